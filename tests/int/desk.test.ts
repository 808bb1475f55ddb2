import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFailedEffects } from '@/desk/effects'
import { findEmergencies } from '@/desk/emergencies'
import { findUnreadNotices } from '@/desk/notices'
import { findScheduledSoon } from '@/desk/schedule'
import { playRound } from '@/jobs/clockwork'
import { addDays, momentOn } from '@/lib/wall-clock'
import { dayKey } from '@/lib/dates'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

let newsroom: Newsroom
/** Scheduled: Hạ Lạc's for today or tomorrow, Nà Lay's for tomorrow, Hạ Lạc's for in five days. */
let soon: string
let foreign: string
let later: string
/** Went out in an emergency: Hạ Lạc's, written by its contributor, published by the first approver. */
let urgent: string

const today = dayKey(new Date().toISOString())

beforeAll(async () => {
  newsroom = await openNewsroom()
  soon = await schedule('writer', 'unitEditor', 'Tin hẹn của Hạ Lạc', 1)
  foreign = await schedule('stranger', 'strangeEditor', 'Tin hẹn của Nà Lay', 1)
  later = await schedule('writer', 'unitEditor', 'Tin hẹn xa', 5)
  urgent = await newsroom.write('writer', { title: 'Nước hồ lên nhanh' })
  await accept('approver', urgent, 'emergencyPublish', { note: 'Cần báo ngay.' })
})
afterAll(() => newsroom.stop())

async function accept(person: PersonKey, id: string, action: string, body = {}): Promise<void> {
  const response = await newsroom.act(person, id, action, body)
  expect([action, response.status]).toEqual([action, 200])
}

async function schedule(
  writer: PersonKey,
  editor: PersonKey,
  title: string,
  days: number,
): Promise<string> {
  const unit = writer === 'stranger' ? newsroom.units.naLay : newsroom.units.haLac
  const id = await newsroom.write(writer, { title, unit })
  await newsroom.go(id, [
    [writer, 'submit'],
    [editor, 'approve'],
  ])
  const publishAt = momentOn({ day: addDays(today, days), time: '23:59' })
  await accept(editor, id, 'schedule', { publishAt })
  return id
}

const desk = (person: PersonKey | undefined) => ({
  payload: newsroom.payload,
  user: person === undefined ? null : { ...newsroom.people[person], collection: 'users' as const },
})

describe('scheduled for today and tomorrow', () => {
  const seenBy = async (person: PersonKey | undefined) =>
    (await findScheduledSoon(desk(person))).rows.map(({ id }) => id)

  it.each(['writer', 'unitEditor', 'secondUnitEditor'] as const)(
    '%s sees the own unit’s only',
    async (person) => {
      expect(await seenBy(person)).toEqual([soon])
    },
  )

  it.each(['stranger', 'strangeEditor'] as const)(
    '%s sees the other unit’s only',
    async (person) => {
      expect(await seenBy(person)).toEqual([foreign])
    },
  )

  it.each(['editor', 'approver', 'auditor', 'admin'] as const)(
    '%s sees all units',
    async (person) => {
      const rows = await seenBy(person)
      expect(rows).toHaveLength(2)
      expect(rows).toEqual(expect.arrayContaining([soon, foreign]))
    },
  )

  it('an auditor who looks at the start page has opened nothing', async () => {
    const reads = () =>
      newsroom.payload.db.count({
        collection: 'audit-events',
        where: { type: { equals: 'itemRead' } },
      })
    const before = await reads()
    await seenBy('auditor')
    expect(await reads()).toEqual(before)
  })

  it('the public and accounts that are switched off see nothing', async () => {
    expect(await seenBy(undefined)).toEqual([])
    const { payload, user } = desk('editor')
    expect(
      await findScheduledSoon({ payload, user: user && { ...user, isActive: false } }),
    ).toEqual({ rows: [], total: 0 })
  })

  it('tells title, unit and time; tomorrow moves with the calendar', async () => {
    const { rows, total } = await findScheduledSoon(desk('unitEditor'))
    expect([total, rows[0]]).toMatchObject([
      1,
      {
        collection: 'news',
        title: 'Tin hẹn của Hạ Lạc',
        unit: 'Xã Hạ Lạc',
        publishAt: new Date(momentOn({ day: addDays(today, 1), time: '23:59' })).toISOString(),
      },
    ])
    const now = new Date(momentOn({ day: addDays(today, 4), time: '00:00' }))
    const then = await findScheduledSoon({ ...desk('unitEditor'), now })
    expect(then.rows.map(({ id }) => id)).toEqual([soon, later])
  })
})

