import type { Metadata } from 'next'
import { env } from '@/config/env'
import { siteFrame } from '@/queries/frame'
import type { ShareView } from '@/queries/models'

/** @returns the full public address of a path of this site */
export function absoluteUrl(path: string): string {
  return `${env().siteUrl}${path}`
}

/** Title, description, canonical address and Open Graph of one page. */
export async function metadataFor({
  title,
  description,
  path,
  share,
  type = 'website',
}: {
  /** Absent on the front page, which bears the site's own name. */
  title?: string
  description: string
  path: string
  share?: ShareView
  type?: 'website' | 'article'
}): Promise<Metadata> {
  const frame = await siteFrame()
  const siteName = `${frame.siteName} ${frame.provinceName}`
  const url = absoluteUrl(path)
  const shown = share?.title ?? title ?? siteName
  const picture = share?.picture?.sizes?.jpeg1280 ?? share?.picture?.sizes?.jpeg800
  return {
    title: title === undefined ? siteName : `${title} · ${siteName}`,
    description: share?.description ?? description,
    alternates: { canonical: url },
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
