import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  EDITORIAL_COLLECTIONS,
  type EditorialCollection,
  type ItemCollection,
} from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { siteFrame } from '@/queries/frame'
import { homePage } from '@/queries/home'
import { itemPage } from '@/queries/items'
import { listPage } from '@/queries/lists'
import { staticPage } from '@/queries/static-pages'
import { unitPage } from '@/queries/units'
import { departureAt } from '@/queries/withdrawals'
import { deskOf, REASON, type Desk } from '../helpers/desk'
import { bodyOf, openNewsroom, type Newsroom } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'

/** Tags that the page in the making got; outside Next there is no page to put them on. */
const tags = vi.hoisted(() => new Set<string>())
vi.mock('next/cache', () => ({
  unstable_cache: (load: () => unknown, _: unknown, options: { tags: string[] }) => {
    options.tags.forEach((one) => tags.add(one))
    return load
  },
}))

let newsroom: Newsroom
let desks: Record<EditorialCollection, Desk>
beforeAll(async () => {
  newsroom = await openNewsroom()
  desks = Object.fromEntries(
    EDITORIAL_COLLECTIONS.map((collection) => [collection, deskOf({ newsroom, collection })]),
  ) as typeof desks
})
afterAll(() => newsroom.stop())
beforeEach(() => tags.clear())

/** What a reader finds at an address: the page, or what stands there instead. */
async function look(collection: EditorialCollection, slug: string) {
  const page = collection === 'pages' ? await staticPage(slug) : await itemPage(collection, slug)
  return { page, instead: page === null ? await departureAt(collection, slug) : null }
}

/** Does something, and @returns whether a cached page with these tags forgets itself because of it. */
async function isForgotten(pageTags: ReadonlySet<string>, work: () => Promise<unknown>) {
  const newest = async () =>
    await newsroom.payload.db.find<{ id: string; sequence: number; tags: string[] }>({
      collection: 'revalidations',
      sort: '-sequence',
      pagination: false,
      limit: 0,
    })
  const before = (await newest()).docs[0]?.sequence ?? 0
  await work()
  const { docs } = await newest()
  return docs
    .filter(({ sequence }) => sequence > before)
    .some((row) => row.tags.some((one) => pageTags.has(one)))
}

const names = () => Object.values(newsroom.people).map(({ name }) => name)

describe.each(EDITORIAL_COLLECTIONS)('a withdrawn item of %s', (collection) => {
  it('notice: the page stays with reason, date and unit, and names no person', async () => {
    const desk = desks[collection]
    const { id, slug } = await desk.publish({ title: 'Ba thôn mất mùa' })
    await desk.withdraw(id, 'notice')
    const { page } = await look(collection, slug)
    expect(page).toMatchObject({
      title: 'Ba thôn mất mùa',
      withdrawal: { reason: REASON, unit: { name: 'Xã Hạ Lạc' } },
      history: [{ what: 'withdrawn', note: REASON }, { what: 'first' }],
    })
    expect(Date.parse(page?.withdrawal?.at ?? '')).toBeGreaterThan(Date.now() - 60_000)
    const said = JSON.stringify(page)
    expect(names().filter((name) => said.includes(name))).toEqual([])
  })

  it('error: only reason, date and unit are left; neither title nor text', async () => {
    const desk = desks[collection]
    const { id, slug } = await desk.publish({ title: 'Ba thôn trắng tay' })
    await desk.withdraw(id, 'error')
    const { page, instead } = await look(collection, slug)
    expect(page).toBeNull()
    expect(instead).toMatchObject({ kind: 'gone', reason: REASON, unit: { name: 'Xã Hạ Lạc' } })
    expect(JSON.stringify(instead)).not.toMatch(/trắng tay|thửa ruộng|Người/)
  })

  it('consolidated: leads to the end of a chain, and hears when that is withdrawn', async () => {
    const desk = desks[collection]
    const [first, second, third] = [
      await desk.publish(),
      await desk.publish(),
      await desk.publish(),
    ]
    await desk.withdraw(first.id, 'consolidated', { redirectTo: second.id })
    await desk.withdraw(second.id, 'consolidated', { redirectTo: third.id })
    const { instead } = await look(collection, first.slug)
    expect(instead).toMatchObject({
      kind: 'moved',
      href: routes.item({ collection, slug: third.slug }),
    })
    const redirect = new Set(tags)
    expect(await isForgotten(redirect, () => desk.withdraw(third.id, 'error'))).toBe(true)
    // The end says itself that it is gone.
    expect((await look(collection, first.slug)).instead).toMatchObject({ kind: 'moved' })
    expect((await look(collection, third.slug)).instead).toMatchObject({ kind: 'gone' })
  })

  it.each(['notice', 'error'])(
    '%s, restored and published again: a page like any other',
    async (kind) => {
      const desk = desks[collection]
      const { id, slug } = await desk.publish()
      await desk.withdraw(id, kind)
      tags.clear()
      await look(collection, slug)
      const withdrawn = new Set(tags)
      await desk.act('writer', id, 'restore')
      const again = () =>
        desk.correct(id, { title: 'Số liệu đã kiểm tra' }, { kind: 'major', note: 'Kiểm tra lại.' })
      expect(await isForgotten(withdrawn, again)).toBe(true)
      const { page } = await look(collection, slug)
      expect(page).toMatchObject({
        title: 'Số liệu đã kiểm tra',
        withdrawal: null,
        history: [
          { what: 'again', note: 'Kiểm tra lại.' },
          { what: 'withdrawn' },
          { what: 'first' },
        ],
      })
    },
  )
})

