import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyWith, nodes } from '../helpers/rich-text'
import { NOBODY, openSecondUnit, STRANGERS, type SecondUnit } from '../helpers/second-unit'

let unit: SecondUnit
beforeAll(async () => {
  unit = await openSecondUnit()
})
afterAll(() => unit.stop())

const docOf = ({ text }: { text: string }) =>
  (JSON.parse(text) as { doc: Record<string, unknown> & { id: string } }).doc

/** Every place of a text that takes a picture, a file or another item, by its id. */
const PLACES = [
  ['news', 'media', (id: string) => ({ heroImage: id })],
  ['news', 'media', (id: string) => ({ seo: { image: id } })],
  ['news', 'media', (id: string) => ({ body: bodyWith('x', nodes.picture(id)) })],
  ['news', 'documents', (id: string) => ({ body: bodyWith('x', nodes.file(id)) })],
  ['fanpage-posts', 'media', (id: string) => ({ media: [id] })],
  ['fanpage-posts', 'news', (id: string) => ({ linkedContent: { relationTo: 'news', value: id } })],
  ['bulletins', 'documents', (id: string) => ({ evidence: [{ title: 'Văn bản', file: id }] })],
] as const

describe.each(['stranger', 'strangeEditor'] as const)('%s', (person) => {
  it.each(PLACES)('%s: points at no hidden row of %s, new or afterwards', async (kind, to, at) => {
    const hidden = { media: unit.picture.id, documents: unit.document.id, news: unit.drafts.news }
    const own = docOf(
      await unit.send(
        person,
        'POST',
        `/api/${kind}`,
        { title: `Của ${person}`, unit: unit.units.naLay },
        { draft: true, depth: 0 },
      ),
    )
    const fresh = { title: 'Bài mới của Nà Lay', unit: unit.units.naLay }
    for (const [method, path, data] of [
      ['POST', `/api/${kind}`, fresh],
      ['PATCH', `/api/${kind}/${own.id}`, {}],
    ] as const) {
      const query = { draft: true, depth: 2 }
      const real = await unit.send(person, method, path, { ...data, ...at(hidden[to]) }, query)
      const none = await unit.send(person, method, path, { ...data, ...at(NOBODY) }, query)
      expect(real).toEqual(none)
      expect(real.status).toBe(400)
      expect(unit.canaries.leaksIn(real.text)).toEqual([])
    }
  })
})

it('the unit itself, and the province, may use them', async () => {
  for (const person of ['writer', 'editor'] as const) {
    for (const [kind, to, at] of PLACES) {
      const own = { media: unit.picture.id, documents: unit.document.id, news: unit.drafts.news }
      const data = { title: `Của ${person}`, unit: unit.units.haLac, ...at(own[to]) }
      const { status } = await unit.send(person, 'POST', `/api/${kind}`, data, { draft: true })
      expect([person, kind, status]).toEqual([person, kind, 201])
    }
  }
})

it('what the province’s editor put into a unit’s item stays, and still tells the unit nothing', async () => {
  const data = { title: 'Tin Nà Lay có ảnh', unit: unit.units.naLay, heroImage: unit.picture.id }
  const { id } = docOf(await unit.send('editor', 'POST', '/api/news', data, { draft: true }))
  const saved = await unit.send(
    'stranger',
    'PATCH',
    `/api/news/${id}`,
    { summary: 'Sửa sapo' },
    { draft: true, depth: 2 },
  )
  expect(saved.status).toBe(200)
  expect(docOf(saved).heroImage).toBe(unit.picture.id)
  expect(unit.canaries.leaksIn(saved.text)).toEqual([])
})

describe('texts that lead to hidden items', () => {
  const links = () =>
    bodyWith(
      'Nội dung có liên kết',
      nodes.link({ relationTo: 'news', value: unit.drafts.news }),
      nodes.related([
        { relationTo: 'articles', value: unit.drafts.articles },
        { relationTo: 'news', value: unit.pending },
        { relationTo: 'news', value: unit.withdrawn },
      ]),
    )

  it('tell a unit nothing of another unit’s, at any depth', async () => {
    for (const depth of [0, 1, 2]) {
      const data = { title: 'Bài có liên kết', unit: unit.units.naLay, body: links() }
      const made = await unit.send('stranger', 'POST', '/api/news', data, { draft: true, depth })
      expect(made.status).toBe(201)
      const path = `/api/news/${docOf(made).id}`
      const read = await unit.ask('strangeEditor', path, { draft: true, depth })
      for (const { text } of [made, read]) {
        expect(unit.canaries.leaksIn(text)).toEqual([])
      }
      expect(read.text).toContain(unit.drafts.news)
    }
  })

  it('tell the public nothing when they are published', async () => {
    const id = await unit.write('writer', { title: 'Tin dẫn tới bản nháp', body: links() })
    await unit.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    for (const person of STRANGERS) {
      for (const depth of [0, 1, 2]) {
        for (const query of [{ depth }, { depth, draft: true }]) {
          const { status, text } = await unit.ask(person, `/api/news/${id}`, query)
          expect([status, unit.canaries.leaksIn(text)]).toEqual([200, []])
        }
      }
    }
  })
})

it('a remark cannot be hung on a hidden item, nor taken from its unit', async () => {
  for (const person of ['stranger', 'strangeEditor'] as const) {
    const remarkOn = (value: string) => ({
      item: { relationTo: 'news', value },
      text: 'Ghi chú của người lạ',
      unit: unit.units.naLay,
    })
    const real = await unit.send(person, 'POST', '/api/remarks', remarkOn(unit.drafts.news))
    expect(real).toEqual(await unit.send(person, 'POST', '/api/remarks', remarkOn(NOBODY)))
    expect(real.status).toBe(403)
  }
})
