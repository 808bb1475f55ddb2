import { absoluteUrl } from '@/app/(frontend)/metadata'
import { outlet } from '@/app/(frontend)/outlet'
import { sitemap } from '@/feeds/sitemap'
import { sitemapPlaces } from '@/queries/sitemap'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = outlet({
  type: 'xml',
  write: async ({ file }: { file: string }) => {
    const places = file.endsWith('.xml') ? await sitemapPlaces(file.slice(0, -4)) : null
    return (
      places &&
      sitemap(places.map(({ href, lastModified }) => ({ url: absoluteUrl(href), lastModified })))
    )
  },
})
