import { fold } from './fold'
import { queryWords, type SearchQuery, type Term } from './query'
import { spellingsOf, toneVariantsOf } from './tones'

/** How far into an item a tier looks: its title; title and sapo; everything. */
export const SCOPES = ['title', 'lead', 'full'] as const
export type Scope = (typeof SCOPES)[number]

/** With the marks as they are written, or without any. */
export const FORMS = ['exact', 'folded'] as const
export type Form = (typeof FORMS)[number]

/** One question to one index table; `match` is in the language of FTS5. */
export interface Tier {
  readonly table: `${Scope}_${Form}`
  readonly match: string
}

/** How a word of the query may be written in an item, from the strictest to the loosest. */
interface Level {
  readonly form: Form
  readonly spell: (word: string) => readonly string[]
}

const LITERAL: Level = { form: 'exact', spell: (word) => [word] }
const SPELLING: Level = { form: 'exact', spell: spellingsOf }
const TONES: Level = { form: 'exact', spell: toneVariantsOf }
const FOLDED: Level = { form: 'folded', spell: (word) => [fold(word)] }

/** More ways than this to write one phrase are not asked for: the folded level finds them. */
const MOST_PHRASES = 16

/** A longer query as a phrase is looked for in titles and sapos only: in whole texts that is slow, and finds nothing. */
const MOST_WORDS_TOGETHER = 4

/**
 * The order of results, as questions from the best answer to the weakest: accents first, then place, then
 * words side by side before words apart. Who is found by an earlier question stands before all of a later
 * one; within a question the newer item stands first.
 *
 * @param facets tokens that every answer must bear besides (see `facetToken`)
 * @param isPrefix whether items come last that hold a longer word in place of the last one
 */
export function tiersOf({
  query,
  facets,
  isPrefix,
}: {
  query: SearchQuery
  facets: readonly string[]
  isPrefix: boolean
}): Tier[] {
  const whole = levelsOf(query).flatMap((level) => ofLevel({ query, facets, level }))
  const begun = isPrefix
    ? [SPELLING, FOLDED].flatMap((level) => ofLevel({ query, facets, level, isPrefix }))
    : []
  return [
    ...new Map([...whole, ...begun].map((tier) => [`${tier.table} ${tier.match}`, tier])).values(),
  ]
}

/** @returns the loosest question of all: whoever answers any tier answers this one */
export function widestTier({ query, isPrefix }: { query: SearchQuery; isPrefix: boolean }): Tier {
  const match = allTerms({ query, level: FOLDED, isPrefix })
  if (match === undefined) throw new Error('A folded word has one spelling')
  return { table: 'full_folded', match }
}

export type FacetName = 'type' | 'unit' | 'section' | 'year'

/** @returns the token that stands in the index of every item with this value; no word begins with "#" */
export function facetToken({ name, value }: { name: FacetName; value: string | number }): string {
  return `#${name}:${`${value}`.replace(/[^\w-]/g, '_')}`
}

function levelsOf(query: SearchQuery): Level[] {
  const words = queryWords(query)
  const isDisputed = words.some((word) => spellingsOf(word).length > 1)
  // Whoever types no marks at all does not mean the tone without a mark.
  const isMarked = words.some((word) => fold(word) !== word)
  return [LITERAL, ...(isDisputed ? [SPELLING] : []), ...(isMarked ? [TONES] : []), FOLDED]
}

function ofLevel({
  query,
  facets,
  level,
  isPrefix = false,
}: {
  query: SearchQuery
  facets: readonly string[]
  level: Level
  isPrefix?: boolean
}): Tier[] {
  const together = phrase({ words: queryWords(query), level, isPrefix })
  const apart = allTerms({ query, level, isPrefix })
  const isSentence = queryWords(query).length > MOST_WORDS_TOGETHER
  const bound = facets.map((token) => ` AND "${token}"`).join('')
  return SCOPES.flatMap((scope) =>
    [scope === 'full' && isSentence ? undefined : together, apart]
      .filter((match) => match !== undefined)
      .map((match): Tier => ({ table: `${scope}_${level.form}`, match: `${match}${bound}` })),
  )
}

function allTerms({
  query,
  level,
  isPrefix,
}: {
  query: SearchQuery
  level: Level
  isPrefix: boolean
}): string | undefined {
  const parts = query.terms.map(({ words }: Term, index) =>
    phrase({ words, level, isPrefix: isPrefix && index === query.terms.length - 1 }),
  )
  return parts.some((part) => part === undefined) ? undefined : parts.join(' AND ')
}

function phrase({
  words,
  level,
  isPrefix,
}: {
  words: readonly string[]
  level: Level
  isPrefix: boolean
}): string | undefined {
  let phrases: string[] = ['']
  for (const word of words) {
    const spellings = level.spell(word)
    if (phrases.length * spellings.length > MOST_PHRASES) return undefined
    phrases = phrases.flatMap((begun) => spellings.map((spelling) => `${begun} ${spelling}`))
  }
  return `(${phrases.map((text) => `"${text.trim()}"${isPrefix ? ' *' : ''}`).join(' OR ')})`
}
