import type { Where } from 'payload'
import { VERDICTS } from '@/fields/bulletin'
import { ITEM_COLLECTIONS, type ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { Bulletin, FanpagePost, Media, News, Section, Unit } from '@/payload-types'
import { tag } from '@/revalidation/tags'
import { channelLink } from './channel-views'
import type { ItemSummary, NamedLink, PictureView, UnitLink, VerdictView } from './models'
import { findPublic } from './payload'

/** Newest first; the id decides between items of the same moment, so that pages never overlap. */
export const NEWEST_FIRST = ['-publishedAt', '-id']

/** What only the public may see; access rules say the same, and this keeps editors' own eyes out. */
export const PUBLISHED: Where = { _status: { equals: 'published' } }

const SHARED = ['title', 'slug', 'summary', 'heroImage', 'unit', 'section', 'publishedAt']

export const SUMMARY_FIELDS: Record<ItemCollection, readonly string[]> = {
  news: SHARED,
  articles: SHARED,
  bulletins: [...SHARED, 'verdict', 'asOf'],
  'fanpage-posts': [...SHARED, 'text', 'media', 'channels'],
}

/** Rows of all four types hold these; the rest depends on the type. */
type SummaryRow = Pick<
  News,
  'id' | 'title' | 'slug' | 'summary' | 'heroImage' | 'unit' | 'section' | 'publishedAt'
> &
  Partial<Pick<Bulletin, 'verdict' | 'asOf'>> &
  Partial<Pick<FanpagePost, 'text' | 'media' | 'channels'>>

/** One page of published items of a type, newest first. */
export async function findSummaries({
  collection,
  where,
  limit,
  page = 1,
  sort = NEWEST_FIRST,
}: {
  collection: ItemCollection
  where?: Where
  limit: number
  page?: number
  sort?: string[]
}): Promise<{ items: ItemSummary[]; total: number; pages: number }> {
  const { rows, total, pages } = await findPublic({
    collection,
    where: where === undefined ? PUBLISHED : { and: [PUBLISHED, where] },
    sort,
    limit,
    page,
    fields: SUMMARY_FIELDS[collection],
  })
  return { items: rows.map((row) => toSummary({ collection, row })), total, pages }
}

/**
 * Items chosen by hand or merged from several types, in the order given.
 *
 * @returns only those that are published; the others are absent without a trace
 */
export async function findChosen(
  chosen: readonly { collection: ItemCollection; id: string }[],
): Promise<ItemSummary[]> {
  const lists = await Promise.all(
    ITEM_COLLECTIONS.map(async (collection) => {
      const ids = chosen.filter((one) => one.collection === collection).map(({ id }) => id)
      if (ids.length === 0) return []
      const { items } = await findSummaries({
        collection,
        where: { id: { in: ids } },
        limit: ids.length,
      })
      return items
    }),
  )
  const found = new Map(lists.flat().map((item) => [`${item.collection}:${item.id}`, item]))
  return chosen.flatMap(({ collection, id }) => found.get(`${collection}:${id}`) ?? [])
}

export function toSummary({
  collection,
  row,
}: {
  collection: ItemCollection
  row: SummaryRow
}): ItemSummary {
  const pictures = (row.media ?? []).flatMap((media) => pictureOf(media) ?? [])
  return {
    id: row.id,
    collection,
    href: routes.item({ collection, slug: row.slug ?? '' }),
    title: row.title,
    summary: row.summary ?? '',
    picture: pictureOf(row.heroImage) ?? pictures[0] ?? null,
    unit: unitOf(row.unit),
    section: sectionOf(row.section),
    publishedAt: row.publishedAt ?? null,
    verdict: verdictOf(row.verdict),
    asOf: row.asOf ?? null,
    post:
      collection === 'fanpage-posts'
        ? {
            text: row.text ?? '',
            pictures,
            channels: (row.channels ?? []).flatMap((channel) => channelLink(channel) ?? []),
          }
        : null,
  }
}

/** @returns null for an id alone: the picture is gone, or not (yet) public */
export function pictureOf(media: string | Media | null | undefined): PictureView | null {
  if (typeof media !== 'object' || media === null || !media.url) return null
  const { id, alt, caption, credit, url, width, height, focalX, focalY, sizes } = media
  return { id, alt, caption, credit, url, width, height, focalX, focalY, sizes: { ...sizes } }
}

export function unitOf(unit: string | Unit | null | undefined): UnitLink | null {
  if (typeof unit !== 'object' || unit === null || !unit.slug) return null
  return {
    id: unit.id,
    name: unit.name,
    shortName: unit.shortName?.trim() || unit.name,
    href: routes.unit({ slug: unit.slug }),
  }
}

export function sectionOf(section: string | Section | null | undefined): NamedLink | null {
  if (typeof section !== 'object' || section === null || !section.slug) return null
  return { id: section.id, name: section.name, href: routes.section({ slug: section.slug }) }
}

export function verdictOf(value: string | null | undefined): VerdictView | null {
  return VERDICTS.find((verdict) => verdict.value === value) ?? null
}

/** @returns the tags of whatever these summaries show, for the page that shows them */
export function tagsOfSummaries(items: readonly Shown[]): string[] {
  return items.flatMap((item) => [
    tag.item({ collection: item.collection, key: item.id }),
    ...(item.unit ? [tag.unit(item.unit.id)] : []),
    ...(item.section ? [tag.section(item.section.id)] : []),
    ...(item.picture ? [tag.media(item.picture.id)] : []),
    ...(item.post ? [tag.channels, ...item.post.pictures.map(({ id }) => tag.media(id))] : []),
  ])
}

type Shown = Pick<ItemSummary, 'collection' | 'id' | 'unit' | 'section' | 'picture' | 'post'>
