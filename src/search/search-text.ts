import { clean, fold } from './fold'

/** Name of the field that holds it, in every collection that has one. */
export const SEARCH_TEXT = 'searchText'

/** Longer texts are cut: these are titles, summaries and numbers, not bodies. */
const MOST_LETTERS = 2000

/** So many words of one search count. */
const MOST_WORDS = 12

/** A mark that no folded text holds: what finds nothing. */
const NOTHING = '~'

/**
 * What the admin's lists and pickers look through: folded words with one space between. No mark of `LIKE`
 * and no sign of a regular expression is left in it, nor in what people type.
 *
 * @returns "hoi nghi 15 2026 qd ubnd" for "Hội nghị" and "15/2026/QĐ-UBND"
 */
export function searchTextOf(parts: readonly unknown[]): string {
  const text = parts.filter((part) => typeof part === 'string').join(' ')
  return plain(text).slice(0, MOST_LETTERS).trim()
}

/** @returns the folded words of a search; one that nothing holds where only signs were typed */
export function searchWordsOf(typed: string): readonly string[] {
  const words = plain(typed).trim().split(' ').filter(Boolean)
  return words.length === 0 ? [NOTHING] : [...new Set(words)].slice(0, MOST_WORDS)
}

function plain(text: string): string {
  return fold(clean(text)).replace(/[^\p{L}\p{N}]+/gu, ' ')
}
