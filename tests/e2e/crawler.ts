import type { APIRequestContext, APIResponse } from '@playwright/test'

/** One answer that the public got. */
export interface Visit {
  readonly address: string
  readonly status: number
  /** Headers and body, as one text. */
  readonly text: string
}

/** Pages that a crawl visits at most; more than the demo has, less than an endless one. */
const MOST_PAGES = 600

/** How Next answers when asked for a page's data instead of its HTML, by header or by address. */
const DATA_FORMS: readonly { suffix: string; headers: Record<string, string> }[] = [
  { suffix: '', headers: { RSC: '1' } },
  { suffix: '', headers: { RSC: '1', 'Next-Router-Prefetch': '1' } },
  { suffix: '?_rsc=1a2b3', headers: { RSC: '1' } },
  { suffix: '.rsc', headers: {} },
  { suffix: '.txt', headers: {} },
  { suffix: '.json', headers: {} },
]

/**
 * Walks the public site without an account, from one page to all that it leads to.
 *
 * @param start paths to begin with
 * @returns every page, in the order of the walk
 */
export async function crawl({
  request,
  origin,
  start,
}: {
  request: APIRequestContext
  origin: string
  start: readonly string[]
}): Promise<Visit[]> {
  const queue = [...start]
  const seen = new Set(queue)
  const visits: Visit[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (visits.length >= MOST_PAGES) return visits
    const visit = await fetchText({ request, address: path })
    visits.push(visit)
    for (const next of linksIn({ html: visit.text, origin, from: path })) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return visits
}

/** Asks for the data behind a page in every form that Next knows. */
export async function dataOf({
  request,
  path,
}: {
  request: APIRequestContext
  path: string
}): Promise<Visit[]> {
  const [bare = path] = path.split('?', 1)
  const page = bare === '/' ? '/index' : bare
  const visits: Visit[] = []
  for (const { suffix, headers } of DATA_FORMS) {
    const address = suffix.startsWith('.') ? `${page}${suffix}` : `${path}${suffix}`
    visits.push(await fetchText({ request, address, headers }))
  }
  visits.push(await fetchText({ request, address: `/_next/data/build${page}.json` }))
  return visits
}

/** @returns addresses of all pictures and files that pages name, in `src`, `srcset`, `href` or metadata */
export function filesIn({ visits, origin }: { visits: readonly Visit[]; origin: string }) {
  const files = new Set<string>()
  for (const { text } of visits) {
    for (const [address] of text.matchAll(/(?:https?:\/\/[^\s"',<>)]+)?\/api\/[^\s"',<>)\\]+/g)) {
      const url = new URL(decodeEntities(address), origin)
      if (url.origin === origin) files.add(`${url.pathname}${url.search}`)
    }
  }
  return [...files]
}

export async function fetchText({
  request,
  address,
  headers = {},
}: {
  request: APIRequestContext
  address: string
  headers?: Record<string, string>
}): Promise<Visit> {
  const response = await request.get(address, { headers, maxRedirects: 0 })
  return { address, status: response.status(), text: await textOf(response) }
}

async function textOf(response: APIResponse): Promise<string> {
  const headers = response.headersArray().map(({ name, value }) => `${name}: ${value}`)
  return `${headers.join('\n')}\n\n${(await response.body()).toString('utf8')}`
}

/** Links of this site that lead to pages; files are looked at apart. */
function linksIn({ html, origin, from }: { html: string; origin: string; from: string }): string[] {
  const found = html.matchAll(/\b(?:href|action|location)(?:="|: )([^"\s]+)/gi)
  const paths = new Set<string>()
  for (const [, target = ''] of found) {
    if (!URL.canParse(decodeEntities(target), new URL(from, origin))) continue
    const url = new URL(decodeEntities(target), new URL(from, origin))
    const isPage =
      url.origin === origin && !/^\/(?:api|admin|_next|fonts|icons)(?:\/|$)/.test(url.pathname)
    if (isPage) paths.add(`${url.pathname}${url.search}`)
  }
  return [...paths]
}

function decodeEntities(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'")
}
