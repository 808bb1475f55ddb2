import type { CollectionSlug, Payload, Where } from 'payload'

const PAGE_SIZE = 200

/**
 * Walks all rows of a collection in the order of their ids, a page at a time, past every hook and rule.
 * Rows that come or go meanwhile do not shift the others.
 */
export async function* pagesOf<TRow extends { id: string }>({
  payload,
  collection,
}: {
  payload: Payload
  collection: CollectionSlug
}): AsyncGenerator<TRow[]> {
  for (let last: string | undefined; ;) {
    const where: Where = last === undefined ? {} : { id: { greater_than: last } }
    const { docs } = await payload.db.find<TRow>({
      collection,
      where,
      sort: 'id',
      limit: PAGE_SIZE,
      pagination: false,
    })
    if (docs.length > 0) yield docs
    last = docs.at(-1)?.id
    if (docs.length < PAGE_SIZE || last === undefined) return
  }
}

export interface VersionRow {
  readonly id: string
  readonly parent: unknown
  readonly latest?: boolean | null
}

/** The same for the versions of a collection. */
export async function* versionPagesOf({
  payload,
  collection,
}: {
  payload: Payload
  collection: CollectionSlug
}): AsyncGenerator<VersionRow[]> {
  for (let last: string | undefined; ;) {
    const where: Where = last === undefined ? {} : { id: { greater_than: last } }
    const { docs } = await payload.db.findVersions({
      collection,
      where,
      sort: 'id',
      limit: PAGE_SIZE,
      pagination: false,
    })
    const rows = docs as unknown as VersionRow[]
    if (rows.length > 0) yield rows
    last = rows.at(-1)?.id
    if (rows.length < PAGE_SIZE || last === undefined) return
  }
}

/** @returns those of `ids` that the collection has */
export async function existingIds({
  payload,
  collection,
  ids,
}: {
  payload: Payload
  collection: CollectionSlug
  ids: readonly string[]
}): Promise<ReadonlySet<string>> {
  const distinct = [...new Set(ids)]
  if (distinct.length === 0) return new Set()
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where: { id: { in: distinct } },
    limit: distinct.length,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => id))
}
