import { cache } from 'react'
import type { Where } from 'payload'
import type { ItemCollection } from '@/lib/editorial'
import { lexicalReferences } from '@/lib/lexical'
import { routes } from '@/lib/routes'
import type { Article, Bulletin, FanpagePost, News, Topic } from '@/payload-types'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import { bulletinFacts } from './bulletin-facts'
import { withdrawnText } from './former-texts'
import { historyLines, recordsOf } from './history'
import type { ItemPage, ItemSummary, NewsFacts, PostFacts, ShareView } from './models'
import { findPublic } from './payload'
import { readingMinutes } from './reading-time'
import { findSummaries, pictureOf, PUBLISHED, tagsOfSummaries, toSummary } from './summaries'
import { withdrawnAt, type Withdrawal } from './withdrawals'

export type ItemRow = News & Article & Partial<Bulletin> & Partial<FanpagePost>

/**
 * @returns an item with what stands around it: published, or withdrawn with a notice; null when the
 *   public has no such item, or no longer has it
 */
export const itemPage = cache(
  async (collection: ItemCollection, slug: string): Promise<ItemPage | null> =>
    await tagged({
      tags: [tag.item({ collection, key: slug })],
      load: () => loadItem({ collection, slug }),
      tagsOf: (item) => (item === null ? [] : tagsOfItem(item)),
    }),
)

const SHARED = [
  'title',
  'slug',
  'summary',
  'heroImage',
  'body',
  'unit',
  'section',
  'topics',
  'byline',
  'source',
  'publishedAt',
  'firstPublishedAt',
  'seo',
]

export const ITEM_FIELDS: Record<ItemCollection, readonly string[]> = {
  articles: SHARED,
  news: [...SHARED, 'occurredAt', 'location'],
  bulletins: [
    ...SHARED,
    'claim',
    'claimSeenAt',
    'spread',
    'field',
    'verdict',
    'finding',
    'asOf',
    'limits',
    'disclosure',
    'advice',
    'evidence',
  ],
  'fanpage-posts': [...SHARED, 'text', 'media', 'linkedContent', 'channels'],
}

async function loadItem({
  collection,
  slug,
}: {
  collection: ItemCollection
  slug: string
}): Promise<ItemPage | null> {
  const found =
    (await publishedRow({ collection, slug })) ?? (await noticedRow({ collection, slug }))
  if (found === null) return null
  const { row, withdrawal } = found
  const item = itemOf({ collection, row })
  const records = await recordsOf({ collection, id: row.id })
  return {
    ...item,
    withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.at, unit: item.unit },
    history: historyLines({ collection, slug, records }),
    ...(await neighboursOf(item)),
  }
}

/** The item itself, with nothing around it. */
export function itemOf({
  collection,
  row,
}: {
  collection: ItemCollection
  row: ItemRow
}): ItemPage {
  const summary = toSummary({ collection, row })
  return {
    ...summary,
    picture: pictureOf(row.heroImage),
    body: row.body ?? null,
    readingMinutes: readingMinutes(row.body),
    topics: topicsOf(row.topics),
    byline: row.byline ?? '',
    source: row.source ?? '',
    firstPublishedAt: row.firstPublishedAt ?? null,
    share: { ...shareOf(row), drawn: drawnPicture({ collection, row }) },
    withdrawal: null,
    history: [],
    related: [],
    newer: null,
    older: null,
    news: collection === 'news' ? newsFacts(row) : null,
    bulletin: collection === 'bulletins' ? bulletinFacts(row) : null,
    post: collection === 'fanpage-posts' ? postFacts({ row, summary }) : null,
  }
}

interface FoundRow {
  row: ItemRow
  withdrawal: Withdrawal | null
}

interface ItemAddress {
  collection: ItemCollection
  slug: string
}

async function publishedRow({ collection, slug }: ItemAddress): Promise<FoundRow | null> {
  const { rows } = await findPublic({
    collection,
    where: { and: [PUBLISHED, { slug: { equals: slug } }] },
    limit: 1,
    fields: ITEM_FIELDS[collection],
  })
  return rows[0] === undefined ? null : { row: rows[0], withdrawal: null }
}

