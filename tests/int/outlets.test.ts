import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as bulletinsRss } from '@/app/(frontend)/[locale]/xac-thuc/rss.xml/route'
import { GET as unitJson } from '@/app/(frontend)/[locale]/don-vi/[slug]/feed.json/route'
import { GET as unitRss } from '@/app/(frontend)/[locale]/don-vi/[slug]/rss.xml/route'
import { GET as sectionJson } from '@/app/(frontend)/[locale]/chuyen-muc/[slug]/feed.json/route'
import { GET as sectionRss } from '@/app/(frontend)/[locale]/chuyen-muc/[slug]/rss.xml/route'
import { GET as siteJson } from '@/app/(frontend)/[locale]/feed.json/route'
import { GET as freshNews } from '@/app/(frontend)/[locale]/news-sitemap.xml/route'
import { GET as siteRss } from '@/app/(frontend)/[locale]/rss.xml/route'
import { GET as sitemapIndex } from '@/app/(frontend)/[locale]/sitemap-index.xml/route'
import { GET as sitemapPart } from '@/app/(frontend)/[locale]/sitemap/[file]/route'
import { partsOf, placesOf } from '@/queries/sitemap'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

const SITE = 'http://localhost:3000'
const PUBLISH = [
  ['writer', 'submit'],
  ['unitEditor', 'approve'],
  ['unitEditor', 'publish'],
] as const

let newsroom: Newsroom
let section: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  const created = await newsroom.payload.create({
    collection: 'sections',
    data: { name: 'Nông nghiệp' },
    overrideAccess: true,
  })
  section = created.id
})
afterAll(() => newsroom.stop())

type Handler<TParams> = (
  request: Request,
  context: { params: Promise<TParams> },
) => Promise<Response>

/** Asks a route as the server does. */
async function ask<TParams>(handler: Handler<TParams>, params: TParams) {
  const response = await handler(new Request(SITE), { params: Promise.resolve(params) })
  const { status, headers } = response
  return { status, type: headers.get('Content-Type'), text: await response.text() }
}

/** Every outlet in which a news item of Hạ Lạc in this section belongs. */
async function everyOutlet(): Promise<Record<string, string>> {
  const haLac = { locale: 'vi', slug: 'xa-ha-lac' }
  const inSection = { locale: 'vi', slug: 'nong-nghiep' }
  const answers = {
    '/rss.xml': ask(siteRss, {}),
    '/feed.json': ask(siteJson, {}),
    '/don-vi/xa-ha-lac/rss.xml': ask(unitRss, haLac),
    '/don-vi/xa-ha-lac/feed.json': ask(unitJson, haLac),
    '/chuyen-muc/nong-nghiep/rss.xml': ask(sectionRss, inSection),
    '/chuyen-muc/nong-nghiep/feed.json': ask(sectionJson, inSection),
    '/sitemap/news-1.xml': ask(sitemapPart, { locale: 'vi', file: 'news-1.xml' }),
    '/news-sitemap.xml': ask(freshNews, {}),
  }
  const texts: Record<string, string> = {}
  for (const [path, answer] of Object.entries(answers)) texts[path] = (await answer).text
  return texts
}

const lastModOf = (text: string, slug: string) =>
  new RegExp(`<loc>${SITE}/tin-tuc/${slug}</loc><lastmod>([^<]+)</lastmod>`).exec(text)?.[1]

const itemOf = async (slug: string) => {
  const feed = JSON.parse((await ask(siteJson, {})).text) as { items: Record<string, unknown>[] }
  return feed.items.find(({ url }) => url === `${SITE}/tin-tuc/${slug}`)
}

