import { createHash } from 'node:crypto'
import { lexicalReferences } from '@/lib/lexical'

/** Left out of the hash (DESIGN 4): ids, timestamps and the workflow's own data. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'publishedAt',
  'firstPublishedAt',
  'owner',
  'searchText',
  'workflow',
])

/** @returns whether a field of a document counts: what does not, nobody approves */
export function isContent(name: string): boolean {
  return !NOT_CONTENT.has(name)
}

/** A picture or file as it counts for the hash: its bytes and the words that readers see with it. */
export interface FileContent {
  readonly id: string
  readonly content: Readonly<Record<string, unknown>> | null
}

/**
 * Fingerprint of everything readers will get of a document.
 *
 * The canonical form drops what two databases or two saves may store differently without any reader
 * seeing it: order of keys, row ids, and absent, null or empty values. Text counts in NFC.
 *
 * @param input `doc` read with depth 0; `files` every picture and file that it uses
 * @returns 64 hexadecimal digits of SHA-256
 */
export function contentHash({
  doc,
  files,
}: {
  doc: Readonly<Record<string, unknown>>
  files: readonly FileContent[]
}): string {
  const content = Object.fromEntries(Object.entries(doc).filter(([name]) => isContent(name)))
  const ordered = [...files].sort((a, b) => (a.id < b.id ? -1 : 1))
  const canonical = JSON.stringify([
    canonicalForm(content) ?? null,
    ordered.map(({ id, content: file }) => [id, canonicalForm(file) ?? null]),
  ])
  return createHash('sha256').update(canonical).digest('hex')
}

/** @returns ids of the pictures and of the files that a document uses, each once */
export function usedFiles(doc: Readonly<Record<string, unknown>>): {
  media: string[]
  documents: string[]
} {
  const body = lexicalReferences(doc.body)
  const seo = (doc.seo ?? {}) as { image?: unknown }
  const gallery: unknown[] = Array.isArray(doc.media) ? doc.media : []
  const evidence = Array.isArray(doc.evidence) ? (doc.evidence as { file?: unknown }[]) : []
  return {
    media: uniqueIds([doc.heroImage, seo.image, ...gallery, ...body.media]),
    documents: uniqueIds([...evidence.map((row) => row.file), ...body.documents]),
  }
}

/** @returns a value as it counts for the hash: equal forms are the same to every reader */
export function canonicalForm(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'string') return value.normalize('NFC')
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const items = value.map((item) => canonicalForm(item) ?? null)
    return items.length > 0 ? items : undefined
  }
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, item]) => {
      const isTarget = key === 'value' && 'relationTo' in value
      return [key, isTarget ? referenceForm(item) : canonicalForm(item)] as const
    })
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Here an id is no row's number but what readers are led to; rich text may hold it as an object. */
function referenceForm(target: unknown): unknown {
  const id = typeof target === 'object' && target !== null && 'id' in target ? target.id : undefined
  return id === undefined ? canonicalForm(target) : [id, canonicalForm(target) ?? null]
}

function uniqueIds(values: readonly unknown[]): string[] {
  const ids = values.map((value) =>
    typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value,
  )
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))]
}