/** A withdrawn item whose page stays. The withdrawal is read before a word of the text is. */
async function noticedRow({ collection, slug }: ItemAddress): Promise<FoundRow | null> {
  const document = await withdrawnAt(collection, slug)
  if (document?.withdrawal.kind !== 'notice') return null
  const fields = ITEM_FIELDS[collection]
  const row = await withdrawnText({ collection, id: document.id, fields })
  return row && { row: row, withdrawal: document.withdrawal }
}

/** What readers may want next. They carry tags like everything else that a page shows. */
async function neighboursOf(
  item: Pick<ItemPage, 'id' | 'collection' | 'section' | 'unit' | 'publishedAt'>,
): Promise<Pick<ItemPage, 'related' | 'newer' | 'older'>> {
  const { collection, publishedAt } = item
  const beside: Where = item.section
    ? { section: { equals: item.section.id } }
    : { unit: { equals: item.unit?.id ?? '' } }
  const [related, newer, older] = await Promise.all([
    findSummaries({
      collection,
      where: { and: [beside, { id: { not_equals: item.id } }] },
      limit: 4,
    }),
    findSummaries({
      collection,
      where: { publishedAt: { greater_than: publishedAt } },
      sort: ['publishedAt', 'id'],
      limit: 1,
    }),
    findSummaries({ collection, where: { publishedAt: { less_than: publishedAt } }, limit: 1 }),
  ])
  return { related: related.items, newer: newer.items[0] ?? null, older: older.items[0] ?? null }
}

export function shareOf({
  title,
  summary,
  heroImage,
  seo,
}: Pick<News, 'title' | 'summary' | 'heroImage' | 'seo'>): ShareView {
  return {
    title: seo?.title?.trim() || title,
    description: seo?.description?.trim() || (summary ?? ''),
    picture: pictureOf(seo?.image) ?? pictureOf(heroImage),
    drawn: null,
  }
}

function drawnPicture({
  collection,
  row,
}: {
  collection: ItemCollection
  row: Pick<ItemRow, 'slug'>
}): ShareView['drawn'] {
  return row.slug ? { href: routes.sharePicture({ collection, slug: row.slug }) } : null
}

function newsFacts({ occurredAt, location }: ItemRow): NewsFacts {
  return { occurredAt: occurredAt ?? null, location: location ?? '' }
}

function postFacts({ row, summary }: { row: ItemRow; summary: ItemSummary }): PostFacts {
  const { linkedContent } = row
  const target = linkedContent?.value
  const linked =
    linkedContent && typeof target === 'object' && target.slug
      ? {
          title: target.title,
          href: routes.item({ collection: linkedContent.relationTo, slug: target.slug }),
          collection: linkedContent.relationTo,
          id: target.id,
        }
      : null
  const id = typeof target === 'object' ? target.id : target
  const linkedKey = linkedContent && id ? { collection: linkedContent.relationTo, id } : null
  return { ...(summary.post ?? { text: '', pictures: [], channels: [] }), linked, linkedKey }
}

function topicsOf(topics: (string | Topic)[] | null | undefined): string[] {
  return (topics ?? []).flatMap((topic) => (typeof topic === 'object' ? [topic.name] : []))
}

export function tagsOfItem(item: ItemPage): string[] {
  const { related, newer, older } = item
  const beside = [newer, older].filter((one) => one !== null)
  return [
    ...tagsOfSummaries([item, ...related, ...beside]),
    // Its neighbours in time change when something of its type is published.
    tag.list(item.collection),
    ...tagsOfBody(item.body),
    ...(item.share.picture ? [tag.media(item.share.picture.id)] : []),
    ...(item.post?.linkedKey
      ? [tag.item({ collection: item.post.linkedKey.collection, key: item.post.linkedKey.id })]
      : []),
  ]
}

/** Tags of everything a text points to, also of what is not public yet. */
export function tagsOfBody(body: unknown): string[] {
  const { media, items } = lexicalReferences(body)
  return [
    ...media.map((id) => tag.media(id)),
    ...items.map(({ relationTo, value }) => tag.item({ collection: relationTo, key: value })),
  ]
}
