import type { EditorialCollection, ItemCollection } from './editorial'

/** First path segment of each kind's list and pages (DESIGN 5). */
const SEGMENTS: Record<ItemCollection, string> = {
  news: 'tin-tuc',
  articles: 'bai-viet',
  bulletins: 'xac-thuc',
  'fanpage-posts': 'fanpage',
}

/** Where drafts are shown to those who may read them. */
export const PREVIEW = 'xem-truoc'

/** Feeds stand below the page whose items they list. */
const FEED_FILES = { rss: 'rss.xml', json: 'feed.json' } as const

export type FeedFormat = keyof typeof FEED_FILES

/** What a search asks for: words, and what to narrow them by (unit and section by slug). */
export interface SearchAddress {
  readonly text?: string
  readonly type?: EditorialCollection | undefined
  readonly unit?: string | undefined
  readonly section?: string | undefined
  readonly year?: string | undefined
  readonly page?: number
}

/** Names of a search's parameters in its address. */
export const SEARCH_PARAMETERS = {
  text: 'q',
  type: 'loai',
  unit: 'don-vi',
  section: 'chuyen-muc',
  year: 'nam',
  page: 'trang',
} as const

/** Names of what the desk's list and calendar are narrowed by, in their addresses. */
export const DESK_PARAMETERS = {
  text: 'q',
  state: 'trang-thai',
  live: 'tren-cong',
  type: 'loai',
  unit: 'don-vi',
  section: 'chuyen-muc',
  person: 'nguoi',
  from: 'tu',
  to: 'den',
  sort: 'sap-xep',
  page: 'trang',
  size: 'so-dong',
  all: 'tat-ca',
  span: 'xem',
  day: 'ngay',
} as const

/** How types are named in a search's address. */
export const SEARCH_TYPES: Record<EditorialCollection, string> = {
  ...SEGMENTS,
  pages: 'trang-tinh',
}

/** What a look into the register of văn bản asks for. */
export interface DocumentAddress {
  readonly text?: string
  readonly year?: string | undefined
  /** The issuing body, as its name stands in addresses. */
  readonly issuer?: string | undefined
  readonly kind?: string | undefined
  readonly page?: number
}

/** Names of the register's parameters in its address. */
export const DOCUMENT_PARAMETERS = {
  text: 'q',
  year: 'nam',
  issuer: 'co-quan',
  kind: 'loai',
  page: 'trang',
} as const

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
  /** The picture beside links to an item. */
  sharePicture: ({ collection, slug }: { collection: ItemCollection; slug: string }) =>
    `/og/${SEGMENTS[collection]}/${slug}.png`,
  units: () => '/don-vi',
  unit: ({ slug, page = 1 }: { slug: string; page?: number }) => paged(`/don-vi/${slug}`, page),
  sections: () => '/chuyen-muc',
  section: ({ slug, page = 1 }: { slug: string; page?: number }) =>
    paged(`/chuyen-muc/${slug}`, page),
  channels: () => '/kenh-chinh-thuc',
  documents: ({ text = '', year, issuer, kind, page = 1 }: DocumentAddress = {}) => {
    const query = queryOf({
      [DOCUMENT_PARAMETERS.text]: text,
      [DOCUMENT_PARAMETERS.year]: year ?? '',
      [DOCUMENT_PARAMETERS.issuer]: issuer ?? '',
      [DOCUMENT_PARAMETERS.kind]: kind ?? '',
      [DOCUMENT_PARAMETERS.page]: page > 1 ? `${page}` : '',
    })
    return `/van-ban${query}`
  },
  document: ({ slug }: { slug: string }) => `/van-ban/${slug}`,
  /** What this browser has kept for later; the list never leaves it. */
  saved: () => '/da-luu',
  /** @param params `at` the page whose items the feed lists, without it everything */
  feed: ({ at = '/', format }: { at?: string; format: FeedFormat }) =>
    `${at === '/' ? '' : at}/${FEED_FILES[format]}`,
  siteMap: () => '/so-do-trang',
  /** The index of sitemaps, or one of them by its name, such as `news-1`. */
  sitemap: (name?: string) => (name === undefined ? '/sitemap.xml' : `/sitemap/${name}.xml`),
  newsSitemap: () => '/news-sitemap.xml',
  search: ({ text = '', type, unit, section, year, page = 1 }: SearchAddress = {}) => {
    const query = queryOf({
      [SEARCH_PARAMETERS.text]: text,
      [SEARCH_PARAMETERS.type]: type === undefined ? '' : SEARCH_TYPES[type],
      [SEARCH_PARAMETERS.unit]: unit ?? '',
      [SEARCH_PARAMETERS.section]: section ?? '',
      [SEARCH_PARAMETERS.year]: year ?? '',
      [SEARCH_PARAMETERS.page]: page > 1 ? `${page}` : '',
    })
    return `/tim-kiem${query}`
  },
  searchSuggestions: () => '/tim-kiem/goi-y',
  admin: () => '/admin',
  adminItem: ({ collection, id }: { collection: EditorialCollection; id: string }) =>
    `/admin/collections/${collection}/${id}`,
  /** Where somebody reads an item to approve it or send it back. */
  review: ({ collection, id }: { collection: EditorialCollection; id: string }) =>
    `/admin/collections/${collection}/${id}/duyet`,
  /** The desk's list of all types. */
  desk: (query = '') => (query === '' ? '/admin/ban-bien-tap' : `/admin/ban-bien-tap?${query}`),
  /** What is scheduled and planned. */
  calendar: (query = '') => (query === '' ? '/admin/lich' : `/admin/lich?${query}`),
  /** The draft as readers will see it; for people who may read it. */
  preview: ({ collection, id }: { collection: EditorialCollection; id: string }) =>
    `/${PREVIEW}/${collection}/${id}`,
  adminAccount: () => '/admin/account',
  adminNotices: (page = 1) => paged('/admin/thong-bao', page),
  adminMail: (page = 1) => paged('/admin/thu', page),
  adminMailMessage: (name: string) => `/admin/thu?ma=${encodeURIComponent(name)}`,
  adminReset: (token: string) => `/admin/reset/${token}`,
} as const

/** Names of the first path segments that a static page may not take. */
export const RESERVED_SEGMENTS: readonly string[] = [
  ...Object.values(SEGMENTS),
  'don-vi',
  'chuyen-muc',
  'kenh-chinh-thuc',
  'van-ban',
  'da-luu',
  'loc',
  'og',
  'tim-kiem',
  'gui-phan-anh',
  'so-do-trang',
  'sitemap',
  PREVIEW,
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

/** Parameters without a value are left out. */
function queryOf(parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function paged(path: string, page: number): string {
  return page > 1 ? `${path}?trang=${page}` : path
}
