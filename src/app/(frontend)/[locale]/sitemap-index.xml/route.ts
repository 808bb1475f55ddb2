import { absoluteUrl } from '@/app/(frontend)/metadata'
import { outlet } from '@/app/(frontend)/outlet'
import { sitemapIndex } from '@/feeds/sitemap'
import { routes } from '@/lib/routes'
import { sitemapParts } from '@/queries/sitemap'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = outlet({
  type: 'xml',
  write: async () => {
    const parts = await sitemapParts()
    return sitemapIndex(
      parts.map(({ name, lastModified }) => ({
        url: absoluteUrl(routes.sitemap(name)),
        lastModified,
      })),
    )
  },
})
