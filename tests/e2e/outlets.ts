import { expect, type Page } from '@playwright/test'

/** I5: so long after a change every outlet has to say the same. The bound is the promise itself. */
export const PROMISE_MS = 5_000

const BASE = process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000'

/** An item as somebody outside looks for it; `titles` as it had them, the newest last. */
export interface Sought {
  readonly id: string
  readonly slug: string
  readonly titles: readonly [string, ...string[]]
  readonly picture: string
  readonly unit: string
  readonly section: string
}

/** What an outlet says: a title, a status, an address, or that it has nothing. */
type Reading = string

type Outlet = (sought: Sought, browser: Page) => Promise<Reading>

/** Where news comes out of the house. */
const OUTLETS = {
  page: async ({ slug, titles }) => {
    const { status, text, location } = await get(`/tin-tuc/${slug}`)
    if (status === 308) return `308 ${location}`
    const banner = text.includes('id="da-go"') ? ' with notice' : ''
    const title = latest(titles, h1Of(text))
    return status === 410 && title === 'absent' ? '410 no title' : `${status} ${title}${banner}`
  },
  openGraph: async ({ slug }) => {
    const { status, text } = await get(`/tin-tuc/${slug}`)
    return status === 308 ? 'none' : attribute(text, 'property="og:title"')
  },
  robots: async ({ slug }) => {
    const { status, text } = await get(`/tin-tuc/${slug}`)
    return status === 308 ? 'none' : attribute(text, 'name="robots"')
  },
  print: async ({ slug, titles }, browser) => {
    await browser.emulateMedia({ media: 'print' })
    await browser.goto(`/tin-tuc/${slug}`)
    const isMarked = await browser.locator('#da-go, .gone-reason').isVisible()
    const title = latest(titles, await browser.locator('h1').innerText())
    return `${title}${isMarked ? ', marked' : ''}`
  },
  list: listing('/tin-tuc'),
  home: listing('/'),
  unit: (sought, browser) => listing(`/don-vi/${sought.unit}`)(sought, browser),
  section: (sought, browser) => listing(`/chuyen-muc/${sought.section}`)(sought, browser),
  apiById: async ({ id, titles }) => {
    const { status, text } = await get(`/api/news/${id}`)
    return status === 200 ? latest(titles, text) : `${status}`
  },
  apiList: async ({ slug, titles }) => {
    const { text } = await get(`/api/news?where[slug][equals]=${slug}`)
    return latest(titles, text)
  },
  picture: async ({ picture }) => ((await get(picture)).status === 200 ? 'open' : 'closed'),
  rss: listing('/rss.xml'),
  feedJson: listing('/feed.json'),
  unitRss: (sought, browser) => listing(`/don-vi/${sought.unit}/rss.xml`)(sought, browser),
  // Of the parts that the index names, the one with the demo's news.
  sitemap: addresses('/sitemap/news-1.xml'),
  newsSitemap: addresses('/news-sitemap.xml'),
  search: (sought, browser) =>
    addresses(`/tim-kiem?q=${encodeURIComponent(sought.titles.at(-1) ?? '')}`)(sought, browser),
} as const satisfies Record<string, Outlet>

export type OutletName = keyof typeof OUTLETS

/** Outlets that list items: all of them say the same. */
const LISTING: readonly OutletName[] = [
  'list',
  'home',
  'unit',
  'section',
  'apiList',
  'rss',
  'feedJson',
  'unitRss',
  'sitemap',
  'newsSitemap',
  'search',
]

export type Expected = Partial<Record<OutletName, Reading>>

/** What every listing says of an item that is published, or is not. */
export function listings(title: string | null): Expected {
  return Object.fromEntries(LISTING.map((name) => [name, title ?? 'absent']))
}

/**
 * Does something, and asks every outlet over and over until it says what is expected of it.
 *
 * @param work the change; the clock starts before it is asked for
 * @param within milliseconds, after which an outlet is given up
 * @returns milliseconds until each outlet said so
 */
export async function follow({
  sought,
  browser,
  work,
  expected,
  within = PROMISE_MS,
}: {
  sought: Sought
  browser: Page
  work: () => Promise<void>
  expected: Expected
  within?: number
}): Promise<Partial<Record<OutletName, number>>> {
  const start = Date.now()
  await work()
  const took: Partial<Record<OutletName, number>> = {}
  const said: Expected = {}
  const wanted: Expected = {}
  await Promise.all(
    (Object.entries(expected) as [OutletName, Reading][]).map(async ([name, reading]) => {
      wanted[name] = reading
      for (;;) {
        const now = await OUTLETS[name](sought, browser)
        said[name] = now
        took[name] = Date.now() - start
        if (now === reading || took[name] > within) return
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
    }),
  )
  expect(said).toEqual(wanted)
  return took
}

function listing(path: string): Outlet {
  return async ({ titles }) => {
    const { status, text } = await get(path)
    return status === 404 ? 'missing' : latest(titles, text)
  }
}

/** Addresses stand for the item where there are no titles, or where the title was asked for. */
function addresses(path: string): Outlet {
  return async ({ slug, titles }) => {
    const { status, text } = await get(path)
    if (status === 404) return 'missing'
    return text.includes(`/tin-tuc/${slug}`) ? (titles.at(-1) ?? '') : 'absent'
  }
}

function latest(titles: readonly string[], text: string): Reading {
  return [...titles].reverse().find((title) => text.includes(title)) ?? 'absent'
}

function h1Of(html: string): string {
  return /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''
}

function attribute(html: string, mark: string): Reading {
  return new RegExp(`<meta ${mark} content="([^"]*)"`).exec(html)?.[1] ?? 'none'
}

/** As a stranger asks: no cookie, no cache of her own. */
async function get(path: string): Promise<{ status: number; text: string; location: string }> {
  const response = await fetch(new URL(path, BASE), { redirect: 'manual', cache: 'no-store' })
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location') ?? '',
  }
}
