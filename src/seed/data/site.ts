import { routes } from '@/lib/routes'
import type { SeedItemRef, SeedLink } from './types'

/** Values of the global `site-settings`. */
export const SITE_SETTINGS = {
  provinceName: 'Tỉnh Lạc Giang',
  siteName: 'Cổng thông tin chính thống tỉnh Lạc Giang',
  tagline: 'Tin của chính quyền, có người chịu trách nhiệm từng dòng',
  governingBody: 'Ủy ban nhân dân tỉnh Lạc Giang',
  editorInCharge: 'Bà Vũ Thị Ngọc Ánh, Trưởng Ban Biên tập',
  address: 'Số 1 đường Bến Thành Cũ, phường Bến Thượng, tỉnh Lạc Giang',
  phone: '0200 3555 100',
  email: 'bandoc@lacgiang.example',
  licence: 'Giấy phép số 07/GP-TTĐT (minh họa) ngày 05/01/2026',
} as const

/** Names of the files in `content/pages/`, without number and ending; also the pages' slugs. */
export const STATIC_PAGES = [
  'gioi-thieu',
  'lien-he',
  'chinh-sach-dinh-chinh',
  'kha-nang-tiep-can',
] as const

export const NAVIGATION = {
  main: [
    { label: 'Tin tức', href: routes.list({ collection: 'news' }) },
    { label: 'Bài viết', href: routes.list({ collection: 'articles' }) },
    { label: 'Xác thực', href: routes.list({ collection: 'bulletins' }) },
    { label: 'Fanpage', href: routes.list({ collection: 'fanpage-posts' }) },
    { label: 'Chuyên mục', href: routes.sections() },
    { label: 'Đơn vị', href: routes.units() },
    { label: 'Văn bản', href: routes.documents() },
    { label: 'Kênh chính thức', href: routes.channels() },
  ],
  footer: [
    {
      title: 'Chuyên mục',
      links: [
        { label: 'Chính quyền', href: routes.section({ slug: 'chinh-quyen' }) },
        { label: 'Nông nghiệp', href: routes.section({ slug: 'nong-nghiep' }) },
        { label: 'Y tế', href: routes.section({ slug: 'y-te' }) },
        { label: 'Giáo dục', href: routes.section({ slug: 'giao-duc' }) },
        { label: 'Môi trường – Thiên tai', href: routes.section({ slug: 'moi-truong-thien-tai' }) },
        { label: 'Tin xã, phường', href: routes.section({ slug: 'xa-phuong' }) },
      ],
    },
    {
      title: 'Tra cứu',
      links: [
        { label: 'Tin xác thực', href: routes.list({ collection: 'bulletins' }) },
        { label: 'Đơn vị thành viên', href: routes.units() },
        { label: 'Kênh chính thức', href: routes.channels() },
      ],
    },
    {
      title: 'Về cổng',
      links: [
        { label: 'Giới thiệu', href: page('gioi-thieu') },
        { label: 'Liên hệ', href: page('lien-he') },
        { label: 'Chính sách đính chính', href: page('chinh-sach-dinh-chinh') },
        { label: 'Khả năng tiếp cận', href: page('kha-nang-tiep-can') },
      ],
    },
  ],
} as const satisfies {
  readonly main: readonly SeedLink[]
  readonly footer: readonly { readonly title: string; readonly links: readonly SeedLink[] }[]
}

/** What leads the front page; all of these are published by the seed. */
export const HOME_LEADS = [
  { collection: 'news', slug: 'song-lac-len-bao-dong-ii' },
  { collection: 'news', slug: 'mo-16-diem-tru-an' },
  { collection: 'bulletins', slug: 'ho-khe-sim-khong-xa-lu' },
  { collection: 'news', slug: 'thong-xe-cau-da-bac' },
  { collection: 'news', slug: 'nuoc-sach-ve-ban-na-lay' },
] as const satisfies readonly SeedItemRef[]

/** The emergency banner repeats a published item; it has no words of its own (ADR 0008). */
export const ALERT = {
  isActive: true,
  level: 'urgent',
  item: { collection: 'news', slug: 'song-lac-len-bao-dong-ii' },
} as const satisfies { isActive: boolean; level: 'info' | 'warning' | 'urgent'; item: SeedItemRef }

function page(slug: (typeof STATIC_PAGES)[number]): string {
  return routes.item({ collection: 'pages', slug })
}
