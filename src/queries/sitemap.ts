import { cache } from 'react'
import { ITEM_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { FreshItem, SitemapPart, SitemapPlace } from './outlet-models'
import { documentHrefs, newestDocuments } from './documents'
import { findAllPublic, findPublic } from './payload'
import { PUBLISHED } from './summaries'
import { sectionDirectory } from './sections'
import { allUnits } from './units'

/** Addresses in one sitemap; the protocol allows 50,000, readers' programs prefer less at a time. */
const PART_SIZE = 2_000

/** Payload's API gives at most this many rows at a time. */
const READ_SIZE = 200

/** Oldest change first: what changes moves to the end, so that earlier parts mostly stay as they are. */
const OLDEST_CHANGE_FIRST = ['updatedAt', 'id']

const EDITORIAL = [...ITEM_COLLECTIONS, 'pages'] as const satisfies readonly EditorialCollection[]

/** All sitemaps, and when the newest address of each last changed. */
export const sitemapParts = cache(
  async (): Promise<SitemapPart[]> =>
    await tagged({
      tags: [tag.sitemap],
      load: async () => {
        const [documents, ...parts] = await Promise.all([
          newestDocuments(1),
          ...EDITORIAL.map((collection) => partsOf({ collection })),
        ])
        const registers = Object.keys(REGISTERS).filter(
          (type) => type !== 'documents' || documents.length > 0,
        )
        return [
          ...registers.map((type) => ({ name: `${type}-1`, lastModified: null })),
          ...parts.flat(),
        ]
      },
    }),
)

/**
 * @param name of a sitemap, such as `news-1`
 * @returns null when there is no sitemap of this name
 */
export const sitemapPlaces = cache(
  async (name: string): Promise<SitemapPlace[] | null> =>
    await tagged({
      tags: [tag.sitemap],
      load: async () => {
        const [, type = '', number = ''] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(name) ?? []
        const register = Object.entries(REGISTERS).find(([known]) => known === type)?.[1]
        if (register) {
          const places = number === '1' ? await register() : []
          return places.length === 0 ? null : places
        }
        const collection = EDITORIAL.find((known) => known === type)
        return collection ? await placesOf({ collection, number: Number(number) }) : null
      },
    }),
)

/**
 * What has first been published since a moment, for the sitemap of fresh news.
 *
 * @returns newest first, at most 1,000 as the protocol of news sitemaps has it
 */
export const freshItems = cache(
  async (since: string): Promise<FreshItem[]> =>
    await tagged({
      tags: [tag.sitemap],
      load: async () => {
        const lists = await Promise.all(
          (['news', 'articles', 'bulletins'] as const).map(async (collection) => {
            const rows = await findAllPublic({
              collection,
              where: { and: [PUBLISHED, { firstPublishedAt: { greater_than_equal: since } }] },
              sort: ['-firstPublishedAt', '-id'],
              depth: 0,
              fields: ['title', 'slug', 'firstPublishedAt'],
            })
            return rows.flatMap(({ title, slug, firstPublishedAt }) =>
              slug && firstPublishedAt
                ? [
                    {
                      href: routes.item({ collection, slug }),
                      title,
                      publishedAt: firstPublishedAt,
                    },
                  ]
                : [],
            )
          }),
        )
        return lists
          .flat()
          .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
          .slice(0, 1_000)
      },
    }),
)

/**
 * @returns one part for every `size` items; the last row of a part is the one that changed last, so
 *   its clock is the part's
 */
export async function partsOf({
  collection,
  size = PART_SIZE,
}: {
  collection: EditorialCollection
  size?: number
}): Promise<SitemapPart[]> {
  const last = async (place: number) =>
    await findPublic({
      collection,
      where: PUBLISHED,
      sort: OLDEST_CHANGE_FIRST,
      limit: 1,
      page: place,
      depth: 0,
      fields: ['updatedAt'],
    })
  const { total } = await last(1)
  const count = Math.ceil(total / size)
  return await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const { rows } = await last(Math.min((at + 1) * size, total))
      return { name: `${collection}-${at + 1}`, lastModified: rows[0]?.updatedAt ?? null }
    }),
  )
}

/**
 * The clock of a row moves when public bytes are written and at no other time: drafts are kept beside
 * it. So a minor change, which does not re-date the item for readers, is told to machines.
 *
 * @returns null when the type has no such part
 */
export async function placesOf({
  collection,
  number,
  size = PART_SIZE,
}: {
  collection: EditorialCollection
  number: number
  size?: number
}): Promise<SitemapPlace[] | null> {
  const limit = Math.min(size, READ_SIZE)
  const reads = size / limit
  const places: SitemapPlace[] = []
  for (let at = 1; at <= reads; at += 1) {
    const { rows, pages } = await findPublic({
      collection,
      where: PUBLISHED,
      sort: OLDEST_CHANGE_FIRST,
      limit,
      page: (number - 1) * reads + at,
      depth: 0,
      fields: ['slug', 'updatedAt'],
    })
    places.push(
      ...rows.flatMap(({ slug, updatedAt }) =>
        slug ? [{ href: routes.item({ collection, slug }), lastModified: updatedAt }] : [],
      ),
    )
    if ((number - 1) * reads + at >= pages) break
  }
  return places.length === 0 ? null : places
}

/** Pages that change whenever something on them does; nobody keeps a clock for that, so none is told. */
const REGISTERS: Readonly<Record<string, () => Promise<SitemapPlace[]>>> = {
  lists: () =>
    Promise.resolve(
      placesAt([
        routes.home(),
        ...ITEM_COLLECTIONS.map((collection) => routes.list({ collection })),
        routes.units(),
        routes.sections(),
        routes.documents(),
        routes.channels(),
        routes.siteMap(),
      ]),
    ),
  units: async () => placesAt((await allUnits()).map(({ href }) => href)),
  sections: async () => placesAt((await sectionDirectory()).map(({ href }) => href)),
  documents: async () => placesAt(await documentHrefs()),
}

function placesAt(hrefs: readonly string[]): SitemapPlace[] {
  return hrefs.map((href) => ({ href, lastModified: null }))
}
