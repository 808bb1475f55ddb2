import type { Payload, SelectType, Where } from 'payload'
import { EDITORIAL_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import { DOCUMENT_FIELDS, toSearchDocument, type SearchDocument } from './document'
import type { Label } from './index-file'

/** What search may know: nobody's rights, no drafts, published rows only. */
const PUBLISHED: Where = { _status: { equals: 'published' } }

/** Small enough for the limits of an API query. */
const ROWS_PER_READ = 100

const OBJECT_ID = /^[\da-f]{24}$/i

/** @returns those of the named items that the public can read, as they are now */
export async function readPublished({
  payload,
  collection,
  ids,
}: {
  payload: Payload
  collection: EditorialCollection
  ids: readonly string[]
}): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = []
  // MongoDB refuses a whole query for one id that cannot be its own; nothing is published under such a one.
  const possible = ids.filter((id) => payload.db.name !== 'mongoose' || OBJECT_ID.test(id))
  for (let start = 0; start < possible.length; start += ROWS_PER_READ) {
    const where: Where = { id: { in: possible.slice(start, start + ROWS_PER_READ) } }
    documents.push(...(await readPage({ payload, collection, where })).documents)
  }
  return documents
}

/**
 * Reads everything that the public can read, in order of ids. It goes on after the last id and not by page numbers:
 * an item that is withdrawn meanwhile must not push another one out of sight.
 */
export async function* eachPublished(payload: Payload): AsyncGenerator<SearchDocument[]> {
  for (const collection of EDITORIAL_COLLECTIONS) {
    let where: Where = {}
    for (;;) {
      const { documents, lastId } = await readPage({ payload, collection, where })
      if (lastId === undefined) break
      yield documents
      where = { id: { greater_than: lastId } }
    }
  }
}

export async function countPublished(payload: Payload): Promise<number> {
  const counts = await Promise.all(
    EDITORIAL_COLLECTIONS.map((collection) =>
      payload.count({ collection, where: PUBLISHED, overrideAccess: false }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

/** @returns the names of all units and sections */
export async function readLabels(payload: Payload): Promise<Label[]> {
  const kinds = [
    { kind: 'unit', collection: 'units' },
    { kind: 'section', collection: 'sections' },
  ] as const
  const lists = await Promise.all(
    kinds.map(async ({ kind, collection }) => {
      const labels: Label[] = []
      for (let page = 1; ; page += 1) {
        const { docs, hasNextPage } = await payload.find({
          collection,
          select: { name: true, slug: true },
          sort: 'id',
          limit: ROWS_PER_READ,
          page,
          depth: 0,
          overrideAccess: false,
        })
        labels.push(...docs.map(({ id, name, slug }) => ({ kind, id, name, slug: slug ?? '' })))
        if (!hasNextPage) return labels
      }
    }),
  )
  return lists.flat().filter(({ slug }) => slug !== '')
}

async function readPage({
  payload,
  collection,
  where,
}: {
  payload: Payload
  collection: EditorialCollection
  where: Where
}): Promise<{ documents: SearchDocument[]; lastId: string | undefined }> {
  const { docs } = await payload.find({
    // One slug stands for all: the union of every collection's types is too large for the compiler.
    collection: collection as 'news',
    where: { and: [PUBLISHED, where] },
    select: selectOf(DOCUMENT_FIELDS[collection]),
    sort: 'id',
    limit: ROWS_PER_READ,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: false,
  })
  return {
    documents: docs.flatMap((row) => toSearchDocument({ collection, row: { ...row } }) ?? []),
    lastId: docs.at(-1)?.id,
  }
}

function selectOf(fields: readonly string[]): SelectType {
  return Object.fromEntries(fields.map((field) => [field, true]))
}