describe('emergencies', () => {
  it.each([
    ['unitEditor', 1],
    ['editor', 1],
    ['approver', 1],
    ['secondApprover', 1],
    ['strangeEditor', 0],
    ['writer', 0],
    ['stranger', 0],
    ['auditor', 0],
    ['admin', 0],
    [undefined, 0],
  ] as const)('%s sees %i', async (person, count) => {
    expect(await findEmergencies(desk(person))).toMatchObject({ total: count })
    expect((await findEmergencies(desk(person))).rows).toHaveLength(count)
  })

  it('say who published and why, and whether it is the own one', async () => {
    const { rows } = await findEmergencies(desk('approver'))
    expect(rows[0]).toMatchObject({
      id: urgent,
      title: 'Nước hồ lên nhanh',
      emergency: { note: 'Cần báo ngay.', by: { name: 'Người approver' } },
      isOwn: true,
    })
    expect((await findEmergencies(desk('secondApprover'))).rows[0]?.isOwn).toBe(false)
  })

  it('are gone once another approver has confirmed', async () => {
    const id = await newsroom.write('writer', { title: 'Đường sạt lở' })
    await accept('approver', id, 'emergencyPublish', { note: 'Đường sắp sập.' })
    expect((await findEmergencies(desk('editor'))).total).toBe(2)
    await accept('secondApprover', id, 'clearEmergency')
    expect((await findEmergencies(desk('editor'))).rows.map((row) => row.id)).toEqual([urgent])
  })
})

describe('notices', () => {
  it('are read by their recipient, who marks them as read and changes nothing else', async () => {
    const id = await newsroom.write('writer', { title: 'Tin cần sửa' })
    await newsroom.go(id, [['writer', 'submit']])
    await accept('unitEditor', id, 'requestChanges', { note: 'Thêm địa điểm.' })
    await playRound(newsroom.payload)

    const [notice] = (await findUnreadNotices(desk('writer'))).rows
    expect(notice).toMatchObject({ note: 'Thêm địa điểm.', item: { collection: 'news', id } })
    expect(notice?.text).toContain('Tin cần sửa')
    const path = `/api/notifications/${notice?.id}`
    const stored = async () =>
      await newsroom.payload.findByID({
        collection: 'notifications',
        id: notice?.id ?? '',
        depth: 0,
        overrideAccess: true,
      })
    const before = await stored()

    for (const person of ['unitEditor', 'approver', 'admin', 'stranger', undefined] as const) {
      const { rows } = await findUnreadNotices(desk(person))
      expect(rows.map((row) => row.id)).not.toContain(notice?.id)
      const { status } = await newsroom.rest({
        method: 'PATCH',
        path,
        body: { readAt: new Date().toISOString() },
        ...(person === undefined ? {} : { user: newsroom.people[person] }),
      })
      expect([person, status >= 400]).toEqual([person, true])
    }
    expect(await stored()).toEqual(before)

    const forged = {
      readAt: '2001-01-01T00:00:00.000Z',
      text: 'Khác',
      note: 'Khác',
      type: 'khac',
      key: 'khac',
      document: 'khac',
      documentCollection: 'pages',
      at: '2001-01-01T00:00:00.000Z',
      recipient: newsroom.people.approver.id,
    }
    const user = newsroom.people.writer
    expect((await newsroom.rest({ method: 'PATCH', path, body: forged, user })).status).toBe(200)
    const after = await stored()
    const { readAt, updatedAt } = after
    expect(before.readAt ?? null).toBeNull()
    expect(after).toEqual({ ...before, readAt, updatedAt })
    // The time is the server's, not what was sent.
    expect(Date.parse(readAt ?? '')).toBeGreaterThan(Date.parse(before.createdAt))
    const left = (await findUnreadNotices(desk('writer'))).rows.map((row) => row.id)
    expect(left).not.toContain(notice?.id)

    await newsroom.rest({ method: 'PATCH', path, body: { readAt: null }, user })
    expect((await stored()).readAt).toBe(readAt)
  })

  it('are neither made nor deleted by people, and never changed in bulk', async () => {
    const user = newsroom.people.unitEditor
    const data = { key: 'x', at: new Date().toISOString(), text: 'x', type: 'x' }
    const made = { ...data, documentCollection: 'news', document: soon, recipient: user.id }
    const path = '/api/notifications'
    expect((await newsroom.rest({ method: 'POST', path, body: made, user })).status).toBe(403)
    const query = { where: { id: { exists: true } } }
    const { rows, total } = await findUnreadNotices(desk('unitEditor'))
    expect(total).toBeGreaterThan(0)
    const one = `${path}/${rows[0]?.id}`
    for (const path of ['/api/notifications', one]) {
      expect((await newsroom.rest({ method: 'DELETE', path, query, user })).status).toBe(403)
    }
    const body = { readAt: new Date().toISOString() }
    const { status } = await newsroom.rest({ method: 'PATCH', path, query, body, user })
    expect(status).toBeGreaterThanOrEqual(400)
    expect((await findUnreadNotices(desk('unitEditor'))).total).toBe(total)
  })
})

describe('failed effects', () => {
  it('show to administrators only', async () => {
    await newsroom.payload.db.create({
      collection: 'effects',
      data: {
        key: 'notice:hỏng',
        kind: 'notice',
        state: 'failed',
        data: { sentence: 'Báo tin', collection: 'news', document: soon },
        attempts: 8,
        dueAt: new Date().toISOString(),
        reason: 'hết chỗ trên đĩa',
      },
    })
    expect((await findFailedEffects(desk('admin'))).rows).toMatchObject([
      { sentence: 'Báo tin', reason: 'hết chỗ trên đĩa', item: { collection: 'news', id: soon } },
    ])
    for (const person of ['editor', 'approver', 'auditor', 'unitEditor', undefined] as const) {
      expect(await findFailedEffects(desk(person))).toEqual({ rows: [], total: 0 })
    }
  })
})
