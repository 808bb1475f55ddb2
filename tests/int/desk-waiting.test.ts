import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDrafts, findReturned, findSent } from '@/desk/own-work'
import { countAccounts, findNewestEvents } from '@/desk/overview'
import { findApproved, findWaiting } from '@/desk/waiting'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { jpeg, upload } from '../helpers/uploads'

let newsroom: Newsroom
/** In review: Hạ Lạc's by its contributor, Hạ Lạc's by its editor, Nà Lay's by its contributor. */
let ofWriter: string
let ofEditor: string
let foreign: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ofWriter = await newsroom.write('writer', { title: 'Của cộng tác viên' })
  ofEditor = await newsroom.write('unitEditor', { title: 'Của biên tập viên đơn vị' })
  foreign = await newsroom.write('stranger', {
    title: 'Của Nà Lay',
    unit: newsroom.units.naLay,
  })
  await newsroom.go(ofWriter, [['writer', 'submit']])
  await newsroom.go(ofEditor, [['unitEditor', 'submit']])
  await newsroom.go(foreign, [['stranger', 'submit']])
})
afterAll(() => newsroom.stop())

const desk = (person: PersonKey | undefined) => ({
  payload: newsroom.payload,
  user: person === undefined ? null : { ...newsroom.people[person], collection: 'users' as const },
})
const idsOf = ({ rows }: { rows: readonly { id: string }[] }) => rows.map(({ id }) => id)

describe('waits for me', () => {
  it.each([
    ['unitEditor', () => [ofWriter]],
    ['secondUnitEditor', () => [ofWriter, ofEditor]],
    ['strangeEditor', () => [foreign]],
    ['editor', () => [ofWriter, ofEditor, foreign]],
    ['approver', () => [ofWriter, ofEditor, foreign]],
    ['writer', () => []],
    ['stranger', () => []],
    ['auditor', () => []],
    ['admin', () => []],
    [undefined, () => []],
  ] as const)(
    '%s finds exactly what this person may approve, oldest first',
    async (person, ids) => {
      const found = await findWaiting(desk(person))
      expect(idsOf(found)).toEqual(ids())
      expect(found.total).toBe(ids().length)
    },
  )

  it('agrees with the button of each item', async () => {
    for (const person of ['unitEditor', 'secondUnitEditor', 'editor', 'approver'] as const) {
      const waiting = idsOf(await findWaiting(desk(person)))
      for (const id of [ofWriter, ofEditor, foreign]) {
        const { body } = await newsroom.look(person, id)
        const approve = (body.actions ?? []).find(({ action }) => action === 'approve')
        expect([person, id, waiting.includes(id)]).toEqual([person, id, approve?.allowed === true])
      }
    }
  })

  it('says since when and until when, and before a planned time', async () => {
    const [row] = (await findWaiting(desk('unitEditor'))).rows
    expect(Date.parse(row?.dueAt ?? '')).toBeGreaterThan(Date.parse(row?.sentAt ?? ''))
    const plannedFor = new Date(Date.now() + 3 * 60 * 60 * 1000).toISOString()
    const user = newsroom.people.writer
    const path = `/api/news/${ofWriter}/plan`
    const { status } = await newsroom.rest({ method: 'POST', path, user, body: { plannedFor } })
    expect(status).toBe(200)
    expect((await findWaiting(desk('unitEditor'))).rows[0]?.dueAt).toBe(plannedFor)
  })

  it('leaves out what the person touched through the words of a picture', async () => {
    const room = {
      units: newsroom.units,
      send: async (person: PersonKey | undefined, method: 'POST', path: string, body?: unknown) => {
        const user = newsroom.people[person ?? 'writer']
        const answer = await newsroom.rest({ method, path, body, user })
        return { status: answer.status, text: JSON.stringify(answer.body) }
      },
    } as Parameters<typeof upload>[0]['room']
    const picture = await upload({
      room,
      collection: 'media',
      words: { alt: 'Mép ruộng', credit: 'Lê Văn Tuyển' },
      name: 'ruong.jpg',
      file: await jpeg(),
      type: 'image/jpeg',
    })
    const id = await newsroom.write('writer', { title: 'Có ảnh', heroImage: picture.id })
    await newsroom.go(id, [['writer', 'submit']])
    expect(idsOf(await findWaiting(desk('secondUnitEditor')))).toContain(id)
    const { status } = await newsroom.rest({
      method: 'PATCH',
      path: `/api/media/${picture.id}`,
      user: newsroom.people.secondUnitEditor,
      body: { alt: 'Mép ruộng lúa chín' },
    })
    expect(status).toBe(200)
    const found = await findWaiting(desk('secondUnitEditor'))
    expect(idsOf(found)).not.toContain(id)
    expect(found.total).toBe(found.rows.length)
    expect(idsOf(await findWaiting(desk('unitEditor')))).toContain(id)
  })

  it('a bulletin waits for the province’s approvers only', async () => {
    const { status, body } = await newsroom.rest<{ doc: { id: string } }>({
      method: 'POST',
      path: '/api/bulletins',
      query: { draft: true },
      user: newsroom.people.writer,
      body: {
        title: 'Hồ không xả lũ',
        summary: 'Hồ Khe Sim không xả lũ.',
        unit: newsroom.units.haLac,
        claim: '“Tối nay hồ xả lũ.”',
        field: 'disaster',
        verdict: 'false',
        finding: 'Hồ không xả lũ.',
        asOf: '2026-11-23T08:00:00.000Z',
        evidence: [{ title: 'Nhật ký vận hành', documentNumber: '12/NK', isPrimary: true }],
      },
    })
    expect(status).toBe(201)
    const { id } = body.doc
    const path = `/api/bulletins/${id}/workflow`
    const user = newsroom.people.writer
    const { revision } = (await newsroom.rest<{ revision: string }>({ path, user })).body
    const sent = await newsroom.rest({
      method: 'POST',
      path: `${path}/submit`,
      user,
      body: { revision },
    })
    expect(sent.status).toBe(200)
    expect(idsOf(await findWaiting(desk('approver')))).toContain(id)
    for (const person of ['editor', 'unitEditor'] as const) {
      expect(idsOf(await findWaiting(desk(person)))).not.toContain(id)
    }
  })
})

