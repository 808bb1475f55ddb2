import { cache } from 'react'
import { routes } from '@/lib/routes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import { shareOf, tagsOfBody } from './items'
import type { StaticPage } from './models'
import { findPublic } from './payload'
import { pictureOf, PUBLISHED } from './summaries'

const COLLECTION = 'pages'

/** @returns a published page such as "Giới thiệu"; null when the public has no such page */
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
              ...tagsOfBody(page.body),
              ...[page.picture, page.share.picture].flatMap((one) =>
                one ? [tag.media(one.id)] : [],
              ),
            ],
    }),
)

async function loadPage(slug: string): Promise<StaticPage | null> {
  const { rows } = await findPublic({
    collection: COLLECTION,
    where: { and: [PUBLISHED, { slug: { equals: slug } }] },
    limit: 1,
    fields: ['title', 'slug', 'summary', 'heroImage', 'body', 'publishedAt', 'seo'],
  })
  const [row] = rows
  if (row === undefined) return null
  return {
    id: row.id,
    href: routes.item({ collection: COLLECTION, slug }),
    title: row.title,
    summary: row.summary ?? '',
    picture: pictureOf(row.heroImage),
    body: row.body ?? null,
    publishedAt: row.publishedAt ?? null,
    share: shareOf(row),
  }
}
