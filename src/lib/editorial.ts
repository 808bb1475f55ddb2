/**
 * The document kinds that go through the editorial workflow. The first four are the issue types of
 * the newsroom; static pages share their workflow because they, too, speak under the province's name.
 */
export const EDITORIAL_COLLECTIONS = [
  'articles',
  'news',
  'bulletins',
  'fanpage-posts',
  'pages',
] as const

export type EditorialCollection = (typeof EDITORIAL_COLLECTIONS)[number]

/** The four kinds that readers find in lists and feeds. */
export const ITEM_COLLECTIONS = ['articles', 'news', 'bulletins', 'fanpage-posts'] as const

export type ItemCollection = (typeof ITEM_COLLECTIONS)[number]

/** Kinds that only the province's approvers may approve and publish (DESIGN 1, table of roles). */
export const APPROVER_ONLY_COLLECTIONS: readonly EditorialCollection[] = ['bulletins', 'pages']

export function isEditorialCollection(slug: string): slug is EditorialCollection {
  return (EDITORIAL_COLLECTIONS as readonly string[]).includes(slug)
}
