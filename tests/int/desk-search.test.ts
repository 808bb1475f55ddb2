import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSearchTexts } from '@/integrity/search-texts'
import { openSecondUnit, STRANGERS, type SecondUnit } from '../helpers/second-unit'
import { jpeg, smallestPdf, upload } from '../helpers/uploads'

let room: SecondUnit
let item: string
let picture: string
let document: string

beforeAll(async () => {
  room = await openSecondUnit()
  item = await room.write('writer', { title: 'Hội nghị Đảng bộ', summary: 'Bàn về đê bao.' })
  const words = { alt: 'Mép nước đê Hữu', caption: 'Chụp sáng sớm', credit: 'Lê Tuyển' }
  const image = { name: 'de-huu.jpg', file: await jpeg(), type: 'image/jpeg' }
  picture = (await upload({ room, collection: 'media', words, ...image })).id
  const paper = { name: 'qd.pdf', file: smallestPdf(), type: 'application/pdf' }
  const facts = {
    title: 'Quyết định về hồ chứa',
    documentNumber: '15/2026/QĐ-UBND',
    summary: 'Vận hành hồ Khe Sim.',
  }
  document = (await upload({ room, collection: 'documents', words: facts, ...paper })).id
})
afterAll(() => room.stop())

type Person = Parameters<SecondUnit['ask']>[0]

async function found(
  person: Person,
  collection: string,
  field: string,
  typed: string,
  query: Record<string, unknown> = { draft: true },
): Promise<string[] | number> {
  const where = { [field]: { like: typed } }
  const { status, text } = await room.ask(person, `/api/${collection}`, { where, ...query })
  if (status !== 200) return status
  return (JSON.parse(text) as { docs: { id: string }[] }).docs.map(({ id }) => id)
}

describe('people type without accents', () => {
  it.each([
    ['news', 'searchText', 'hoi nghi'],
    ['news', 'searchText', 'HỘI NGHỊ đảng'],
    ['news', 'searchText', 'de bao'],
    // What pickers ask for.
    ['news', 'title', 'dang bo hoi'],
    ['news', 'title', 'Hội nghị'],
  ])('and find an item: %s, %s like %j', async (collection, field, typed) => {
    expect(await found('writer', collection, field, typed)).toEqual([item])
    expect(await found('editor', collection, field, typed)).toEqual([item])
  })

  it.each([
    ['searchText', 'mep nuoc'],
    ['searchText', 'le tuyen'],
    ['searchText', 'de huu webp'],
    ['alt', 'de huu'],
  ])('and find a picture: %s like %j', async (field, typed) => {
    expect(await found('writer', 'media', field, typed)).toEqual([picture])
  })

  it.each([
    ['searchText', '15/2026/qd-ubnd'],
    ['searchText', 'ho chua'],
    ['searchText', 'khe sim van hanh'],
    ['title', 'quyet dinh'],
  ])('and find a document: %s like %j', async (field, typed) => {
    expect(await found('writer', 'documents', field, typed)).toEqual([document])
  })

  it.each([
    ['units', 'name', 'ha lac', () => room.units.haLac],
    ['users', 'name', 'nguoi writer', () => room.people.writer.id],
  ] as const)('and find %s by %s', async (collection, field, typed, id) => {
    expect(await found('writer', collection, field, typed)).toEqual([id()])
  })

  it('a percent sign is a sign, not "everything"', async () => {
    for (const sign of ['%', '_', '%%%', '.*']) {
      expect(await found('editor', 'news', 'searchText', sign)).toEqual([])
    }
  })
})

describe('the folded words tell nobody more', () => {
  const typed = () =>
    room.canaries
      .word('news.title')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')

  it('another unit and the public find none of it', async () => {
    for (const person of STRANGERS) {
      const pairs = [
        ['news', 'hoi nghi', item],
        ['media', 'mep nuoc', picture],
        ['documents', 'quyet dinh', document],
        ['news', typed(), room.drafts.news],
      ] as const
      for (const [collection, words, id] of pairs) {
        for (const field of ['searchText', 'title', 'alt']) {
          for (const query of [{ draft: true }, {}]) {
            const answer = await found(person, collection, field, words, query)
            expect(Array.isArray(answer) ? answer : []).not.toContain(id)
          }
        }
      }
    }
  })

  it('the public is refused the question, and never sent the words', async () => {
    const title = 'Đê bao đã đăng'
    const id = await room.write('writer', { title })
    await room.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    expect(await found(undefined, 'news', 'searchText', 'de bao')).toBe(400)
    expect(await found(undefined, 'news', 'title', 'de bao')).toEqual([])
    expect(await found(undefined, 'news', 'title', 'Đê bao')).toEqual([id])
    const { text } = await room.ask(undefined, `/api/news/${id}`)
    expect(text).toContain(title)
    expect(text).not.toContain('searchText')
    const sorted = await room.ask(undefined, '/api/news', { sort: 'searchText' })
    expect(sorted.text).not.toContain('de bao')
  })

  it('nobody writes them, and they are no content', async () => {
    const before = (await room.look('writer', item)).body.revision
    const { status } = await room.save('writer', item, { searchText: 'tat ca' })
    expect(status).toBe(200)
    expect((await room.look('writer', item)).body.revision).toBe(before)
    expect(await found('writer', 'news', 'searchText', 'tat ca')).toEqual([])
    expect(await found('writer', 'news', 'searchText', 'hoi nghi')).toEqual([item])
  })

  it('rows of before are filled once', async () => {
    const where = { id: { equals: picture } }
    const data = { searchText: null }
    const options = { atomic: true }
    await room.payload.db.updateOne({ collection: 'media', where, data, options })
    expect(await found('writer', 'media', 'searchText', 'mep nuoc')).toEqual([])
    expect(await fillSearchTexts(room.payload)).toBe(1)
    expect(await found('writer', 'media', 'searchText', 'mep nuoc')).toEqual([picture])
    expect(await fillSearchTexts(room.payload)).toBe(0)
  })
})
