import config from '@payload-config'
import {
  getPayload,
  type CollectionSlug,
  type GlobalSlug,
  type PopulateType,
  type SelectType,
  type Where,
} from 'payload'
import type { Config } from '@/payload-types'

/**
 * The one way from a public page to the data: no user, access rules on, never a draft. What the
 * rules hide from the public is absent here, so that a page cannot show it by mistake.
 */
interface FindOptions<TSlug extends CollectionSlug> {
  collection: TSlug
  where?: Where
  sort?: string[]
  limit: number
  page?: number
  depth?: 0 | 1
  /** Names of the fields that the page needs; all others stay in the database. */
  fields: readonly string[]
}

export interface Found<TRow> {
  rows: TRow[]
  total: number
  pages: number
}

/** Reads one page of rows that everybody may see. */
export async function findPublic<TSlug extends CollectionSlug>({
  collection,
  where = {},
  sort,
  limit,
  page = 1,
  depth = 1,
  fields,
}: FindOptions<TSlug>): Promise<Found<Config['collections'][TSlug]>> {
  const payload = await getPayload({ config })
  const { docs, totalDocs, totalPages } = await payload.find({
    // One slug stands for all: the union of every collection's types is too large for the compiler.
    collection: collection as 'news',
    where,
    ...(sort === undefined ? {} : { sort }),
    limit,
    page,
    depth,
    select: selectOf(fields),
    populate: POPULATE,
    draft: false,
    overrideAccess: false,
  })
  return {
    // Payload narrows rows by a literal `select`; ours is a list of names.
    rows: docs as unknown as Config['collections'][TSlug][],
    total: totalDocs,
    pages: totalPages,
  }
}

/** Reads every row of a small register, such as units: Payload's API gives at most 200 at a time. */
export async function findAllPublic<TSlug extends CollectionSlug>(
  options: Omit<FindOptions<TSlug>, 'limit' | 'page'>,
): Promise<Config['collections'][TSlug][]> {
  const rows: Config['collections'][TSlug][] = []
  for (let page = 1; ; page += 1) {
    const found = await findPublic({ ...options, limit: 200, page })
    rows.push(...found.rows)
    if (page >= found.pages) return rows
  }
}

export async function findPublicGlobal<TSlug extends GlobalSlug>(
  slug: TSlug,
): Promise<Config['globals'][TSlug]> {
  const payload = await getPayload({ config })
  const found = await payload.findGlobal({ slug, depth: 0, overrideAccess: false })
  return found
}

/** What a page needs of the documents that an item points to; their texts stay in the database. */
export const POPULATE: PopulateType = {
  units: selectOf(['name', 'shortName', 'slug', 'kind']),
  sections: selectOf(['name', 'slug']),
  topics: selectOf(['name']),
  channels: selectOf(['name', 'kind', 'url', 'isActive']),
  media: selectOf([
    'alt',
    'caption',
    'credit',
    'filename',
    'url',
    'width',
    'height',
    'focalX',
    'focalY',
    'sizes',
  ]),
  documents: selectOf([
    'title',
    'documentNumber',
    'code',
    'isListed',
    'filename',
    'filesize',
    'mimeType',
    'url',
  ]),
  news: selectOf(['title', 'slug', '_status']),
  articles: selectOf(['title', 'slug', '_status']),
  bulletins: selectOf(['title', 'slug', '_status']),
  'fanpage-posts': selectOf(['title', 'slug', '_status']),
  pages: selectOf(['title', 'slug', '_status']),
}

export function selectOf(fields: readonly string[]): SelectType {
  return Object.fromEntries(fields.map((field) => [field, true]))
}
