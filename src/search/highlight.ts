import { foldWord, wordsOf, type Word } from './fold'
import { queryWords, type SearchQuery } from './query'
import { spellingsOf } from './tones'

/** A piece of a text as it is shown; marked pieces are what the reader asked for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** The texts of one item, as they are stored. */
export interface Texts {
  readonly title: string
  readonly summary: string
  readonly body: string
}

/** A longer text is looked through this far for a place to show; the index itself knows all of it. */
const SCANNED_CHARACTERS = 40_000
const EXCERPT_CHARACTERS = 230
/** How far before the first hit an excerpt may begin, if a sentence begins there. */
const LEAD_IN_CHARACTERS = 110

/**
 * Marks the words of a query in an item and chooses the place of it that shows most of them: the sapo, else
 * a passage of the text. Letters stay as they are written. Where an item holds a word with the accents that
 * were typed, look-alikes without them are not marked.
 */
export function highlight({
  query,
  isPrefix,
  texts,
}: {
  query: SearchQuery
  isPrefix: boolean
  texts: Texts
}): { title: Piece[]; excerpt: Piece[] } {
  const body = inOneLine(texts.body.slice(0, SCANNED_CHARACTERS))
  const words = {
    title: wordsOf(texts.title),
    summary: wordsOf(texts.summary),
    body: wordsOf(body),
  }
  const wanted = wantedWords({ query, isPrefix, words: Object.values(words).flat() })
  const hits = {
    title: hitsIn({ words: words.title, wanted }),
    summary: hitsIn({ words: words.summary, wanted }),
    body: hitsIn({ words: words.body, wanted }),
  }
  const passage = bestPassage({ text: body, hits: hits.body })
  const isBodyBetter = passage.found > distinct(hits.summary) || texts.summary === ''
  return {
    title: pieces({ text: texts.title, hits: hits.title, start: 0, end: texts.title.length }),
    excerpt: isBodyBetter
      ? pieces({ text: body, hits: hits.body, ...passage })
      : pieces({ text: texts.summary, hits: hits.summary, start: 0, end: texts.summary.length }),
  }
}

/** Cells of tables and headings end without a full stop; a dot keeps them apart. */
function inOneLine(text: string): string {
  return text.replace(/([^.,:;?!…\n])\n/g, '$1 · ').replaceAll('\n', ' ')
}

interface Hit extends Word {
  /** Which word of the query it is. */
  readonly asked: number
}

type Test = (exact: string) => boolean

/** For each word of the query the strictest test that any word of the item passes. */
function wantedWords({
  query,
  isPrefix,
  words,
}: {
  query: SearchQuery
  isPrefix: boolean
  words: readonly Word[]
}): Test[] {
  const asked = queryWords(query)
  const exact = new Set(words.map((word) => word.exact))
  const folded = new Set([...exact].map(foldWord))
  // Whoever types no marks at all means "ẩn" by "an", also where "an toàn" stands beside it.
  const isMarked = asked.some((word) => foldWord(word) !== word)
  return asked.map((word, index) => {
    const spellings = isMarked ? spellingsOf(word) : []
    if (spellings.some((spelling) => exact.has(spelling))) return (one) => spellings.includes(one)
    const plain = foldWord(word)
    const isOpen = isPrefix && index === asked.length - 1
    if (folded.has(plain) || !isOpen) return (one) => foldWord(one) === plain
    return (one) => foldWord(one).startsWith(plain)
  })
}

function hitsIn({ words, wanted }: { words: readonly Word[]; wanted: readonly Test[] }): Hit[] {
  return words.flatMap((word) => {
    const asked = wanted.findIndex((test) => test(word.exact))
    return asked === -1 ? [] : [{ ...word, asked }]
  })
}

function distinct(hits: readonly Hit[]): number {
  return new Set(hits.map(({ asked }) => asked)).size
}

/** The passage with most different words of the query, side by side if possible; the first of equals. */
function bestPassage({ text, hits }: { text: string; hits: readonly Hit[] }): {
  start: number
  end: number
  found: number
} {
  let best = { from: 0, found: 0, score: 0 }
  for (const [index, hit] of hits.entries()) {
    const inside: Hit[] = []
    for (let at = index; at < hits.length; at += 1) {
      const next = hits[at]
      if (next === undefined || next.end - hit.start > EXCERPT_CHARACTERS - 20) break
      inside.push(next)
    }
    const found = distinct(inside)
    const score = found * 100 + Math.min(neighbours(inside), 20) * 10 + Math.min(inside.length, 9)
    if (score > best.score) best = { from: hit.start, found, score }
  }
  const start = beginningBefore({ text, at: best.from })
  return { start, end: endAfter({ text, start }), found: best.found }
}

/** How often two words of the query stand side by side in their order. */
function neighbours(hits: readonly Hit[]): number {
  return hits.filter((hit, index) => {
    const before = hits[index - 1]
    return before !== undefined && hit.asked === before.asked + 1 && hit.start - before.end <= 2
  }).length
}

function beginningBefore({ text, at }: { text: string; at: number }): number {
  const from = Math.max(0, at - LEAD_IN_CHARACTERS)
  if (from === 0) return 0
  const lead = text.slice(from, at)
  const sentence = Math.max(...['. ', '? ', '! ', ': '].map((end) => lead.lastIndexOf(end)))
  if (sentence >= 0) return from + sentence + 2
  const space = lead.indexOf(' ', LEAD_IN_CHARACTERS / 2)
  return space === -1 ? at : from + space + 1
}

function endAfter({ text, start }: { text: string; start: number }): number {
  if (text.length - start <= EXCERPT_CHARACTERS) return text.length
  const space = text.lastIndexOf(' ', start + EXCERPT_CHARACTERS)
  return space > start ? space : start + EXCERPT_CHARACTERS
}

function pieces({
  text,
  hits,
  start,
  end,
}: {
  text: string
  hits: readonly Hit[]
  start: number
  end: number
}): Piece[] {
  const found: { text: string; isMarked: boolean }[] = []
  const add = (piece: string, isMarked: boolean): void => {
    if (piece !== '') found.push({ text: piece, isMarked })
  }
  let at = start
  if (start > 0) add('… ', false)
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue
    const gap = text.slice(at, hit.start)
    const last = found.at(-1)
    // Words of the query side by side are one mark, with the space between them.
    if (last?.isMarked && /^\s*$/.test(gap)) last.text += gap + text.slice(hit.start, hit.end)
    else {
      add(gap, false)
      add(text.slice(hit.start, hit.end), true)
    }
    at = hit.end
  }
  add(text.slice(at, end), false)
  if (end < text.length) add(' …', false)
  return found
}