describe('a page that stays with its notice shows nothing that the public may not see', () => {
  it('no revision that was begun before or after the withdrawal', async () => {
    const desk = desks.news
    const { id, slug } = await desk.publish({ title: 'Bản đã duyệt' })
    await desk.save(id, { title: 'Bản nháp trước khi gỡ', summary: 'Bí mật một.' })
    await desk.withdraw(id, 'notice')
    expect((await itemPage('news', slug))?.title).toBe('Bản đã duyệt')
    await desk.save(id, { title: 'Bản nháp sau khi gỡ', body: bodyOf('Bí mật hai.') })
    const said = JSON.stringify(await itemPage('news', slug))
    expect(said).toContain('Bản đã duyệt')
    expect(said).not.toMatch(/Bản nháp|Bí mật/)
  })

  it('no word that somebody writes past the review: neither saved at once nor from an old version', async () => {
    const desk = desks.news
    const { id, slug } = await desk.publish({ title: 'Bản đầu' })
    await desk.correct(id, { title: 'Bản đã duyệt' }, { kind: 'minor' })
    await desk.withdraw(id, 'notice')
    const user = newsroom.people.writer
    const saved = await newsroom.rest<{ errors: { code: string }[] }>({
      method: 'PATCH',
      path: `/api/news/${id}`,
      user,
      body: { title: 'Sửa thẳng' },
    })
    expect([saved.status, saved.body.errors[0]?.code]).toEqual([403, 'workflow.useTransition'])
    const { docs } = await newsroom.payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Bản đầu' } }] },
      overrideAccess: true,
    })
    for (const draft of [true, false]) {
      await newsroom.rest({
        method: 'POST',
        path: `/api/news/versions/${docs[0]?.id}`,
        query: { draft },
        user,
      })
      expect((await itemPage('news', slug))?.title).toBe('Bản đã duyệt')
    }
  })

  it('no draft, and no page that is withdrawn itself, that its text points to', async () => {
    const hidden = await desks.news.draft({ title: 'Nháp chưa ai duyệt' })
    const gone = await desks.articles.publish({ title: 'Bài đã gỡ vì sai' })
    const shown = await desks.articles.publish({ title: 'Bài còn đó' })
    await desks.articles.save(shown.id, { title: 'Tên mới chưa ai duyệt' })
    const links = [
      ['news', hidden.id],
      ['articles', gone.id],
      ['articles', shown.id],
    ].map(([relationTo, value]) => ({
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
      children: [
        { type: 'text', version: 1, text: 'xem', detail: 0, format: 0, mode: 'normal', style: '' },
      ],
    }))
    const body = bodyOf('Xem thêm:')
    body.root.children[0]?.children.push(...(links as never[]))
    const post = await desks['fanpage-posts'].publish({
      body,
      linkedContent: { relationTo: 'news', value: hidden.id },
    })
    await desks.articles.withdraw(gone.id, 'error')
    await desks['fanpage-posts'].withdraw(post.id, 'notice')
    const page = await itemPage('fanpage-posts', post.slug)
    const said = JSON.stringify(page)
    expect(said).toContain('Bài còn đó')
    expect(said).not.toMatch(/chưa ai duyệt|Bài đã gỡ vì sai/)
    expect(page?.post?.linked).toBeNull()
    expect(page?.post?.channels).toHaveLength(1)
  })

  it('its own pictures, and no picture that is closed', async () => {
    const [open, closed] = [await picture('Ảnh còn mở'), await picture('Ảnh đã đóng')]
    const { id, slug } = await desks.news.publish({ heroImage: open, seo: { image: closed } })
    await desks.news.withdraw(id, 'notice')
    await newsroom.payload.db.updateOne({
      collection: 'media',
      id: closed,
      data: { isPublic: false },
    })
    const page = await itemPage('news', slug)
    expect(page?.picture).toMatchObject({ id: open, alt: 'Ảnh còn mở' })
    expect(JSON.stringify(page)).not.toContain('Ảnh đã đóng')
  })

  it('nothing where only a draft is; the page appears when that is published', async () => {
    const { id, slug } = await desks.news.draft({ title: 'Chưa ai duyệt' })
    tags.clear()
    expect(await look('news', slug)).toEqual({ page: null, instead: null })
    const publish = async () => {
      await desks.news.act('writer', id, 'submit')
      await desks.news.act('approver', id, 'approve')
      await desks.news.act('approver', id, 'publish')
    }
    expect(await isForgotten(new Set(tags), publish)).toBe(true)
    expect((await look('news', slug)).page).toMatchObject({ title: 'Chưa ai duyệt' })
  })
})

