import { cache } from 'react'
import { routes } from '@/lib/routes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { Page } from '@/payload-types'
import { withdrawnText } from './former-texts'
import { historyLines, recordsOf } from './history'
import { shareOf, tagsOfBody } from './items'
import type { StaticPage } from './models'
import { findPublic } from './payload'
import { pictureOf, PUBLISHED, unitOf } from './summaries'
import { withdrawnAt, type Withdrawal } from './withdrawals'

const COLLECTION = 'pages'

/**
 * @returns a page such as "Giới thiệu", published or withdrawn with a notice; null when the public has
 *   no such page, or no longer has it
 */
export const staticPage = cache(
  async (slug: string): Promise<StaticPage | null> =>
    await tagged({
      tags: [tag.item({ collection: COLLECTION, key: slug })],
      load: () => loadPage(slug),
      tagsOf: (page) =>
        page === null
          ? []
          : [
              tag.item({ collection: COLLECTION, key: page.id }),
              ...(page.unit ? [tag.unit(page.unit.id)] : []),
              ...tagsOfBody(page.body),
              ...[page.picture, page.share.picture].flatMap((one) =>
                one ? [tag.media(one.id)] : [],
              ),
            ],
    }),
)

const FIELDS = [
  'title',
  'slug',
  'summary',
  'heroImage',
  'body',
  'unit',
  'publishedAt',
  'firstPublishedAt',
  'seo',
]

async function loadPage(slug: string): Promise<StaticPage | null> {
  const found = (await publishedRow(slug)) ?? (await noticedRow(slug))
  if (found === null) return null
  const { row, withdrawal } = found
  const page = pageOf(row)
  const records = await recordsOf({ collection: COLLECTION, id: row.id })
  return {
    ...page,
    withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.at, unit: page.unit },
    history: historyLines({ collection: COLLECTION, slug, records }),
  }
}

/** The page itself, with nothing around it. */
export function pageOf(row: Page): StaticPage {
  return {
    id: row.id,
    href: routes.item({ collection: COLLECTION, slug: row.slug ?? '' }),
    title: row.title,
    summary: row.summary ?? '',
    picture: pictureOf(row.heroImage),
    body: row.body ?? null,
    unit: unitOf(row.unit),
    firstPublishedAt: row.firstPublishedAt ?? null,
    publishedAt: row.publishedAt ?? null,
    share: shareOf(row),
    withdrawal: null,
    history: [],
  }
}

interface FoundRow {
  row: Page
  withdrawal: Withdrawal | null
}

async function publishedRow(slug: string): Promise<FoundRow | null> {
  const { rows } = await findPublic({
    collection: COLLECTION,
    where: { and: [PUBLISHED, { slug: { equals: slug } }] },
    limit: 1,
    fields: FIELDS,
  })
  return rows[0] === undefined ? null : { row: rows[0], withdrawal: null }
}

async function noticedRow(slug: string): Promise<FoundRow | null> {
  const document = await withdrawnAt(COLLECTION, slug)
  if (document?.withdrawal.kind !== 'notice') return null
  const row = await withdrawnText({ collection: COLLECTION, id: document.id, fields: FIELDS })
  return row && { row, withdrawal: document.withdrawal }
}
