import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFilter, type Parameters } from '@/desk/filters'
import { findDeskList } from '@/desk/list'
import { readChoices } from '@/desk/names'
import { readSavedViews } from '@/desk/saved-views'
import { deskColumns, fillDeskColumns } from '@/integrity/desk-columns'
import { recordDeskReading } from '@/hooks/audit-desk'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

let newsroom: Newsroom
let draft: string
let sent: string
let published: string
let foreign: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  draft = await newsroom.write('writer', { title: 'Hội nghị Đảng bộ xã', summary: 'Sáng 26/11.' })
  sent = await newsroom.write('unitEditor', { title: 'Gặt lúa' })
  published = await newsroom.write('writer', { title: 'Đã đăng', summary: 'Đê bao số 5.' })
  foreign = await newsroom.write('stranger', {
    title: 'Hội nghị ở Nà Lay',
    unit: newsroom.units.naLay,
  })
  await newsroom.go(sent, [['unitEditor', 'submit']])
  await newsroom.go(published, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
})
afterAll(() => newsroom.stop())

const desk = (person: PersonKey | undefined) => ({
  payload: newsroom.payload,
  user: person === undefined ? null : { ...newsroom.people[person], collection: 'users' as const },
})

async function seen(person: PersonKey | undefined, parameters: Parameters = {}): Promise<string[]> {
  const found = await findDeskList({ desk: desk(person), filter: readFilter(parameters) })
  expect(found.total).toBe(found.rows.length)
  return found.rows.map(({ id }) => id).sort()
}
const these = (...ids: string[]) => ids.sort()

describe('the desk’s list', () => {
  it.each(['writer', 'unitEditor', 'secondUnitEditor'] as const)(
    '%s finds the own unit’s items, whatever is asked for',
    async (person) => {
      expect(await seen(person)).toEqual(these(draft, sent, published))
      const nothing: Parameters[] = [
        { 'don-vi': newsroom.units.naLay },
        { q: 'na lay' },
        { nguoi: newsroom.people.stranger.id },
      ]
      for (const parameters of nothing) expect(await seen(person, parameters)).toEqual([])
    },
  )

  it('people of the other unit find theirs, the province’s desk finds all, the public nothing', async () => {
    for (const person of ['stranger', 'strangeEditor'] as const) {
      expect(await seen(person)).toEqual([foreign])
      expect(await seen(person, { 'don-vi': newsroom.units.haLac })).toEqual([])
      // Not even what is published there: its newest revision may say something else.
      expect(await seen(person, { q: 'da dang' })).toEqual([])
    }
    for (const person of ['editor', 'approver', 'auditor', 'admin'] as const) {
      expect(await seen(person)).toEqual(these(draft, sent, published, foreign))
    }
    expect(await seen(undefined)).toEqual([])
    const { payload, user } = desk('editor')
    const off = { payload, user: user && { ...user, isActive: false } }
    expect((await findDeskList({ desk: off, filter: readFilter({}) })).total).toBe(0)
  })

  it.each<[string, Parameters, () => string[]]>([
    ['words without accents', { q: 'hoi nghi dang bo' }, () => [draft]],
    ['words with accents and capitals', { q: 'HỘI NGHỊ' }, () => these(draft, foreign)],
    ['words of the summary, đ as d', { q: 'de bao' }, () => [published]],
    ['part of a word', { q: 'ngh' }, () => these(draft, foreign)],
    ['signs only', { q: '%' }, () => []],
    ['state', { 'trang-thai': 'inReview' }, () => [sent]],
    ['two states', { 'trang-thai': ['inReview', 'published'] }, () => these(sent, published)],
    ['what the public has', { 'tren-cong': 'published' }, () => [published]],
    ['unit', { 'don-vi': 'x' }, () => []],
    ['type', { loai: 'articles' }, () => []],
    [
      'several',
      { q: 'hoi nghi', 'trang-thai': 'draft', loai: 'news' },
      () => these(draft, foreign),
    ],
  ])('is narrowed by %s', async (_, parameters, ids) => {
    expect(await seen('editor', parameters)).toEqual(ids())
  })

  it('is narrowed by who began, works on or sent it, and by unit and time', async () => {
    const { writer, unitEditor } = newsroom.people
    expect(await seen('editor', { nguoi: writer.id })).toEqual(these(draft, published))
    expect(await seen('editor', { nguoi: unitEditor.id })).toEqual([sent])
    expect(await seen('editor', { nguoi: '%' })).toEqual([])
    expect(await seen('editor', { 'don-vi': newsroom.units.naLay })).toEqual([foreign])
    const plannedFor = '2027-01-10T08:00:00+07:00'
    const path = `/api/news/${draft}/plan`
    await newsroom.rest({ method: 'POST', path, body: { plannedFor }, user: writer })
    expect(await seen('editor', { tu: '10/01/2027', den: '10/01/2027' })).toEqual([draft])
    expect(await seen('editor', { tu: '11/01/2027' })).toEqual([])
  })

  it('is in the order asked for, a page at a time, with nobody twice', async () => {
    const titles = async (page: string) =>
      (
        await findDeskList({
          desk: desk('editor'),
          filter: { ...readFilter({ 'sap-xep': 'tieu-de', trang: page }), size: 3 as never },
        })
      ).rows.map(({ title }) => title)
    expect(await titles('1')).toEqual(['Đã đăng', 'Gặt lúa', 'Hội nghị Đảng bộ xã'])
    expect(await titles('2')).toEqual(['Hội nghị ở Nà Lay'])
  })

  it('offers boxes only to those who have a verb for it', async () => {
    const boxes = async (person: PersonKey) =>
      (await findDeskList({ desk: desk(person), filter: readFilter({}) })).rows.filter(
        ({ isSelectable }) => isSelectable,
      ).length
    expect([await boxes('writer'), await boxes('editor')]).toEqual([3, 4])
    expect([await boxes('auditor'), await boxes('admin')]).toEqual([0, 0])
  })

  it('offers to choose from people whom one may know of', async () => {
    const names = async (person: PersonKey) =>
      (await readChoices({ desk: desk(person), collection: 'users' })).map(({ name }) => name)
    expect(await names('writer')).not.toContain('Người stranger')
    expect(await names('editor')).toContain('Người stranger')
  })
})

