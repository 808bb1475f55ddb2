import { clean, fold, wordsOf } from './fold'

/** Longer queries are pasted paragraphs; they are refused with a word of help instead of half understood. */
export const MOST_CHARACTERS = 200
export const MOST_WORDS = 24

/** What must stand in an item: one word, or several side by side in this order. */
export interface Term {
  readonly words: readonly string[]
}

export interface SearchQuery {
  readonly terms: readonly Term[]
  /** The last word may be unfinished: the reader was still typing. Inside quotation marks it is not. */
  readonly isOpen: boolean
}

export type ParsedQuery =
  { readonly kind: 'query'; readonly query: SearchQuery } | { readonly kind: 'empty' | 'tooLong' }

/** Understands what a reader typed: words, and phrases in quotation marks of any kind. No other signs mean anything. */
export function parseQuery(text: string): ParsedQuery {
  const cleaned = clean(text).trim()
  if (cleaned.length > MOST_CHARACTERS) return { kind: 'tooLong' }
  const terms: Term[] = []
  let isOpen = false
  for (const { part, isQuoted } of partsOf(cleaned)) {
    const found = isQuoted ? phraseOf(part) : termsOf(part)
    terms.push(...found)
    if (found.length > 0) isOpen = !isQuoted
  }
  const words = terms.flatMap((term) => term.words)
  if (words.length === 0) return { kind: 'empty' }
  if (words.length > MOST_WORDS) return { kind: 'tooLong' }
  return { kind: 'query', query: { terms, isOpen: isOpen && isLongEnough(words.at(-1) ?? '') } }
}

/** @returns every word of the query, in order */
export function queryWords(query: SearchQuery): string[] {
  return query.terms.flatMap(({ words }) => words)
}

/** A single letter begins half of the dictionary. */
function isLongEnough(word: string): boolean {
  return fold(word).length >= 2
}

function partsOf(text: string): { part: string; isQuoted: boolean }[] {
  const pieces = text.replace(/[“”„‟«»″]/g, '"').split('"')
  // A quotation mark without its partner is none: the last two pieces are one.
  if (pieces.length % 2 === 0) {
    const last = pieces.pop() ?? ''
    pieces.push(`${pieces.pop() ?? ''} ${last}`)
  }
  return pieces.map((part, index) => ({ part, isQuoted: index % 2 === 1 }))
}

function phraseOf(part: string): Term[] {
  const words = wordsOf(part).map(({ exact }) => exact)
  return words.length === 0 ? [] : [{ words }]
}

function termsOf(part: string): Term[] {
  const terms: string[][] = []
  for (const { exact, isTied } of wordsOf(part)) {
    const last = terms.at(-1)
    if (isTied && last !== undefined) last.push(exact)
    else terms.push([exact])
  }
  return terms.map((words) => ({ words }))
}
