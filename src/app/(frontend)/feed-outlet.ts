import { LISTS } from '@/components/site/item-names'
import { TYPE_NAMES } from '@/queries/type-names'
import { feedEntry, type Feed } from '@/feeds/feed'
import { jsonFeed } from '@/feeds/json-feed'
import { rss } from '@/feeds/rss'
import { routes, type FeedFormat } from '@/lib/routes'
import { fullSiteName } from '@/lib/site-name'
import { listFeed, sectionFeed, siteFeed, unitFeed, type FeedSource } from '@/queries/feeds'
import { siteFrame } from '@/queries/frame'
import { absoluteUrl } from './metadata'
import { outlet } from './outlet'

const FORMATS: Record<FeedFormat, (feed: Feed) => string> = { rss, json: jsonFeed }

/** Whose items a feed lists. */
export const FEEDS = {
  site: () => siteFeed(),
  bulletins: async (): Promise<FeedSource> => {
    const { title, description } = LISTS.bulletins
    return { name: title, description, ...(await listFeed('bulletins')) }
  },
  unit: ({ slug }: { slug: string }) => unitFeed(slug),
  section: ({ slug }: { slug: string }) => sectionFeed(slug),
} as const

/** @param of one of `FEEDS` */
export const feedOutlet = <TParams>({
  of,
  format,
}: {
  of: (params: TParams) => Promise<FeedSource | null>
  format: FeedFormat
}) =>
  outlet({
    type: format,
    write: async (params: TParams) => {
      const source = await of(params)
      return source && FORMATS[format](await feedOf({ source, format }))
    },
  })

async function feedOf({
  source: { name, description, href, items },
  format,
}: {
  source: FeedSource
  format: FeedFormat
}): Promise<Feed> {
  const frame = await siteFrame()
  const siteName = fullSiteName(frame)
  return {
    title: name === null ? siteName : `${name} · ${siteName}`,
    description: description || frame.tagline,
    pageUrl: absoluteUrl(href),
    feedUrl: absoluteUrl(routes.feed({ at: href, format })),
    iconUrl: absoluteUrl('/icons/emblem.svg'),
    publisher: frame.governingBody || siteName,
    entries: items.map((item) =>
      feedEntry({ item, kindName: TYPE_NAMES[item.collection], absolute: absoluteUrl }),
    ),
  }
}
