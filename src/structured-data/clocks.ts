import type { ItemPage } from '@/queries/models'

/** The two moments that the page shows: first published, and re-dated by a major change. */
export function clocks({
  firstPublishedAt,
  publishedAt,
}: Pick<ItemPage, 'firstPublishedAt' | 'publishedAt'>): {
  datePublished?: string
  dateModified?: string
} {
  const first = firstPublishedAt ?? publishedAt
  return {
    ...(first === null ? {} : { datePublished: first }),
    ...(publishedAt === null ? {} : { dateModified: publishedAt }),
  }
}
