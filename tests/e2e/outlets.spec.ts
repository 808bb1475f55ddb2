import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { account } from './accounts'
import { bodyOf, signIn } from './newsroom'

const RSS = 'application/rss+xml; charset=utf-8'
const JSON_FEED = 'application/feed+json; charset=utf-8'
const XML = 'application/xml; charset=utf-8'
const TEXT = 'text/plain; charset=utf-8'

const FEEDS_AT = ['', '/xac-thuc', '/don-vi/xa-ha-lac', '/chuyen-muc/y-te']

const OUTLETS: readonly (readonly [string, string])[] = [
  ...FEEDS_AT.flatMap((at) => [
    [`${at}/rss.xml`, RSS] as const,
    [`${at}/feed.json`, JSON_FEED] as const,
  ]),
  ['/sitemap.xml', XML],
  ['/news-sitemap.xml', XML],
  ...['lists', 'units', 'sections', 'pages', 'news', 'articles', 'bulletins', 'fanpage-posts'].map(
    (type) => [`/sitemap/${type}-1.xml`, XML] as const,
  ),
  ['/robots.txt', TEXT],
  ['/llms.txt', TEXT],
]

/** Names of vocabularies; nobody fetches them. */
const VOCABULARIES = [
  'www.w3.org',
  'purl.org',
  'www.sitemaps.org',
  'www.google.com',
  'jsonfeed.org',
  'schema.org',
]

const hostsIn = (text: string) =>
  [...text.matchAll(/https?:\/\/([^/\s"'<>)]+)/g)].map(([, host]) => host ?? '')

/** The browser's own XML parser. */
async function parseError(page: Page, text: string): Promise<string | null> {
  return await page.evaluate((xml) => {
    const found = new DOMParser().parseFromString(xml, 'application/xml')
    return found.querySelector('parsererror')?.textContent ?? null
  }, text)
}

test('each outlet answers with its type and a validator, is well-formed and names no foreign host', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/robots.txt')
  const own = new URL(baseURL ?? '').host
  for (const [path, type] of OUTLETS) {
    const answer = await request.get(path)
    const text = await answer.text()
    expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, type])
    const foreign = hostsIn(text).filter((host) => ![own, ...VOCABULARIES].includes(host))
    expect(foreign, path).toEqual([])
    if (text.startsWith('<?xml')) expect(await parseError(page, text), path).toBeNull()
    const etag = answer.headers().etag ?? ''
    const again = await request.get(path, { headers: { 'If-None-Match': etag } })
    expect(again.status(), path).toBe(304)
  }
  expect(await parseError(page, '<a>&</a>')).not.toBeNull()
})

test('every sitemap of the index exists, and every address in it opens as what it says it is', async ({
  request,
}) => {
  const locations = async (url: string) => {
    const text = await (await request.get(url)).text()
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location ?? '')
  }
  const sitemaps = await locations('/sitemap.xml')
  expect(sitemaps.length).toBeGreaterThan(5)
  const pages = (await Promise.all(sitemaps.map(locations))).flat()
  expect(new Set(pages).size).toBe(pages.length)
  for (const url of pages) {
    const answer = await request.get(url)
    expect(answer.status(), url).toBe(200)
    expect(canonicalOf(await answer.text()), url).toBe(url.replace(/\/$/, ''))
  }
})

test('JSON Feed keeps the rules of version 1.1', async ({ request }) => {
  for (const at of FEEDS_AT) {
    const feed = (await (await request.get(`${at}/feed.json`)).json()) as Record<string, unknown>
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(typeof feed.title).toBe('string')
    const items = feed.items as Record<string, unknown>[]
    expect(items.length, at).toBeGreaterThan(0)
    expect(items.length, at).toBeLessThanOrEqual(30)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const item of items) {
      expect(item.id).toBe(item.url)
      expect(String(item.content_text)).not.toBe('')
      expect(String(item.date_published)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      expect((item.authors as { name: string }[])[0]?.name).toBeTruthy()
    }
  }
})

test('pages announce their feeds', async ({ page, baseURL }) => {
  for (const at of FEEDS_AT) {
    await page.goto(at || '/')
    for (const [type, file] of [
      ['application/rss+xml', 'rss.xml'],
      ['application/feed+json', 'feed.json'],
    ]) {
      const link = page.locator(`head link[rel="alternate"][type="${type}"]`)
      await expect(link, at).toHaveAttribute('href', `${baseURL}${at}/${file}`)
    }
  }
})

