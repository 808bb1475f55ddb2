import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, reasonsIn, type Newsroom } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'
import { liveRow, publicHistory } from '../helpers/public'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

async function published(data: Record<string, unknown> = {}): Promise<string> {
  const id = await newsroom.write('writer', data)
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  return id
}

const withdrawal = (kind: string, more: Record<string, unknown> = {}) => ({
  withdrawal: { kind, reason: 'Số liệu thiệt hại chưa được kiểm tra.', ...more },
})

describe('an approver withdraws', () => {
  it.each(['notice', 'error'])('%s: the public API no longer has the item', async (kind) => {
    const id = await published()
    const before = await liveRow(newsroom.payload, 'news', id)
    const { status, body } = await newsroom.act('approver', id, 'withdraw', withdrawal(kind))
    expect(status).toBe(200)
    expect(body.workflow).toMatchObject({
      state: 'withdrawn',
      live: 'withdrawn',
      withdrawal: { kind, reason: 'Số liệu thiệt hại chưa được kiểm tra.' },
    })
    expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(404)
    const list = await newsroom.rest<{ totalDocs: number }>({
      path: '/api/news',
      query: { where: { id: { equals: id } } },
    })
    expect(list.body.totalDocs).toBe(0)
    // Only the status moved: the text that was live is still the one that was approved.
    const after = await liveRow(newsroom.payload, 'news', id)
    expect(after).toEqual({ ...before, _status: 'draft', updatedAt: after?.updatedAt })
  })

  it('consolidated: readers are led to a live page, named by its address, its id or as a relation', async () => {
    const target = await published({ title: 'Trang gộp' })
    const { slug } = (await newsroom.rest<{ slug: string }>({ path: `/api/news/${target}` })).body
    for (const redirectTo of [
      `/tin-tuc/${slug}`,
      `http://localhost:3000/tin-tuc/${slug}`,
      target,
      { relationTo: 'news', value: target },
    ]) {
      const id = await published()
      const { status, body } = await newsroom.act('approver', id, 'withdraw', {
        ...withdrawal('consolidated', { redirectTo }),
      })
      expect(status).toBe(200)
      expect(body.workflow).toMatchObject({
        withdrawal: { redirectTo: { relationTo: 'news', value: target } },
      })
      const [, last] = await publicHistory(newsroom.payload, id)
      expect(last).toMatchObject({ type: 'withdrawn', redirectPath: `/tin-tuc/${slug}` })
    }
  })

  it('a redirect to a draft, to nothing, to itself or to what is withdrawn is refused', async () => {
    const draft = await newsroom.write('writer')
    const gone = await published()
    await newsroom.act('approver', gone, 'withdraw', withdrawal('error'))
    const id = await published()
    for (const [redirectTo, expected] of [
      [draft, 'workflow.redirectNotLive'],
      [gone, 'workflow.redirectNotLive'],
      ['/tin-tuc/khong-co-trang-nay', 'workflow.redirectNotLive'],
      ['https://trang-khac.example/tin-tuc/a', 'workflow.redirectNotLive'],
      [id, 'workflow.redirectLoop'],
    ] as const) {
      const input = withdrawal('consolidated', { redirectTo })
      const { status, body } = await newsroom.act('approver', id, 'withdraw', input)
      expect([status, reasonsIn(body), body.errors[0]?.code]).toEqual([
        422,
        [expected],
        'workflow.requirements',
      ])
    }
    expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(200)
  })

  it('two pages are not led to each other, not even at the same moment', async () => {
    const a = await published()
    const b = await published()
    const [first, second] = await Promise.all([
      newsroom.act('approver', a, 'withdraw', withdrawal('consolidated', { redirectTo: b })),
      newsroom.act('secondApprover', b, 'withdraw', withdrawal('consolidated', { redirectTo: a })),
    ])
    expect([first.status, second.status].sort()).toEqual([200, 422])
  })

  it('nothing of the text is lost: lists and relations are in the newest version, too', async () => {
    const topic = await newsroom.payload.create({
      collection: 'topics',
      data: { name: 'Lũ lụt' },
      overrideAccess: true,
    })
    const id = await published({ topics: [topic.id] })
    const { revision } = (await newsroom.look('approver', id)).body
    await newsroom.act('approver', id, 'withdraw', withdrawal('error'))
    expect((await newsroom.look('approver', id)).body.revision).toBe(revision)
    const newest = await newsroom.rest<{ topics: string[] }>({
      path: `/api/news/${id}`,
      query: { draft: true, depth: 0 },
      user: newsroom.people.writer,
    })
    expect(newest.body.topics).toEqual([topic.id])
  })

  it('while a newer revision is written: it stays the newest, and keeps its state', async () => {
    const id = await published()
    await newsroom.save('writer', id, { title: 'Bản sửa đang chờ' })
    await newsroom.go(id, [['writer', 'submit']])
    expect((await newsroom.act('approver', id, 'withdraw', withdrawal('error'))).status).toBe(200)
    const { body } = await newsroom.look('writer', id)
    expect(body).toMatchObject({ state: 'inReview', live: 'withdrawn' })
    const newest = await newsroom.rest<{ title: string }>({
      path: `/api/news/${id}`,
      query: { draft: true },
      user: newsroom.people.writer,
    })
    expect(newest.body.title).toBe('Bản sửa đang chờ')
    expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(404)
  })

  it('nobody else may, and what is not live cannot be withdrawn', async () => {
    const id = await published()
    for (const person of ['writer', 'unitEditor', 'editor', 'auditor', 'admin'] as const) {
      const { status, body } = await newsroom.act(person, id, 'withdraw', withdrawal('error'))
      expect([person, status, body.errors[0]?.code]).toEqual([person, 403, 'workflow.notPermitted'])
    }
    const draft = await newsroom.write('writer')
    const refused = await newsroom.act('approver', draft, 'withdraw', withdrawal('error'))
    expect([refused.status, reasonsIn(refused.body)]).toEqual([409, ['workflow.illegalTransition']])
  })
})

