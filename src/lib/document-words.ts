import { documentKindOf, type DocumentKind } from './document-kinds'
import { dayKey } from './dates'
import { toSlug } from './slugs'

/** The words of a document by which readers look for it. */
export interface DocumentWords {
  readonly title?: unknown
  readonly documentNumber?: unknown
  readonly issuer?: unknown
  readonly issuedAt?: unknown
  readonly summary?: unknown
}

export interface DocumentKeys {
  readonly kind: DocumentKind
  /** The issuing body as it stands in addresses; '' when none is named. */
  readonly issuerKey: string
  /** Year of issue on the province's calendar; '' when there is no day. */
  readonly year: string
  /** Everything that is searched, without marks and signs. */
  readonly lookup: string
}

/** @returns what a document is filtered and found by, from the words that readers see */
export function documentKeys(words: DocumentWords): DocumentKeys {
  const number = textOf(words.documentNumber)
  return {
    kind: documentKindOf({ documentNumber: number, title: textOf(words.title) }),
    issuerKey: toSlug(textOf(words.issuer)),
    year: dayKey(textOf(words.issuedAt)).slice(0, 4),
    lookup: [compact(number), number, textOf(words.title), textOf(words.summary)]
      .map(lookupForm)
      .filter((part) => part !== '')
      .join(' ')
      .slice(0, MOST_LOOKUP),
  }
}

/** More than title, number and summary together may hold. */
const MOST_LOOKUP = 2000

/** More words than anybody types for one document. */
const MOST_WORDS = 12

/** @returns the words that a search for documents has to find, each of them */
export function lookupWords(text: string): string[] {
  // A number typed in one go ("12/KH-UBND") is looked for as one, whatever signs stand in it.
  return text
    .split(/\s+/)
    .map((word) => (/\d/.test(word) ? compact(word) : lookupForm(word)))
    .flatMap((word) => word.split(' '))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
}

/** Lower case, without marks; signs part words. */
function lookupForm(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function compact(text: string): string {
  return lookupForm(text).replaceAll(' ', '')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
