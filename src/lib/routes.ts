import type { EditorialCollection, ItemCollection } from './editorial'

/** First path segment of each kind's list and pages (DESIGN 5). */
const SEGMENTS: Record<ItemCollection, string> = {
  news: 'tin-tuc',
  articles: 'bai-viet',
  bulletins: 'xac-thuc',
  'fanpage-posts': 'fanpage',
}

/** The one place that spells public URLs. All paths are relative to the site's root. */
export const routes = {
  home: () => '/',
  list: ({ collection, page = 1 }: { collection: ItemCollection; page?: number }) =>
    paged(`/${SEGMENTS[collection]}`, page),
  item: ({ collection, slug }: { collection: EditorialCollection; slug: string }) =>
    collection === 'pages' ? `/${slug}` : `/${SEGMENTS[collection]}/${slug}`,
  /** The text of an item as it stood before a correction, by the number of its edition. */
  edition: ({ slug, edition }: { slug: string; edition: number }) =>
    `/${SEGMENTS.bulletins}/${slug}/ban-truoc/${edition}`,
  /** Public record of what was published, corrected and withdrawn; its pages are counted from the oldest. */
  ledger: ({ page }: { page?: number } = {}) =>
    page === undefined ? '/so-cai.json' : `/so-cai.json?trang=${page}`,
  units: () => '/don-vi',
  unit: ({ slug, page = 1 }: { slug: string; page?: number }) => paged(`/don-vi/${slug}`, page),
  sections: () => '/chuyen-muc',
  section: ({ slug, page = 1 }: { slug: string; page?: number }) =>
    paged(`/chuyen-muc/${slug}`, page),
  channels: () => '/kenh-chinh-thuc',
  documents: () => '/van-ban',
  search: (query?: string) =>
    query === undefined ? '/tim-kiem' : `/tim-kiem?q=${encodeURIComponent(query)}`,
  admin: () => '/admin',
  adminItem: ({ collection, id }: { collection: EditorialCollection; id: string }) =>
    `/admin/collections/${collection}/${id}`,
} as const

/** Names of the first path segments that a static page may not take. */
export const RESERVED_SEGMENTS: readonly string[] = [
  ...Object.values(SEGMENTS),
  'don-vi',
  'chuyen-muc',
  'kenh-chinh-thuc',
  'van-ban',
  'tim-kiem',
  'gui-phan-anh',
  'so-do-trang',
  'admin',
  'api',
  'en',
  'vi',
  'healthz',
  'readyz',
]

/**
 * The way back from an item's public address.
 *
 * @param path without query, such as `/tin-tuc/ten-bai`
 * @returns type and slug; undefined for addresses that are no item's
 */
export function parseItemPath(
  path: string,
): { collection: EditorialCollection; slug: string } | undefined {
  const [first, slug, ...rest] = path.replace(/^\//, '').split('/')
  if (!path.startsWith('/') || first === undefined || first === '' || rest.length > 0)
    return undefined
  if (slug === undefined || slug === '') {
    return RESERVED_SEGMENTS.includes(first) ? undefined : { collection: 'pages', slug: first }
  }
  const found = Object.entries(SEGMENTS).find(([, segment]) => segment === first)
  return found === undefined ? undefined : { collection: found[0] as ItemCollection, slug }
}

function paged(path: string, page: number): string {
  return page > 1 ? `${path}?trang=${page}` : path
}