describe('pictures of a withdrawn page', () => {
  const picture = async () =>
    await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'Cánh đồng', unit: newsroom.units.haLac },
      file: await onePixel(),
      user: newsroom.people.writer,
      overrideAccess: false,
    })
  const isPublic = async (id: string) =>
    (await newsroom.rest({ path: `/api/media/${id}` })).status === 200

  it('close with an error, stay with a notice, and stay while another page shows them', async () => {
    const own = await picture()
    const shared = await picture()
    const kept = await picture()
    const wrong = await published({ heroImage: own.id, seo: { image: shared.id } })
    await published({ heroImage: shared.id })
    const old = await published({ heroImage: kept.id })
    await newsroom.act('approver', wrong, 'withdraw', withdrawal('error'))
    await newsroom.act('approver', old, 'withdraw', withdrawal('notice'))
    expect(await Promise.all([own, shared, kept].map(({ id }) => isPublic(id)))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('close when a new revision no longer shows them', async () => {
    const first = await picture()
    const second = await picture()
    const id = await published({ heroImage: first.id })
    await newsroom.save('writer', id, { heroImage: second.id })
    expect([await isPublic(first.id), await isPublic(second.id)]).toEqual([true, false])
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    await newsroom.act('unitEditor', id, 'publish', { change: { kind: 'minor' } })
    expect([await isPublic(first.id), await isPublic(second.id)]).toEqual([false, true])
  })
})

describe('a withdrawn item is opened again', () => {
  it('as a draft that somebody else has to approve; the page stays withdrawn until then', async () => {
    const id = await published()
    await newsroom.act('approver', id, 'withdraw', withdrawal('error'))
    expect((await newsroom.act('approver', id, 'restore')).status).toBe(200)
    expect((await newsroom.look('approver', id)).body).toMatchObject({
      state: 'draft',
      live: 'withdrawn',
    })
    expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(404)
    await newsroom.go(id, [['writer', 'submit']])
    const own = await newsroom.act('approver', id, 'approve')
    expect([own.status, own.body.errors[0]?.code]).toEqual([403, 'workflow.fourEyes'])
    await newsroom.go(id, [['secondApprover', 'approve']])
    const change = { change: { kind: 'major', note: 'Đã kiểm tra lại số liệu.' } }
    const again = await newsroom.act('secondApprover', id, 'publish', change)
    expect(again.body.workflow).toMatchObject({
      state: 'published',
      live: 'published',
      withdrawal: null,
    })
    expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(200)
    const history = await publicHistory(newsroom.payload, id)
    expect(history.map(({ type, edition }) => [type, edition])).toEqual([
      ['published', 1],
      ['withdrawn', 1],
      ['published', 2],
    ])
  })
})
