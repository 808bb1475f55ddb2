import { expect, test } from '@playwright/test'
import { canaries } from '../helpers/canaries'
import { crawl, dataOf, fetchText, filesIn, type Visit } from './crawler'
import { plant, type Garden } from './planting'

/**
 * I4: nothing unpublished is readable by the public, by any path. Drafts, newer drafts, withdrawn and
 * scheduled items are planted with words that stand nowhere else; then the site is read as the public
 * reads it, and listened to for those words.
 */
const marks = canaries()
const isPublic = (place: string): boolean => place.startsWith('open.')

/** Outlets beside the pages. One that is not built yet is noted as absent, and read the day it answers. */
const OUTLETS: readonly { path: string; isBuilt: boolean }[] = [
  { path: '/rss.xml', isBuilt: true },
  { path: '/feed.json', isBuilt: true },
  { path: '/xac-thuc/rss.xml', isBuilt: true },
  { path: '/xac-thuc/feed.json', isBuilt: true },
  { path: '/don-vi/xa-ha-lac/rss.xml', isBuilt: true },
  { path: '/don-vi/xa-ha-lac/feed.json', isBuilt: true },
  { path: '/chuyen-muc/xa-phuong/rss.xml', isBuilt: true },
  { path: '/sitemap.xml', isBuilt: true },
  { path: '/news-sitemap.xml', isBuilt: true },
  { path: '/so-do-trang', isBuilt: true },
  { path: '/so-cai.json', isBuilt: true },
  { path: '/robots.txt', isBuilt: true },
  { path: '/tim-kiem', isBuilt: true },
  { path: '/van-ban', isBuilt: false },
]

const LISTS = ['/tin-tuc', '/bai-viet', '/xac-thuc', '/fanpage', '/don-vi', '/chuyen-muc']

const SEGMENTS: Record<string, string> = {
  news: '/tin-tuc/',
  articles: '/bai-viet/',
  bulletins: '/xac-thuc/',
  'fanpage-posts': '/fanpage/',
  pages: '/',
}

test.describe.configure({ mode: 'serial', timeout: 600_000 })

let garden: Garden
let origin: string
let visits: Visit[]

test.beforeAll(async ({ request, baseURL }) => {
  test.setTimeout(600_000)
  origin = baseURL ?? ''
  garden = await plant({ request, word: marks.word })
  await expect
    .poll(async () => (await fetchText({ request, address: garden.control })).status, {
      timeout: 30_000,
    })
    .toBe(200)
  await expect
    .poll(async () => (await fetchText({ request, address: '/tin-tuc' })).text, { timeout: 30_000 })
    .toContain(marks.word('open.title'))
  const outlets = OUTLETS.map(({ path }) => path)
  visits = await crawl({ request, origin, start: ['/', ...LISTS, ...outlets] })
})

test('the crawler finds what is published: text, address, picture, words of the picture', () => {
  const heard = new Set(visits.flatMap(({ text }) => marks.leaksIn(text)))
  for (const place of ['title', 'summary', 'body', 'byline', 'alt', 'filename', 'description']) {
    expect([place, heard.has(`open.${place}`)]).toEqual([place, true])
  }
  const read = visits.filter(({ status }) => status === 200)
  expect(read.length).toBeGreaterThan(100)
  expect(read.map(({ address }) => address)).toEqual(expect.arrayContaining([garden.control]))
})

test('no page, feed, map or header holds a hidden word', () => {
  expectSilence(visits)
})

test('outlets that the site promises answer', () => {
  for (const { path, isBuilt } of OUTLETS) {
    const visit = visits.find(({ address }) => address === path)
    expect(visit, path).toBeDefined()
    if (visit?.status === 200) continue
    expect([path, isBuilt, visit?.status]).toEqual([path, false, 404])
    test.info().annotations.push({ type: 'absent', description: path })
  }
})

test('the data behind pages holds no more than the pages', async ({ request }) => {
  const pages = visits.filter(({ status }) => status === 200).map(({ address }) => address)
  const asked = [...new Set(['/', ...LISTS, garden.control, ...twoOfEach(pages)])]
  const answers: Visit[] = []
  for (const path of asked) answers.push(...(await dataOf({ request, path })))
  expectSilence(answers)
})

test('a hidden item’s own address answers as one that never was', async ({ request }) => {
  for (const { kind, slug } of garden.drafts) {
    const path = `${SEGMENTS[kind] ?? ''}${slug}`
    const answers = [
      await fetchText({ request, address: path }),
      await fetchText({ request, address: `${path}?draft=true&preview=true` }),
      ...(await dataOf({ request, path })),
    ]
    expect(answers[0]?.status, path).toBe(404)
    // What the reader typed may come back; nothing else.
    expectSilence(answers.map((answer) => without({ answer, word: slug })))
  }
})

test('search and filters give no hint', async ({ request }) => {
  for (const place of ['news.title', 'newer.title', 'scheduled.summary', 'withdrawn.error.body']) {
    const word = marks.word(place)
    for (const address of [`/tim-kiem?q=${word}`, `/tin-tuc?q=${word}`, `/?s=${word}`]) {
      const answer = await fetchText({ request, address })
      expectSilence([without({ answer, word })])
    }
  }
})

test('the API gives the public no hidden word', async ({ request }) => {
  const kinds = Object.keys(SEGMENTS)
  const more = ['media', 'documents', 'remarks', 'users', 'notifications', 'audit-events']
  for (const slug of [...kinds, ...more]) {
    for (const query of ['', 'draft=true&depth=2&limit=0', 'depth=2&trash=true&sort=-updatedAt']) {
      for (const tail of ['', '/versions']) {
        const address = `/api/${slug}${tail}?${query}`
        expectSilence([await fetchText({ request, address })])
      }
    }
  }
})

test('a picture that no public page shows is closed in every size', async ({ request }) => {
  for (const { addresses } of garden.closed) {
    expect(addresses.length).toBeGreaterThan(3)
    for (const address of addresses) {
      const optimised = `/_next/image?url=${encodeURIComponent(address)}&w=640&q=75`
      for (const asked of [address, `${address}?draft=true`, optimised]) {
        const { status } = await fetchText({ request, address: asked })
        expect([asked, [403, 404].includes(status)]).toEqual([asked, true])
      }
    }
  }
  for (const address of garden.open.addresses) {
    expect([address, (await fetchText({ request, address })).status]).toEqual([address, 200])
  }
})

test('pages name only files that the public may fetch', async ({ request }) => {
  const files = filesIn({ visits, origin })
  expect(files).toEqual(expect.arrayContaining([garden.open.addresses[1] ?? '']))
  for (const address of files.slice(0, 200)) {
    expect([address, (await fetchText({ request, address })).status]).toEqual([address, 200])
  }
})

function expectSilence(answers: readonly Visit[]): void {
  const leaks = answers.flatMap(({ address, text }) =>
    marks
      .leaksIn(text)
      .filter((place) => !isPublic(place))
      .map((place) => `${address}: ${place}`),
  )
  expect(leaks).toEqual([])
}

/** Pages of one kind are made by one file; two of each stand for all. */
function twoOfEach(paths: readonly string[]): string[] {
  const kindOf = (path: string) => path.split('/', 2).join('/') + String(path.split('/').length)
  return paths.filter((path, index) => {
    const earlier = paths.slice(0, index).filter((other) => kindOf(other) === kindOf(path))
    return earlier.length < 2
  })
}

function without({ answer, word }: { answer: Visit; word: string }): Visit {
  return { ...answer, text: answer.text.replaceAll(new RegExp(word, 'gi'), '') }
}
