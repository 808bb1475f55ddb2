import { cache } from 'react'
import type { Where } from 'payload'
import { ITEM_COLLECTIONS, type ItemCollection } from '@/lib/editorial'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { ItemSummary, ListPage } from './models'
import { findPublic } from './payload'
import { findChosen, findSummaries, NEWEST_FIRST, PUBLISHED, tagsOfSummaries } from './summaries'

const PAGE_SIZE: Record<ItemCollection, number> = {
  news: 20,
  articles: 13,
  bulletins: 12,
  'fanpage-posts': 10,
}

const MERGED_PAGE_SIZE = 15

/** @returns a page of a type's list; null when the list has no such page. The first always exists. */
export const listPage = cache(
  async (collection: ItemCollection, page: number): Promise<ListPage | null> =>
    await tagged({
      tags: [tag.list(collection)],
      load: async () => {
        const found = await findSummaries({ collection, limit: PAGE_SIZE[collection], page })
        return asPage({ ...found, page })
      },
      tagsOf: (list) => tagsOfSummaries(list?.items ?? []),
    }),
)

/**
 * A page of everything that fits `where`, whatever its type, newest first. Only keys are read of the
 * pages before it.
 */
export async function mergedPage({
  where,
  page,
}: {
  where: Where
  page: number
}): Promise<ListPage | null> {
  const wanted = page * MERGED_PAGE_SIZE
  const lists = await Promise.all(
    ITEM_COLLECTIONS.map((collection) => newestKeys({ collection, where, wanted })),
  )
  const total = lists.reduce((sum, list) => sum + list.total, 0)
  const keys = lists
    .flatMap((list) => list.keys)
    .sort((a, b) => compare(b.publishedAt, a.publishedAt) || compare(b.id, a.id))
    .slice(wanted - MERGED_PAGE_SIZE, wanted)
  return asPage({
    items: await findChosen(keys),
    total,
    pages: Math.max(1, Math.ceil(total / MERGED_PAGE_SIZE)),
    page,
  })
}

interface Key {
  collection: ItemCollection
  id: string
  publishedAt: string
}

async function newestKeys({
  collection,
  where,
  wanted,
}: {
  collection: ItemCollection
  where: Where
  wanted: number
}): Promise<{ keys: Key[]; total: number }> {
  const keys: Key[] = []
  const limit = Math.min(wanted, 200)
  for (let page = 1; ; page += 1) {
    const found = await findPublic({
      collection,
      where: { and: [PUBLISHED, where] },
      sort: NEWEST_FIRST,
      limit,
      page,
      depth: 0,
      fields: ['publishedAt'],
    })
    keys.push(
      ...found.rows.map((row) => ({ collection, id: row.id, publishedAt: row.publishedAt ?? '' })),
    )
    if (keys.length >= wanted || page >= found.pages) return { keys, total: found.total }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function asPage({
  items,
  total,
  pages,
  page,
}: {
  items: ItemSummary[]
  total: number
  pages: number
  page: number
}): ListPage | null {
  if (page > 1 && page > pages) return null
  return { items, page, pages: Math.max(1, pages), total }
}