describe('what the list says is what the newest revision says', () => {
  const problems = async () =>
    (await deskColumns.run({ payload: newsroom.payload, onProgress: () => undefined })).problems

  it('after every save, restore and step of the workflow', async () => {
    const id = await newsroom.write('writer', { title: 'Tên cũ' })
    const column = async () =>
      (await findDeskList({ desk: desk('editor'), filter: readFilter({}) })).rows.find(
        (row) => row.id === id,
      )
    await newsroom.save('writer', id, { title: 'Tên mới' })
    await newsroom.save('editor', id, { summary: 'Người khác sửa.' })
    expect(await column()).toMatchObject({
      title: 'Tên mới',
      people: ['Người writer', 'Người editor'],
    })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const path = `/api/news/versions/${docs[0]?.id}`
    const query = { draft: true }
    const user = newsroom.people.writer
    expect((await newsroom.rest({ method: 'POST', path, query, user })).status).toBe(200)
    expect((await column())?.title).toBe('Tên cũ')
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['approver', 'approve'],
      ['approver', 'publish'],
    ])
    expect((await column())?.people).toEqual(['Người writer'])
    await newsroom.save('unitEditor', id, { title: 'Bản sửa' })
    expect(await column()).toMatchObject({ title: 'Bản sửa', state: 'draft', live: 'published' })
    await newsroom.act('approver', id, 'withdraw', {
      withdrawal: { kind: 'error', reason: 'Sai.' },
    })
    await newsroom.act('writer', id, 'restore')
    expect(await problems()).toEqual([])
  })

  it('a difference is found, and columns that were never written are filled', async () => {
    const where = { document: { equals: draft } }
    const write = (data: Record<string, unknown>) =>
      newsroom.payload.db.updateOne({
        collection: 'workflow-items',
        where,
        data,
        options: { atomic: true },
      })
    await write({ title: 'Khác', searchText: null })
    expect((await problems()).map((problem) => problem.what)).toEqual([
      'tiêu đề trong danh sách khác với bản mới nhất',
      'chữ để tìm trong danh sách khác với bản mới nhất',
    ])
    await write({ title: null, searchText: null, owner: null, section: null, contributorIds: null })
    expect(await fillDeskColumns(newsroom.payload)).toBe(1)
    expect(await problems()).toEqual([])
    expect(await fillDeskColumns(newsroom.payload)).toBe(0)
  })
})

describe('a look at the list', () => {
  it('is a restricted read for those who do not write, once, and none for those who do', async () => {
    const reads = async () =>
      (
        await newsroom.payload.find({
          collection: 'audit-events',
          where: { documentCollection: { equals: 'workflow-items' } },
          sort: 'sequence',
          overrideAccess: true,
        })
      ).docs.map(({ sentence }) => sentence)
    const look = async (person: PersonKey) => {
      const { payload, user } = desk(person)
      const { rows } = await findDeskList({ desk: { payload, user }, filter: readFilter({}) })
      const req = await createLocalReq(user === null ? {} : { user }, payload)
      await recordDeskReading({ req, rows })
    }
    for (const person of ['writer', 'editor', 'approver'] as const) await look(person)
    expect(await reads()).toEqual([])
    await look('auditor')
    await look('auditor')
    expect(await reads()).toEqual([
      expect.stringMatching(
        /^Người auditor xem danh sách “Bàn biên tập” có \d bản chưa công khai$/,
      ),
    ])
  })
})

describe('saved views', () => {
  it('are the person’s own', async () => {
    const path = '/api/payload-preferences/desk-views'
    const views = [{ name: 'Chờ duyệt', query: 'trang-thai=inReview', isDefault: true }]
    const saved = await newsroom.rest({
      method: 'POST',
      path,
      body: { value: { views } },
      user: newsroom.people.writer,
    })
    expect(saved.status).toBe(200)
    expect(await readSavedViews(desk('writer'))).toEqual(views)
    for (const person of ['unitEditor', 'admin', undefined] as const) {
      expect(await readSavedViews(desk(person))).toEqual([])
    }
    // Nor can anybody write them for somebody else.
    const user = { relationTo: 'users', value: newsroom.people.writer.id }
    await newsroom.rest({
      method: 'POST',
      path,
      body: { value: { views: [] }, user },
      user: newsroom.people.stranger,
    })
    expect(await readSavedViews(desk('writer'))).toEqual(views)
  })
})
