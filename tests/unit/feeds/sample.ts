import type { FeedItem } from '@/feeds/feed'

export const ORIGIN = 'https://lacgiang.example'
export const absolute = (path: string) => (path.startsWith('/') ? `${ORIGIN}${path}` : path)

/** A news item as queries hand it over. */
export function sampleItem(over: Partial<FeedItem> = {}): FeedItem {
  return {
    id: 'n1',
    collection: 'news',
    href: '/tin-tuc/gat-lua',
    title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
    summary: 'Toàn xã gặt xong 412 ha.',
    picture: null,
    unit: { id: 'u1', name: 'Xã Hạ Lạc', shortName: 'Hạ Lạc', href: '/don-vi/xa-ha-lac' },
    section: { id: 's1', name: 'Nông nghiệp', href: '/chuyen-muc/nong-nghiep' },
    publishedAt: '2026-11-23T03:05:00.000Z',
    firstPublishedAt: '2026-11-23T03:05:00.000Z',
    verdict: null,
    asOf: null,
    post: null,
    ...over,
  }
}
