import { absoluteUrl } from '@/app/(frontend)/metadata'
import { outlet } from '@/app/(frontend)/outlet'
import { newsSitemap } from '@/feeds/sitemap'
import { fullSiteName } from '@/lib/site-name'
import { siteFrame } from '@/queries/frame'
import { freshItems } from '@/queries/sitemap'

export const dynamic = 'force-static'
/** News grow old without anybody changing anything. */
export const revalidate = 900
export const generateStaticParams = () => []

const TWO_DAYS_MS = 48 * 60 * 60 * 1000

export const GET = outlet({
  type: 'xml',
  write: async () => {
    const since = new Date(Date.now() - TWO_DAYS_MS).toISOString()
    const [frame, items] = await Promise.all([siteFrame(), freshItems(since)])
    return newsSitemap({
      publication: fullSiteName(frame),
      entries: items.map(({ href, ...item }) => ({ ...item, url: absoluteUrl(href) })),
    })
  },
})
