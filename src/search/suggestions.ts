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
  const phrases = new Map<string, number>()
  for (const title of titles) {
    const phrase = continuation({ title: textOfTitle(title), typed })
    if (phrase !== undefined) phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1)
  }
  return {
    phrases: [...phrases]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_PHRASES)
      .map(([phrase]) => phrase),
    titles: titles.slice(0, MOST_TITLES),
  }
}

export function textOfTitle({ title }: Pick<Hit, 'title'>): string {
  return title.map(({ text }) => text).join('')
}

/** @returns the words of the title from where the typed ones stand, and a few more; undefined where they stand apart */
function continuation({
  title,
  typed,
}: {
  title: string
  typed: readonly string[]
}): string | undefined {
  const words = wordsOf(title)
  const at = words.findIndex((_, index) =>
    typed.every((word, ahead) => {
      const found = fold(words[index + ahead]?.exact ?? '')
      return ahead === typed.length - 1 ? found.startsWith(word) : found === word
    }),
  )
  if (at === -1) return undefined
  const last = words[Math.min(at + typed.length - 1 + WORDS_AHEAD, words.length - 1)]
  const phrase = title.slice(words[at]?.start, last?.end)
  // A comma or full stop in between: what follows it belongs to another thought.
  return /[.,;:!?()"“”]/.test(phrase) ? undefined : phrase.toLowerCase()
}