describe('what became of the own work', () => {
  it('goes from drafts to sent to returned, each with its people', async () => {
    const id = await newsroom.write('writer', { title: 'Đường đi của một tin' })
    expect(idsOf(await findDrafts(desk('writer')))).toContain(id)
    expect(idsOf(await findDrafts(desk('unitEditor')))).not.toContain(id)

    await newsroom.go(id, [['writer', 'submit']])
    expect(idsOf(await findDrafts(desk('writer')))).not.toContain(id)
    expect(idsOf(await findSent(desk('writer')))).toContain(id)
    expect(idsOf(await findSent(desk('unitEditor')))).not.toContain(id)

    await newsroom.act('unitEditor', id, 'requestChanges', { note: 'Thiếu nguồn.' })
    const returned = await findReturned(desk('writer'))
    expect(returned.rows.find((row) => row.id === id)?.row.note).toBe('Thiếu nguồn.')
    expect(idsOf(await findSent(desk('writer')))).not.toContain(id)
    expect(idsOf(await findReturned(desk('unitEditor')))).not.toContain(id)
    expect(idsOf(await findReturned(desk('stranger')))).toEqual([])
  })

  it('what is approved waits for those who may publish, and is news to its writer for two days', async () => {
    const id = await newsroom.write('writer', { title: 'Được duyệt' })
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    expect(idsOf(await findApproved(desk('unitEditor')))).toEqual([id])
    for (const person of ['writer', 'strangeEditor', 'auditor', 'admin'] as const) {
      expect(idsOf(await findApproved(desk(person)))).toEqual([])
    }
    await newsroom.go(id, [['unitEditor', 'publish']])
    expect(idsOf(await findSent(desk('writer')))).toContain(id)
    const now = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000)
    expect(idsOf(await findSent({ ...desk('writer'), now }))).not.toContain(id)
  })
})

describe('overviews', () => {
  it('the newest lines of the trail are for its readers, counts of accounts for administrators', async () => {
    for (const person of ['auditor', 'approver', 'admin'] as const) {
      expect((await findNewestEvents(desk(person))).rows.length).toBeGreaterThan(0)
    }
    for (const person of ['writer', 'unitEditor', 'editor', undefined] as const) {
      expect(await findNewestEvents(desk(person))).toEqual({ rows: [], total: 0 })
      expect(await countAccounts(desk(person))).toBeNull()
    }
    expect(await countAccounts(desk('auditor'))).toBeNull()
    expect(await countAccounts(desk('admin'))).toEqual({ active: 10, inactive: 0, locked: 0 })
  })
})
