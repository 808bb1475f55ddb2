import { cache } from 'react'
import type { Where } from 'payload'
import type { FeedItem } from '@/feeds/feed'
import { ITEM_COLLECTIONS, type ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import { findPublic } from './payload'
import { NEWEST_FIRST, PUBLISHED, SUMMARY_FIELDS, tagsOfSummaries, toSummary } from './summaries'

/** How many items a feed lists; older ones are in the lists and the sitemap. */
export const FEED_LENGTH = 30

/** The items of a feed, and the page that they belong to. */
export interface FeedSource {
  /** Absent for a feed of the whole site. */
  name: string | null
  description: string
  href: string
  items: FeedItem[]
}

/** Everything that has been published, newest first. */
export const siteFeed = cache(async (): Promise<FeedSource> => ({
  name: null,
  description: '',
  href: routes.home(),
  items: await newest({ tags: [tag.feeds] }),
}))

/** One type's list as a feed. */
export const listFeed = cache(
  async (collection: ItemCollection): Promise<Omit<FeedSource, 'name' | 'description'>> => ({
    href: routes.list({ collection }),
    items: await newest({ tags: [tag.feeds, tag.list(collection)], collections: [collection] }),
  }),
)

/** @returns null when there is no such unit */
export const unitFeed = cache(
  async (slug: string): Promise<FeedSource | null> =>
    await ownerFeed({ collection: 'units', slug, tags: [tag.unit(slug)] }),
)

/** @returns null when there is no such section */
export const sectionFeed = cache(
  async (slug: string): Promise<FeedSource | null> =>
    await ownerFeed({ collection: 'sections', slug, tags: [tag.section(slug)] }),
)

async function ownerFeed({
  collection,
  slug,
  tags,
}: {
  collection: 'units' | 'sections'
  slug: string
  tags: readonly string[]
}): Promise<FeedSource | null> {
  const owner = await tagged({
    tags: [tag.feeds, ...tags],
    load: async () => {
      const { rows } = await findPublic({
        collection,
        where: { slug: { equals: slug } },
        limit: 1,
        depth: 0,
        fields: ['name', 'description'],
      })
      const [row] = rows
      return row ? { id: row.id, name: row.name, description: row.description ?? '' } : null
    },
  })
  if (owner === null) return null
  const { id, name, description } = owner
  const { field, href, tagOf } = OWNERS[collection]
  const items = await newest({ tags: [tagOf(id)], where: { [field]: { equals: id } } })
  return { name, description, href: href({ slug }), items }
}

const OWNERS = {
  units: { field: 'unit', href: routes.unit, tagOf: tag.itemsOfUnit },
  sections: { field: 'section', href: routes.section, tagOf: tag.itemsOfSection },
} as const

/** The newest items that fit, whatever their type; the page carries the tags of each. */
async function newest({
  tags,
  collections = ITEM_COLLECTIONS,
  where = {},
}: {
  tags: readonly string[]
  collections?: readonly ItemCollection[]
  where?: Where
}): Promise<FeedItem[]> {
  return await tagged({
    tags,
    load: async () => {
      const lists = await Promise.all(
        collections.map((collection) => newestOf({ collection, where })),
      )
      return lists.flat().sort(newestFirst).slice(0, FEED_LENGTH)
    },
    tagsOf: tagsOfSummaries,
  })
}

async function newestOf({
  collection,
  where,
}: {
  collection: ItemCollection
  where: Where
}): Promise<FeedItem[]> {
  const { rows } = await findPublic({
    collection,
    where: { and: [PUBLISHED, where] },
    sort: NEWEST_FIRST,
    limit: FEED_LENGTH,
    fields: [...SUMMARY_FIELDS[collection], 'firstPublishedAt'],
  })
  return rows.map((row) => ({
    ...toSummary({ collection, row }),
    firstPublishedAt: row.firstPublishedAt ?? null,
  }))
}

/** The id decides between items of the same moment, as in the lists. */
function newestFirst(a: FeedItem, b: FeedItem): number {
  const [left, right] = [`${a.publishedAt} ${a.id}`, `${b.publishedAt} ${b.id}`]
  return left < right ? 1 : left > right ? -1 : 0
}
