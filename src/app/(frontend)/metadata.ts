import type { Metadata } from 'next'
import { env } from '@/config/env'
import { siteFrame } from '@/queries/frame'
import type { ShareView, WithdrawalNotice } from '@/queries/models'

/** @returns the full public address of a path of this site */
export function absoluteUrl(path: string): string {
  return `${env().siteUrl}${path}`
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
  isIndexed = true,
}: {
  /** Absent on the front page, which bears the site's own name. */
  title?: string
  description: string
  path: string
  share?: ShareView
  type?: 'website' | 'article'
  /** False for what search engines are asked to leave out. */
  isIndexed?: boolean
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
    ...(isIndexed ? {} : { robots: { index: false } }),
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
