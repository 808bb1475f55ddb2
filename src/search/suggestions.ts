import { fold, wordsOf } from './fold'
import type { Hit, IndexReader } from './index-reader'
import { parseQuery, queryWords } from './query'

const MOST_TITLES = 6
const MOST_PHRASES = 4
/** Titles that are looked through for ways to go on. */
const TITLES_READ = 40
/** So many words are offered beyond those that were typed. */
const WORDS_AHEAD = 2

export interface Suggestions {
  /** Longer queries, in the site's own words. */
  readonly phrases: readonly string[]
  readonly titles: readonly Hit[]
}

/**
 * What a reader may be about to type, from the titles of published items.
 *
 * @param text what has been typed so far
 */
export function suggest({ reader, text }: { reader: IndexReader; text: string }): Suggestions {
  const parsed = parseQuery(text)
  if (parsed.kind !== 'query') return { phrases: [], titles: [] }
  const titles = reader.titles({ query: parsed.query, limit: TITLES_READ })
  const typed = queryWords(parsed.query).map(fold)
  const counts = new Map<string, number>()
  for (const title of titles) {
    for (const phrase of continuations({ title: textOfTitle(title), typed })) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
  }
  return { phrases: worthOffering(counts), titles: titles.slice(0, MOST_TITLES) }
}

/** Phrases that several titles share, each at its full length: what one title alone says is in the titles. */
function worthOffering(counts: ReadonlyMap<string, number>): string[] {
  const shared = [...counts].filter(([, count]) => count > 1)
  return shared
    .filter(
      ([phrase, count]) =>
        !shared.some(([longer, other]) => longer.startsWith(`${phrase} `) && other === count),
    )
    .sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length)
    .slice(0, MOST_PHRASES)
    .map(([phrase]) => phrase)
}

export function textOfTitle({ title }: Pick<Hit, 'title'>): string {
  return title.map(({ text }) => text).join('')
}

/** @returns the words of the title where the typed ones stand, and with one and two more; none where they stand apart */
function continuations({ title, typed }: { title: string; typed: readonly string[] }): string[] {
  const words = wordsOf(title)
  const at = words.findIndex((_, index) =>
    typed.every((word, ahead) => {
      const found = fold(words[index + ahead]?.exact ?? '')
      return ahead === typed.length - 1 ? found.startsWith(word) : found === word
    }),
  )
  if (at === -1) return []
  const phrases = Array.from({ length: WORDS_AHEAD + 1 }, (_, ahead) => {
    const last = words[at + typed.length - 1 + ahead]
    return last === undefined ? '' : title.slice(words[at]?.start, last.end).toLowerCase()
  })
  // A comma or full stop in between: what follows it belongs to another thought.
  return phrases.filter((phrase) => phrase !== '' && !/[.,;:!?()"“”]/.test(phrase))
}
