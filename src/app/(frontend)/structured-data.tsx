import { LISTS } from '@/components/site/item-names'
import { JsonLd } from '@/components/ui/json-ld'
import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { fullSiteName } from '@/lib/site-name'
import { siteFrame } from '@/queries/frame'
import type { ItemPage, UnitPage } from '@/queries/models'
import { breadcrumbList, type Crumb } from '@/structured-data/breadcrumbs'
import { claimReview } from '@/structured-data/claim-review'
import { jsonLd } from '@/structured-data/json-ld'
import { newsArticle } from '@/structured-data/news-article'
import { siteOrganization, unitOrganization } from '@/structured-data/organization'
import type { Site } from '@/structured-data/site'
import { absoluteUrl } from './metadata'

/** What machines read on a page: the same facts as people, from the same view models. */

/** On the front page: who answers for this site. */
export async function HomeData() {
  return <JsonLd json={jsonLd([siteOrganization(await siteOf())])} />
}

/** On a unit's page: the unit, and where it stands. */
export async function UnitData({ unit }: { unit: UnitPage }) {
  const site = await siteOf()
  const links = [{ name: 'Đơn vị', href: routes.units() }, ...unit.ancestors, unit]
  return (
    <JsonLd json={jsonLd([unitOrganization({ unit, site }), breadcrumbList({ links, site })])} />
  )
}

/** On an item's page: what it is, by its type, and where it stands. */
export async function ItemData({ item }: { item: ItemPage }) {
  const site = await siteOf()
  const { collection, title, href } = item
  const links = [
    { name: LISTS[collection].title, href: routes.list({ collection }) },
    { name: title, href },
  ]
  const statement = STATEMENTS[collection]({ item, site })
  return <JsonLd json={jsonLd([statement, breadcrumbList({ links, site })])} />
}

/** On any other page: where it stands. */
export async function Trail({ links }: { links: readonly Crumb[] }) {
  return <JsonLd json={jsonLd([breadcrumbList({ links, site: await siteOf() })])} />
}

const STATEMENTS: Record<
  ItemCollection,
  (of: { item: ItemPage; site: Site }) => Parameters<typeof jsonLd>[0][number]
> = {
  news: newsArticle,
  articles: newsArticle,
  bulletins: ({ item, site }) => item.bulletin && claimReview({ item, facts: item.bulletin, site }),
  // A post repeats what an item says; the item is the statement.
  'fanpage-posts': () => null,
}

async function siteOf(): Promise<Site> {
  const frame = await siteFrame()
  const { governingBody, address, phone, email } = frame
  return { name: fullSiteName(frame), governingBody, address, phone, email, absolute: absoluteUrl }
}
