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

function paged(path: string, page: number): string {
  return page > 1 ? `${path}?trang=${page}` : path
}
