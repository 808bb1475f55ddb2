import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { bodyOf, openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

/** Words that only the other unit's draft has; wherever they turn up, something leaks. */
const CANARY = 'Chimyenhot'
const STRANGERS = ['stranger', 'strangeEditor', undefined] as const
const NOBODY = '00000000-0000-4000-8000-000000000000'

let newsroom: Newsroom
/** Never published, full of canaries. */
let draft: string
let picture: { id: string; filename: string }

beforeAll(async () => {
  newsroom = await openNewsroom()
  picture = await upload()
  draft = await newsroom.write('writer', {
    title: `${CANARY} tiêu đề`,
    summary: `${CANARY} tóm tắt`,
    slug: 'chimyenhot-tieu-de',
    body: bodyOf(`${CANARY} nội dung`),
    heroImage: picture.id,
  })
  await newsroom.save('writer', draft, { byline: `${CANARY} tác giả` })
  await refer()
})
afterAll(() => newsroom.stop())

async function upload(): Promise<{ id: string; filename: string }> {
  const image = sharp({ create: { width: 900, height: 500, channels: 3, background: '#9c1c16' } })
  const form = new FormData()
  const data = { alt: `${CANARY} ảnh`, unit: newsroom.units.haLac }
  form.set('_payload', JSON.stringify(data))
  form.set(
    'file',
    new Blob([new Uint8Array(await image.jpeg().toBuffer())], { type: 'image/jpeg' }),
    'chimyenhot.jpg',
  )
  const { body } = await newsroom.rest<{ doc: { id: string; filename: string } }>({
    method: 'POST',
    path: '/api/media',
    user: newsroom.people.writer,
    body: form,
  })
  return body.doc
}

/** Points at the draft from everywhere: a remark, a post, the front page, another item's text. */
async function refer(): Promise<void> {
  const { payload, people, rest } = newsroom
  await rest({
    method: 'POST',
    path: '/api/remarks',
    user: people.writer,
    body: { item: { relationTo: 'news', value: draft }, text: `${CANARY} ghi chú` },
  })
  await rest({
    method: 'POST',
    path: '/api/fanpage-posts',
    query: { draft: true },
    user: people.stranger,
    body: {
      title: 'Bài của Nà Lay',
      unit: newsroom.units.naLay,
      linkedContent: { relationTo: 'news', value: draft },
      media: [picture.id],
    },
  })
  // The form refuses what is not published; what was published and is no longer stands there like this.
  const item = { relationTo: 'news', value: draft }
  await payload.db.createGlobal({ slug: 'home', data: { leads: [item] } })
  await payload.db.createGlobal({ slug: 'alert', data: { isActive: true, item } })
}

/** Asks as a stranger or as the public. @returns status and the whole answer as text */
async function ask(
  person: PersonKey | undefined,
  path: string,
  query: Record<string, unknown> = {},
): Promise<{ status: number; text: string }> {
  const user = person === undefined ? {} : { user: newsroom.people[person] }
  const { status, body } = await newsroom.rest<unknown>({ path, query, ...user })
  return { status, text: JSON.stringify(body) }
}

const hasCanary = (text: string) => text.toLowerCase().includes(CANARY.toLowerCase())

describe.each(STRANGERS)('a draft of another unit, for %s', (person) => {
  it('is not there by id, with the same bytes as an id that never was', async () => {
    for (const query of [
      {},
      { draft: true },
      { depth: 2 },
      { draft: true, depth: 2, select: { title: true } },
    ]) {
      for (const tail of ['', '/workflow']) {
        const answer = await ask(person, `/api/news/${draft}${tail}`, query)
        expect(answer).toEqual(await ask(person, `/api/news/${NOBODY}${tail}`, query))
        expect(answer.status).toBe(404)
      }
    }
  })

  it('has no versions', async () => {
    const { docs } = await newsroom.payload.db.findVersions<{ title: string }>({
      collection: 'news',
      where: { parent: { equals: draft } },
    })
    expect(docs.length).toBeGreaterThan(0)
    for (const { id } of docs) {
      expect((await ask(person, `/api/news/versions/${id}`)).status).toBe(404)
    }
    const list = await ask(person, '/api/news/versions', { where: { parent: { equals: draft } } })
    expect(list.status === 404 || /"docs":\[\]/.test(list.text)).toBe(true)
    expect(list.text).not.toContain(draft)
    expect(hasCanary(list.text)).toBe(false)
  })

  it.each([
    { title: { like: CANARY } },
    { unit: { equals: 'haLac' } },
    { _status: { equals: 'draft' } },
    { id: { in: 'draft' } },
    { slug: { equals: 'chimyenhot-tieu-de' } },
    { or: [{ title: { contains: CANARY } }, { _status: { not_equals: 'published' } }] },
    { body: { like: CANARY } },
    { heroImage: { exists: true } },
  ])('is found by no query: %j', async (pattern) => {
    const where = JSON.parse(
      JSON.stringify(pattern)
        .replace('"haLac"', `"${newsroom.units.haLac}"`)
        .replace('"draft"', `"${draft}"`),
    ) as object
    for (const query of [{ where }, { where, draft: true }, { where, sort: 'title', limit: 0 }]) {
      const list = await ask(person, '/api/news', query)
      expect(list.text).not.toContain(draft)
      expect(hasCanary(list.text)).toBe(false)
      expect(list.text).toMatch(/"totalDocs":0|"errors":/)
      const count = await ask(person, '/api/news/count', query)
      expect(count.text).toMatch(/"totalDocs":0|"errors":/)
    }
    const inVersions = Object.fromEntries(
      Object.entries(where).map(([key, value]) => [key === 'or' ? key : `version.${key}`, value]),
    )
    const versions = await ask(person, '/api/news/versions', { where: inVersions })
    expect(versions.text).not.toContain(draft)
    expect(hasCanary(versions.text)).toBe(false)
  })

  it.each([
    ['/api/remarks', { where: { 'item.title': { like: CANARY } } }],
    ['/api/remarks', { where: { 'item.value.title': { like: CANARY } } }],
    ['/api/fanpage-posts', { where: { 'linkedContent.title': { like: CANARY } }, draft: true }],
    [
      '/api/fanpage-posts',
      { where: { 'linkedContent.value.title': { like: CANARY } }, draft: true },
    ],
    ['/api/fanpage-posts', { where: { 'media.alt': { like: CANARY } }, draft: true }],
    [
      '/api/fanpage-posts',
      { where: { and: [{ or: [{ media__alt: { like: CANARY } }] }] }, draft: true },
    ],
    ['/api/fanpage-posts/versions', { where: { 'version.media.alt': { like: CANARY } } }],
    ['/api/fanpage-posts/count', { where: { 'media.alt': { like: CANARY } } }],
    ['/api/fanpage-posts', { sort: 'media.alt', draft: true }],
    ['/api/fanpage-posts', { sort: '-linkedContent.title', draft: true }],
    ['/api/users', { where: { 'unit.name': { like: 'Hạ Lạc' } } }],
    ['/api/units', { where: { 'parent.name': { like: 'Hạ Lạc' } } }],
    ['/api/sections', { where: { 'unit.name': { like: 'Hạ Lạc' } } }],
    ['/api/news', { where: { 'owner.email': { like: 'writer' } } }],
    ['/api/news', { where: { 'heroImage.alt': { like: CANARY } } }],
    ['/api/news', { sort: 'owner.email' }],
    ['/api/news', { sort: 'title,-heroImage.alt' }],
    ['/api/media', { where: { 'editedBy.email': { like: 'writer' } } }],
  ])('no question through a relation is answered: %s %j', async (path, query) => {
    const answer = await ask(person, path, query)
    expect([400, 403, 404]).toContain(answer.status)
    expect(hasCanary(answer.text)).toBe(false)
  })

  it('does not come along with what points at it, however deep', async () => {
    const more = {
      populate: { news: { title: true, summary: true } },
      joins: { any: { limit: 5 } },
    }
    for (const depth of [0, 1, 2, 10]) {
      for (const path of [
        '/api/globals/home',
        '/api/globals/alert',
        '/api/fanpage-posts',
        '/api/remarks',
      ]) {
        for (const query of [{ depth }, { depth, draft: true, ...more }]) {
          expect([path, query, hasCanary((await ask(person, path, query)).text)]).toEqual([
            path,
            query,
            false,
          ])
        }
      }
    }
  })

  it('keeps its picture to itself: the entry, lists and the files', async () => {
    expect((await ask(person, `/api/media/${picture.id}`)).status).toBe(404)
    for (const where of [
      { alt: { like: CANARY } },
      { isPublic: { equals: false } },
      { id: { equals: picture.id } },
    ]) {
      const { text } = await ask(person, '/api/media', { where })
      expect(text).not.toContain(picture.id)
      expect(hasCanary(text)).toBe(false)
    }
    const row = await newsroom.payload.findByID({
      collection: 'media',
      id: picture.id,
      overrideAccess: true,
    })
    const names = [row.filename, ...Object.values(row.sizes ?? {}).map((size) => size?.filename)]
    const existing = names.filter((name): name is string => typeof name === 'string')
    expect(existing.length).toBeGreaterThan(3)
    for (const name of existing) {
      expect([403, 404]).toContain((await ask(person, `/api/media/file/${name}`)).status)
    }
  })
})

it('its own people see all of it', async () => {
  for (const person of ['writer', 'unitEditor', 'editor', 'auditor', 'admin'] as const) {
    const { status, text } = await ask(person, `/api/news/${draft}`, { draft: true, depth: 1 })
    expect([person, status, hasCanary(text)]).toEqual([person, 200, true])
    const { text: list } = await ask(person, '/api/news', { where: { title: { like: CANARY } } })
    expect(list).toContain(draft)
    expect((await ask(person, `/api/media/file/${picture.filename}`)).status).toBe(200)
  }
})
