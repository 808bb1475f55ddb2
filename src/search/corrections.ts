import { fold } from './fold'
import type { IndexReader } from './index-reader'
import { parseQuery, queryWords, type SearchQuery } from './query'
import { closestWords, typedByTelex, type KnownWord } from './mistakes'

/** Another way to write a query, which finds more. */
export interface Correction {
  readonly text: string
  readonly total: number
}

/** Words to put in place of one that was mistyped. */
const MOST_CANDIDATES = 5
/** A correction must find this many times as much as what was typed. */
const WORTH_IT = 3

/**
 * "Có phải bạn muốn tìm …": mends words that the site does not know, from those that it does.
 *
 * @param text what was typed, and found little or nothing
 * @returns a query that finds more, in the site's own spelling; undefined when there is none
 */
export function didYouMean({
  reader,
  text,
}: {
  reader: IndexReader
  text: string
}): Correction | undefined {
  const parsed = parseQuery(text)
  if (parsed.kind !== 'query') return undefined
  const typed = queryWords(parsed.query).map(fold)
  const known = reader.words()
  const before = reader.count(parsed.query)
  const attempts = attemptsFor({ typed, known })
  const found = attempts.flatMap((words) => {
    const query: SearchQuery = { terms: words.map((word) => ({ words: [word] })), isOpen: false }
    const total = reader.count(query)
    return total > before * WORTH_IT ? [{ words, total }] : []
  })
  const best = found.sort((a, b) => b.total - a.total)[0]
  if (best === undefined) return undefined
  return { text: spelled({ reader, words: best.words }), total: best.total }
}

/**
 * Whole queries to try: all unknown words mended at once; where all are known, one of them changed at a time.
 */
function attemptsFor({
  typed,
  known,
}: {
  typed: readonly string[]
  known: readonly KnownWord[]
}): string[][] {
  const isKnown = new Set(known.map(({ folded }) => folded))
  const isUnknown = (word: string): boolean => /^\p{L}{2,}$/u.test(word) && !isKnown.has(word)
  const candidates = (word: string): string[][] => candidatesFor({ word, known, isKnown })
  if (!typed.some(isUnknown)) {
    if (typed.length < 2) return []
    return typed.flatMap((word, index) =>
      candidates(word).map((mended) =>
        typed.flatMap((other, at) => (at === index ? mended : other)),
      ),
    )
  }
  let attempts: string[][] = [[]]
  for (const word of typed) {
    const choices = isUnknown(word) ? candidates(word) : [[word]]
    attempts = attempts
      .flatMap((begun) => choices.map((choice) => [...begun, ...choice]))
      .slice(0, MOST_CANDIDATES * MOST_CANDIDATES)
  }
  return attempts
}

/** A word typed by Telex without an input method, words written as one, and words that differ by a letter. */
function candidatesFor({
  word,
  known,
  isKnown,
}: {
  word: string
  known: readonly KnownWord[]
  isKnown: ReadonlySet<string>
}): string[][] {
  const telex = fold(typedByTelex(word))
  const parts = [...word].flatMap((_, at) => {
    const pair = [word.slice(0, at), word.slice(at)]
    return pair.every((part) => part.length >= 2 && isKnown.has(part)) ? [pair] : []
  })
  return [
    ...(telex !== word && isKnown.has(telex) ? [[telex]] : []),
    ...closestWords({ word, known, limit: MOST_CANDIDATES }).map((close) => [close]),
    ...parts,
  ].slice(0, MOST_CANDIDATES)
}

/** As the best answer writes it, else each word as the site mostly does. */
function spelled({ reader, words }: { reader: IndexReader; words: readonly string[] }): string {
  const query: SearchQuery = { terms: [{ words }], isOpen: false }
  const [hit] = reader.search({ query, pageSize: 1 }).hits
  const marked = [...(hit?.title ?? []), ...(hit?.excerpt ?? [])].find(
    ({ text, isMarked }) => isMarked && fold(text).split(/\s+/).join(' ') === words.join(' '),
  )
  if (marked) return marked.text.toLowerCase()
  return words.map((word) => reader.usualForm(word) ?? word).join(' ')
}
