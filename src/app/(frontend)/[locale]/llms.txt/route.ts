import { absoluteUrl } from '@/app/(frontend)/metadata'
import { outlet } from '@/app/(frontend)/outlet'
import { LISTS } from '@/components/site/item-names'
import { llms } from '@/feeds/llms'
import { ITEM_COLLECTIONS } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { fullSiteName } from '@/lib/site-name'
import { siteFrame } from '@/queries/frame'
import { siteMap } from '@/queries/site-map'
import { verdictScale } from '@/queries/verdicts'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = outlet({
  type: 'text',
  write: async () => {
    const [frame, { units, sections, pages }] = await Promise.all([siteFrame(), siteMap()])
    return llms({
      absolute: absoluteUrl,
      facts: {
        siteName: fullSiteName(frame),
        tagline: frame.tagline,
        publisher: frame.governingBody,
        lists: ITEM_COLLECTIONS.map((collection) => ({
          name: LISTS[collection].title,
          href: routes.list({ collection }),
          description: LISTS[collection].description,
        })),
        sections,
        units: units.map(({ name, href }) => ({ name, href })),
        pages,
        verdicts: verdictScale.map(({ label }) => label),
      },
    })
  },
})