describe('A news item and the outlets', () => {
  it('a draft is in none of them, also in review and approved', async () => {
    const id = await newsroom.write('writer', { slug: 'ban-nhap', section })
    for (const [person, action] of PUBLISH.slice(0, 2)) {
      await newsroom.go(id, [[person, action]])
      for (const [path, text] of Object.entries(await everyOutlet())) {
        expect(text, path).not.toContain('ban-nhap')
      }
    }
  })

  it('published, it is in each of them under its canonical address', async () => {
    const id = await newsroom.write('writer', { slug: 'da-dang', section })
    await newsroom.go(id, PUBLISH)
    for (const [path, text] of Object.entries(await everyOutlet())) {
      expect(text, path).toContain(`${SITE}/tin-tuc/da-dang`)
    }
    expect(await itemOf('da-dang')).toMatchObject({
      id: `${SITE}/tin-tuc/da-dang`,
      title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
      content_text: 'Toàn xã gặt xong 412 ha trước đợt mưa lớn.',
      authors: [{ name: 'Xã Hạ Lạc', url: `${SITE}/don-vi/xa-ha-lac` }],
      tags: ['Tin', 'Nông nghiệp'],
    })
    const elsewhere = [
      await ask(unitRss, { locale: 'vi', slug: 'xa-na-lay' }),
      await ask(bulletinsRss, {}),
    ]
    for (const { status, text } of elsewhere) {
      expect([status, text.includes('da-dang')]).toEqual([200, false])
    }
  })

  it('a newer draft’s words and clock are in none; a minor change moves only lastmod', async () => {
    const slug = 'co-ban-moi'
    const id = await newsroom.write('writer', { slug, section })
    await newsroom.go(id, PUBLISH)
    const part = { locale: 'vi', file: 'news-1.xml' }
    const [item, lastMod] = [
      await itemOf(slug),
      lastModOf((await ask(sitemapPart, part)).text, slug),
    ]
    expect(lastMod).toBeDefined()

    await newsroom.save('writer', id, { title: 'Lời chưa ai duyệt' })
    await newsroom.go(id, PUBLISH.slice(0, 2))
    for (const [path, text] of Object.entries(await everyOutlet())) {
      expect(text, path).not.toContain('Lời chưa ai duyệt')
    }
    expect(lastModOf((await ask(sitemapPart, part)).text, slug)).toBe(lastMod)

    const minor = { change: { kind: 'minor' } }
    expect((await newsroom.act('unitEditor', id, 'publish', minor)).status).toBe(200)
    const after = lastModOf((await ask(sitemapPart, part)).text, slug)
    expect(String(after) > String(lastMod)).toBe(true)
    expect(await itemOf(slug)).toEqual({ ...item, title: 'Lời chưa ai duyệt' })
  })

  it('a major change keeps the first date, tells the second, and leads the feed', async () => {
    const slug = 'sua-lon'
    const id = await newsroom.write('writer', { slug, section })
    await newsroom.go(id, PUBLISH)
    const before = await itemOf(slug)
    await newsroom
      .write('writer', { slug: 'xen-giua' })
      .then((other) => newsroom.go(other, PUBLISH))
    await newsroom.save('writer', id, { summary: 'Đính chính: 410 ha.' })
    await newsroom.go(id, PUBLISH.slice(0, 2))
    const major = { change: { kind: 'major', note: 'Đính chính diện tích.' } }
    expect((await newsroom.act('unitEditor', id, 'publish', major)).status).toBe(200)

    const { items } = JSON.parse((await ask(siteJson, {})).text) as {
      items: Record<string, unknown>[]
    }
    expect(items[0]).toMatchObject({
      id: before?.id,
      content_text: 'Đính chính: 410 ha.',
      date_published: before?.date_published,
    })
    expect(String(items[0]?.date_modified) > String(before?.date_published)).toBe(true)
  })

  it.each(['notice', 'error'])('withdrawn (%s) it is in none', async (kind) => {
    const slug = `da-rut-${kind}`
    const id = await newsroom.write('writer', { slug, section })
    await newsroom.go(id, PUBLISH)
    expect((await everyOutlet())['/rss.xml']).toContain(slug)
    const withdrawal = { kind, reason: 'Số liệu chưa được kiểm tra.' }
    expect((await newsroom.act('approver', id, 'withdraw', { withdrawal })).status).toBe(200)
    for (const [path, text] of Object.entries(await everyOutlet())) {
      expect(text, path).not.toContain(slug)
    }
  })

  it('news of three days ago are no longer in the news sitemap', async () => {
    const id = await newsroom.write('writer', { slug: 'tin-cu', section })
    await newsroom.go(id, PUBLISH)
    const old = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000).toISOString()
    const data = { firstPublishedAt: old }
    await newsroom.payload.db.updateOne({ collection: 'news', id, data })
    const { '/news-sitemap.xml': fresh, '/sitemap/news-1.xml': all } = await everyOutlet()
    expect([fresh?.includes('tin-cu'), all?.includes('tin-cu')]).toEqual([false, true])
  })
})

describe('Sitemaps of many items', () => {
  it('parts hold every item once; a part’s clock is that of its newest change', async () => {
    const collection = 'news'
    const parts = await partsOf({ collection, size: 2 })
    const all = (await placesOf({ collection, number: 1 })) ?? []
    expect(all.length).toBeGreaterThan(4)
    expect(parts.map(({ name }) => name)).toEqual(
      Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => `news-${at + 1}`),
    )
    const split = await Promise.all(
      parts.map((_, at) => placesOf({ collection, number: at + 1, size: 2 })),
    )
    expect(split.flat()).toEqual(all)
    expect(parts.map(({ lastModified }) => lastModified)).toEqual(
      split.map((places) =>
        (places ?? [])
          .map((place) => place.lastModified ?? '')
          .sort()
          .at(-1),
      ),
    )
    expect(await placesOf({ collection, number: parts.length + 1, size: 2 })).toBeNull()
  })

  it('the index names what there is, and nothing empty', async () => {
    const { text, type } = await ask(sitemapIndex, {})
    expect(type).toBe('application/xml; charset=utf-8')
    const names = [...text.matchAll(/<loc>[^<]*\/sitemap\/([^<]*)\.xml<\/loc>/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['lists-1', 'units-1', 'sections-1', 'news-1'])
  })

  it.each(['news-2.xml', 'news-0.xml', 'bulletins-1.xml', 'users-1.xml', 'units-2.xml', 'news-1'])(
    '%s does not exist',
    async (file) => {
      expect((await ask(sitemapPart, { locale: 'vi', file })).status).toBe(404)
    },
  )
})

it.each([unitRss, unitJson, sectionRss, sectionJson])(
  'a unit or section that is not there has no feed',
  async (handler) => {
    expect(await ask(handler, { locale: 'vi', slug: 'khong-co' })).toMatchObject({
      status: 404,
      type: 'text/plain; charset=utf-8',
    })
  },
)
