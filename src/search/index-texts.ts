import type { SearchDocument } from './document'
import { foldWord, wordsOf } from './fold'
import { facetToken, type Tier } from './tiers'

/** No word of a text is this one: phrases end at the end of a field. */
const END_OF_FIELD = '#'

/** @returns for every index table what it holds of an item: words parted by spaces, the item's facets first */
export function indexTexts(document: SearchDocument): Record<Tier['table'], string> {
  const { collection, unit, section, year, title, summary, body } = document
  const facets = [
    facetToken({ name: 'type', value: collection }),
    facetToken({ name: 'unit', value: unit }),
    facetToken({ name: 'section', value: section }),
    facetToken({ name: 'year', value: year }),
  ].join(' ')
  const words = [title, summary, body].map((field) => wordsOf(field).map(({ exact }) => exact))
  const exact = words.map((field) => field.join(' '))
  const folded = words.map((field) => field.map(foldWord).join(' '))
  const text = (fields: readonly string[]): string => [facets, ...fields].join(` ${END_OF_FIELD} `)
  return {
    title_exact: text(exact.slice(0, 1)),
    title_folded: text(folded.slice(0, 1)),
    lead_exact: text(exact.slice(0, 2)),
    lead_folded: text(folded.slice(0, 2)),
    full_exact: text(exact),
    full_folded: text(folded),
  }
}

/** @returns the words of an item that may be offered to readers, each once: no numbers, no single letters */
export function countedWords({
  title,
  summary,
  body,
}: Pick<SearchDocument, 'title' | 'summary' | 'body'>): Set<string> {
  const words = [title, summary, body].flatMap((text) => wordsOf(text).map(({ exact }) => exact))
  return new Set(words.filter((word) => WORD.test(word)))
}

const WORD = /^\p{L}{2,24}$/u