it('a post stops showing what it points to when that is withdrawn, and shows it when it is back', async () => {
  const news = await desks.news.publish({ title: 'Tin được dẫn' })
  const linkedContent = { relationTo: 'news', value: news.id }
  const post = await desks['fanpage-posts'].publish({ linkedContent })
  const linked = async () => {
    tags.clear()
    const page = await itemPage('fanpage-posts', post.slug)
    return { title: page?.post?.linked?.title, tags: new Set(tags) }
  }
  const before = await linked()
  expect(before.title).toBe('Tin được dẫn')
  expect(await isForgotten(before.tags, () => desks.news.withdraw(news.id, 'error'))).toBe(true)
  const without = await linked()
  expect(without.title).toBeUndefined()
  await desks.news.act('writer', news.id, 'restore')
  const again = () => desks.news.correct(news.id, {}, { kind: 'minor' })
  expect(await isForgotten(without.tags, again)).toBe(true)
  expect((await linked()).title).toBe('Tin được dẫn')
})

it('a circle of withdrawals ends, with a page that says why', async () => {
  const [a, b] = [await desks.news.publish(), await desks.news.publish()]
  await desks.news.withdraw(a.id, 'consolidated', { redirectTo: b.id })
  await desks.news.withdraw(b.id, 'error')
  // Nobody can do this; a database that was put together by hand can.
  await newsroom.payload.db.updateOne({
    collection: 'workflow-items',
    where: { document: { equals: b.id } },
    data: {
      withdrawal: {
        kind: 'consolidated',
        reason: REASON,
        at: new Date().toISOString(),
        redirectTo: { relationTo: 'news', value: a.id },
      },
    },
  })
  expect((await look('news', a.slug)).instead).toMatchObject({ kind: 'gone', reason: REASON })
})

describe('what leads and lists', () => {
  it.each(['notice', 'error'])(
    '%s: lists, the front page and the alert drop the item',
    async (kind) => {
      const { id } = await desks.news.publish({ title: `Dẫn đầu ${kind}` })
      const reference = { relationTo: 'news', value: id } as const
      for (const [slug, data] of [
        ['home', { leads: [reference] }],
        ['alert', { isActive: true, level: 'urgent', item: reference }],
      ] as const) {
        await newsroom.payload.updateGlobal({ slug, data: data as never, overrideAccess: true })
      }
      expect(await whereShown(id)).toEqual(['home', 'alert', 'list', 'unit'])
      const pages = new Set(tags)
      expect(await isForgotten(pages, () => desks.news.withdraw(id, kind))).toBe(true)
      expect(await whereShown(id)).toEqual([])
    },
  )
})

async function whereShown(id: string): Promise<string[]> {
  const unit = await newsroom.payload.findByID({
    collection: 'units',
    id: newsroom.units.haLac,
    overrideAccess: true,
  })
  const holds = (items: readonly { id: string }[] | undefined) =>
    items?.some((item) => item.id === id) === true
  const [home, frame, list, ofUnit] = [
    await homePage(),
    await siteFrame(),
    await listPage('news' satisfies ItemCollection, 1),
    await unitPage(unit.slug ?? '', 1),
  ]
  const shown = {
    home: holds([...home.leads, ...home.news, ...home.local]),
    alert: frame.alert?.item.id === id,
    list: holds(list?.items),
    unit: holds(ofUnit?.list.items),
  }
  return Object.entries(shown).flatMap(([name, isShown]) => (isShown ? [name] : []))
}

async function picture(alt: string): Promise<string> {
  const { id } = await newsroom.payload.create({
    collection: 'media',
    data: { alt, unit: newsroom.units.haLac },
    file: await onePixel(),
    user: newsroom.people.writer,
    overrideAccess: false,
  })
  return id
}