test('structured data says what the page says', async ({ page, request, baseURL }) => {
  const first = async (list: string) => {
    const text = await (await request.get(`/sitemap/${list}-1.xml`)).text()
    return /<loc>([^<]+)<\/loc>/.exec(text)?.[1] ?? ''
  }
  for (const [list, type, named] of [
    ['news', 'NewsArticle', 'headline'],
    ['articles', 'NewsArticle', 'headline'],
    ['bulletins', 'ClaimReview', 'headline'],
    ['units', 'GovernmentOrganization', 'name'],
  ] as const) {
    await page.goto(await first(list))
    const [statement, trail] = await graphOf(page)
    expect(statement, list).toMatchObject({ '@type': type })
    await expect(page.locator('h1')).toHaveText(String(statement?.[named]))
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' })
    const links = trail?.itemListElement as { item: string }[]
    expect(links[0]?.item).toBe(`${baseURL}/`)
    expect(links.at(-1)?.item).toBe(page.url())
  }
  await page.goto('/')
  expect((await graphOf(page))[0]).toMatchObject({ '@type': 'GovernmentOrganization' })
})

test('verdicts of bulletins: the word of the page, and a number only where it means something', async ({
  page,
  request,
}) => {
  const text = await (await request.get('/sitemap/bulletins-1.xml')).text()
  const rated = new Map<string, unknown>()
  for (const [, url] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    await page.goto(url ?? '')
    const rating = (await graphOf(page))[0]?.reviewRating as Record<string, unknown>
    const word = String(rating.alternateName)
    await expect(page.locator('.verdict-line')).toHaveText(word)
    rated.set(word, rating.ratingValue)
  }
  expect(rated.get('Sai sự thật')).toBe(1)
  expect(rated.has('Chưa đủ căn cứ')).toBe(true)
  expect(rated.get('Chưa đủ căn cứ')).toBeUndefined()
})

test('the site map leads people everywhere', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Sơ đồ trang' }).click()
  await expect(page.locator('h1')).toHaveText('Sơ đồ trang')
  for (const href of ['/tin-tuc', '/chuyen-muc/y-te', '/don-vi/xa-ha-lac', '/gioi-thieu']) {
    await expect(page.locator(`main a[href="${href}"]`)).toBeVisible()
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('what is published is in the outlets at once, and out of them once withdrawn, though they are kept', async ({
  page,
  request,
}) => {
  // The reader has no session; those who write have theirs.
  const reader = page.request
  const slug = `dan-en-${Date.now().toString(36)}`
  const outlets = [
    '/rss.xml',
    '/feed.json',
    '/don-vi/xa-ha-lac/rss.xml',
    '/sitemap/news-1.xml',
    '/news-sitemap.xml',
  ]
  const writer = await signIn(request, account('contributor', 'xa-ha-lac'))
  const editor = await signIn(request, account('unitEditor', 'xa-ha-lac'))
  const title = `Chim én < & > "${slug}"`
  const id = await writer.draft({ title, slug, summary: 'a < b', body: bodyOf('Sáng nay.') })
  for (const path of outlets) await expectHit(reader, path)
  for (const path of outlets) {
    expect((await textOf(reader, path)).includes(slug), path).toBe(false)
  }

  expect((await writer.act(id, 'submit')).status()).toBe(200)
  expect((await editor.act(id, 'approve')).status()).toBe(200)
  expect((await editor.act(id, 'publish')).status()).toBe(200)
  for (const path of outlets) {
    const names = async () => (await textOf(reader, path)).includes(slug)
    await expect.poll(names, { message: path, timeout: 5_000 }).toBe(true)
    await expectHit(reader, path)
  }

  const approver = await signIn(request, account('approver'))
  const withdrawal = { kind: 'error', reason: 'Quan sát chưa được kiểm tra.' }
  expect((await approver.act(id, 'withdraw', { withdrawal })).status()).toBe(200)
  for (const path of outlets) {
    const names = async () => (await textOf(reader, path)).includes(slug)
    await expect.poll(names, { message: path, timeout: 5_000 }).toBe(false)
  }
})

const textOf = async (request: APIRequestContext, path: string) =>
  await (await request.get(path)).text()

/** First rendered, then from Next's cache, then from ours. */
async function expectHit(request: APIRequestContext, path: string): Promise<void> {
  await expect
    .poll(async () => (await request.get(path)).headers()['x-cache'], { message: path })
    .toBe('HIT')
}

const canonicalOf = (html: string) =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]?.replace(/\/$/, '')

async function graphOf(page: Page): Promise<Record<string, unknown>[]> {
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  const data = JSON.parse(text ?? '') as Record<string, unknown>
  expect(data['@context']).toBe('https://schema.org')
  return data['@graph'] as Record<string, unknown>[]
}
