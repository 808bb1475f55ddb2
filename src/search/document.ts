import { createHash } from 'node:crypto'
import { dayKey } from '@/lib/dates'
import type { EditorialCollection } from '@/lib/editorial'
import { lexicalText } from '@/lib/lexical'
import { clean } from './fold'

/** An item as search knows it: what the public reads of it, and nothing else. */
export interface SearchDocument {
  readonly collection: EditorialCollection
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly unit: string
  readonly section: string
  readonly verdict: string
  /** ISO, UTC; '' when it was never set. */
  readonly publishedAt: string
  /** In the province; 0 without a date. */
  readonly year: number
  /** Changes with anything above: two sides that bear the same stamp hold the same item. */
  readonly stamp: string
}

/** Fields of a published row, by name, that a document is made of. */
export const DOCUMENT_FIELDS: Record<EditorialCollection, readonly string[]> = {
  news: fields('body', 'location'),
  articles: fields('body'),
  bulletins: fields('finding', 'claim', 'body', 'advice', 'limits', 'verdict', 'evidence'),
  'fanpage-posts': fields('text', 'body'),
  pages: fields('body'),
}

/**
 * @param row a published row as the public reads it, relations as ids
 * @returns its search document; null for a row without a title or an address, which no page can show
 */
export function toSearchDocument({
  collection,
  row,
}: {
  collection: EditorialCollection
  row: Readonly<Record<string, unknown>>
}): SearchDocument | null {
  const [id, slug, title] = [textOf(row.id), textOf(row.slug), textOf(row.title)]
  if (id === '' || slug === '' || title === '') return null
  const publishedAt = momentOf(row.publishedAt)
  const content = {
    collection,
    id,
    slug,
    title,
    summary: textOf(row.summary),
    body: BODY_FIELDS[collection]
      .map((name) => bodyText(row[name]))
      .filter(Boolean)
      .join('\n'),
    unit: idOf(row.unit),
    section: idOf(row.section),
    verdict: textOf(row.verdict),
    publishedAt,
    year: Number(dayKey(publishedAt).slice(0, 4)),
  }
  return { ...content, stamp: stampOf(content) }
}

/** In the order in which a reader meets them. */
const BODY_FIELDS: Record<EditorialCollection, readonly string[]> = {
  news: ['body', 'location'],
  articles: ['body'],
  bulletins: ['finding', 'claim', 'body', 'advice', 'limits', 'evidence'],
  'fanpage-posts': ['text', 'body'],
  pages: ['body'],
}

function fields(...own: string[]): string[] {
  return ['title', 'slug', 'summary', 'unit', 'section', 'publishedAt', ...own]
}

/** Plain text, rich text, or the rows of evidence: all become lines. */
function bodyText(value: unknown): string {
  if (typeof value === 'string') return textOf(value)
  if (Array.isArray(value)) return value.map(evidenceText).filter(Boolean).join('\n')
  return clean(lexicalText(value))
}

function evidenceText(row: unknown): string {
  const { title, issuer, documentNumber, quote } = row as Record<string, unknown>
  return [title, issuer, documentNumber, quote].map(textOf).filter(Boolean).join(' · ')
}

function stampOf(content: Omit<SearchDocument, 'stamp'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? clean(value).trim() : ''
}

/** Both databases give text; a `Date` would only come from a driver's own call. */
function momentOf(value: unknown): string {
  const date = typeof value === 'string' ? new Date(value) : undefined
  return date === undefined || Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

function idOf(value: unknown): string {
  const id: unknown =
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? `${id}` : ''
}
