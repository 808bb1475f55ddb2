import type { Metadata } from 'next'
import { env } from '@/config/env'
import { routes } from '@/lib/routes'
import { fullSiteName } from '@/lib/site-name'
import { siteFrame } from '@/queries/frame'
import type { ShareView } from '@/queries/models'

/** @returns the full public address of a path of this site; a full address stays as it is */
export function absoluteUrl(path: string): string {
  return path.startsWith('/') ? `${env().siteUrl}${path}` : path
}

/** Title, description, canonical address and Open Graph of one page. */
export async function metadataFor({
  title,
  description,
  path,
  share,
  type = 'website',
  feedsAt,
}: {
  /** Absent on the front page, which bears the site's own name. */
  title?: string
  description: string
  path: string
  share?: ShareView
  type?: 'website' | 'article'
  /** The page whose feeds are announced, if it has some. */
  feedsAt?: string
}): Promise<Metadata> {
  const frame = await siteFrame()
  const siteName = fullSiteName(frame)
  const url = absoluteUrl(path)
  const shown = share?.title ?? title ?? siteName
  const picture = share?.picture?.sizes?.jpeg1280 ?? share?.picture?.sizes?.jpeg800
  return {
    title: title === undefined ? siteName : `${title} · ${siteName}`,
    description: share?.description ?? description,
    alternates: {
      canonical: url,
      ...(feedsAt === undefined ? {} : { types: feedLinks({ at: feedsAt, title: shown }) }),
    },
    openGraph: {
      type,
      title: shown,
      description: share?.description ?? description,
      url,
      siteName,
      locale: 'vi_VN',
      ...(picture?.url
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
