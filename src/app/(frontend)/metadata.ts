import type { Metadata } from 'next'
import { env } from '@/config/env'
import { routes } from '@/lib/routes'
import { fullSiteName } from '@/lib/site-name'
import { siteFrame } from '@/queries/frame'
import { SHARE_PICTURE } from '@/lib/images'
import type { ShareView, WithdrawalNotice } from '@/queries/models'

/** @returns the full public address of a path of this site; a full address stays as it is */
export function absoluteUrl(path: string): string {
  return path.startsWith('/') ? `${env().siteUrl}${path}` : path
}

/**
 * What links to a withdrawn page say of it, wherever they are shared: that it was withdrawn, and why.
 *
 * @returns nothing to change for a page that was not withdrawn
 */
export function withdrawnMetadata({
  title,
  share,
  withdrawal,
}: {
  title: string
  share: ShareView
  withdrawal: WithdrawalNotice | null
}): { title: string; share: ShareView; isIndexed: boolean } {
  if (withdrawal === null) return { title, share, isIndexed: true }
  const marked = (text: string) => `Đã gỡ: ${text}`
  return {
    title: marked(title),
    share: { ...share, title: marked(share.title), description: withdrawal.reason },
    isIndexed: false,
  }
}

/** Title, description, canonical address and Open Graph of one page. */
export async function metadataFor({
  title,
  description,
  path,
  share,
  type = 'website',
  feedsAt,
  isIndexed = true,
}: {
  /** Absent on the front page, which bears the site's own name. */
  title?: string
  description: string
  path: string
  share?: ShareView
  type?: 'website' | 'article'
  /** The page whose feeds are announced, if it has some. */
  feedsAt?: string
  /** False for what search engines are asked to leave out. */
  isIndexed?: boolean
}): Promise<Metadata> {
  const frame = await siteFrame()
  const siteName = fullSiteName(frame)
  const url = absoluteUrl(path)
  const shown = share?.title ?? title ?? siteName
  // Networks take the first picture: the drawn one says verdict and withdrawal (I5).
  const picture = share?.picture?.sizes?.jpeg1280 ?? share?.picture?.sizes?.jpeg800
  return {
    title: title === undefined ? siteName : `${title} · ${siteName}`,
    description: share?.description ?? description,
    alternates: {
      canonical: url,
      ...(feedsAt === undefined ? {} : { types: feedLinks({ at: feedsAt, title: shown }) }),
    },
    ...(isIndexed ? {} : { robots: { index: false } }),
    openGraph: {
      type,
      title: shown,
      description: share?.description ?? description,
      url,
      siteName,
      locale: 'vi_VN',
      ...(share?.drawn
        ? {
            images: [
              {
                url: absoluteUrl(share.drawn.href),
                ...SHARE_PICTURE,
                type: 'image/png',
                alt: shown,
              },
            ],
          }
        : picture?.url
          ? {
              images: [
                {
                  url: new URL(picture.url, env().siteUrl).href,
                  ...(picture.width ? { width: picture.width } : {}),
                  ...(picture.height ? { height: picture.height } : {}),
                  alt: share?.picture?.alt ?? '',
                },
              ],
            }
          : {}),
    },
  }
}

/** Where readers' programs find the feeds of a page. */
function feedLinks({ at, title }: { at: string; title: string }) {
  const link = (format: 'rss' | 'json', name: string) => [
    { url: absoluteUrl(routes.feed({ at, format })), title: `${title} (${name})` },
  ]
  return {
    'application/rss+xml': link('rss', 'RSS'),
    'application/feed+json': link('json', 'JSON Feed'),
  }
}
