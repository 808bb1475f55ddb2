import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCalendar, findUnplanned } from '@/desk/calendar'
import { dayKey } from '@/lib/dates'
import { addDays, momentOn } from '@/lib/wall-clock'
import { openNewsroom, type ErrorList, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { NOBODY } from '../helpers/second-unit'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const today = dayKey(new Date().toISOString())
const at = (days: number, time = '08:00') => momentOn({ day: addDays(today, days), time })
const utc = (moment: string) => new Date(moment).toISOString()

async function plan(person: PersonKey | undefined, id: string, body: unknown) {
  const user = person === undefined ? {} : { user: newsroom.people[person] }
  return await newsroom.rest<ErrorList & { plannedFor?: string | null }>({
    method: 'POST',
    path: `/api/news/${id}/plan`,
    body,
    ...user,
  })
}

async function row(id: string) {
  const { docs } = await newsroom.payload.find({
    collection: 'workflow-items',
    where: { document: { equals: id } },
    overrideAccess: true,
  })
  return docs[0]
}

const desk = (person: PersonKey) => ({
  payload: newsroom.payload,
  user: { ...newsroom.people[person], collection: 'users' as const },
})

describe('planning', () => {
  it.each([
    ['writer', 200, undefined],
    ['unitEditor', 200, undefined],
    ['editor', 200, undefined],
    ['approver', 200, undefined],
    ['auditor', 403, 'workflow.notPermitted'],
    ['admin', 403, 'workflow.notPermitted'],
    ['stranger', 404, 'workflow.notFound'],
    ['strangeEditor', 404, 'workflow.notFound'],
    [undefined, 404, 'workflow.notFound'],
  ] as const)('%s: %i', async (person, status, code) => {
    const id = await newsroom.write('writer')
    const answer = await plan(person, id, { plannedFor: at(2) })
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([status, code])
    expect((await row(id))?.plannedFor ?? null).toBe(status === 200 ? utc(at(2)) : null)
  })

  it('a hidden item and one that is not there answer the same bytes, whatever is sent', async () => {
    const id = await newsroom.write('writer')
    for (const body of [{ plannedFor: at(2) }, { plannedFor: 'x' }, 'kein JSON', []]) {
      for (const person of ['stranger', undefined] as const) {
        const [hidden, none] = [await plan(person, id, body), await plan(person, NOBODY, body)]
        expect([hidden.status, hidden.body]).toEqual([404, none.body])
      }
    }
  })

  it.each([
    ['no moment', { plannedFor: 'mai' }, 422, 'workflow.requirements'],
    ['no offset', { plannedFor: '2027-01-10T08:00:00' }, 422, 'workflow.requirements'],
    ['nothing', {}, 422, 'workflow.requirements'],
    ['yesterday', { plannedFor: at(-1) }, 422, 'workflow.requirements'],
    ['too far', { plannedFor: at(600) }, 422, 'workflow.requirements'],
    ['a list', [], 400, 'workflow.badRequest'],
  ] as const)('refuses %s', async (_, body, status, code) => {
    const id = await newsroom.write('writer')
    const answer = await plan('writer', id, body)
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([status, code])
    expect((await row(id))?.plannedFor ?? null).toBeNull()
  })

  it('changes no revision and voids no approval, also while the content is frozen', async () => {
    const id = await newsroom.write('writer')
    for (const [person, action] of [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ] as const) {
      await newsroom.go(id, [[person, action]])
      const before = await newsroom.look('unitEditor', id)
      expect((await plan('writer', id, { plannedFor: at(3) })).status).toBe(200)
      const after = await newsroom.look('unitEditor', id)
      expect(after.body.revision).toBe(before.body.revision)
      expect(after.body.approval).toEqual(before.body.approval)
      expect(after.body.state).toBe(before.body.state)
    }
    // What was approved goes out; the plan is over, and there is nothing to plan any more.
    await newsroom.go(id, [['unitEditor', 'publish']])
    expect((await row(id))?.plannedFor ?? null).toBeNull()
    expect((await plan('writer', id, { plannedFor: at(3) })).status).toBe(409)
  })

  it('stands in the trail, with who and when', async () => {
    const id = await newsroom.write('writer', { title: 'Có kế hoạch' })
    await plan('writer', id, { plannedFor: at(1) })
    await plan('unitEditor', id, { plannedFor: null })
    const { docs } = await newsroom.payload.find({
      collection: 'audit-events',
      where: { and: [{ document: { equals: id } }, { type: { equals: 'itemPlanned' } }] },
      sort: 'sequence',
      overrideAccess: true,
    })
    expect(docs.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Người writer dự kiến đăng “Có kế hoạch” lúc .* 08:00$/),
      'Người unitEditor bỏ ngày dự kiến đăng “Có kế hoạch”',
    ])
    expect((await row(id))?.plannedFor ?? null).toBeNull()
  })
})

describe('the calendar', () => {
  it('shows each person the own unit’s plans and schedules, in order, narrowed by type and unit', async () => {
    const days = { from: addDays(today, 20), to: addDays(today, 21) }
    const nothing = { unit: '', type: '' } as const
    const late = await newsroom.write('writer', { title: 'Chiều' })
    const early = await newsroom.write('writer', { title: 'Sáng' })
    const foreign = await newsroom.write('stranger', { unit: newsroom.units.naLay })
    const after = await newsroom.write('writer', { title: 'Hôm sau nữa' })
    // What was planned for these days and scheduled for another stands there only.
    await plan('writer', early, { plannedFor: at(21) })
    await plan('writer', late, { plannedFor: at(20, '16:00') })
    await plan('writer', after, { plannedFor: at(22, '00:00') })
    await plan('stranger', foreign, { plannedFor: at(21, '23:59') })
    await newsroom.go(early, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    const scheduled = await newsroom.act('unitEditor', early, 'schedule', { publishAt: at(20) })
    expect(scheduled.status).toBe(200)

    const seen = async (
      person: PersonKey,
      filter: Parameters<typeof findCalendar>[0]['filter'],
    ) => {
      const found = await findCalendar({ desk: desk(person), ...days, filter })
      expect(found.total).toBe(found.rows.length)
      return found.rows.map(({ id }) => id)
    }
    expect(await seen('writer', nothing)).toEqual([early, late])
    expect(await seen('stranger', nothing)).toEqual([foreign])
    expect(await seen('auditor', nothing)).toEqual([early, late, foreign])
    expect(await seen('editor', { unit: newsroom.units.naLay, type: '' })).toEqual([foreign])
    // Asking for another unit opens nothing.
    expect(await seen('writer', { unit: newsroom.units.naLay, type: '' })).toEqual([])
    expect(await seen('editor', { unit: '', type: 'pages' })).toEqual([])

    const { rows } = await findCalendar({ desk: desk('auditor'), ...days, filter: nothing })
    expect(rows.map(({ isScheduled, mayPlan }) => [isScheduled, mayPlan])).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ])
  })

  it('lists what has no time yet for those who may plan it', async () => {
    const id = await newsroom.write('writer', { title: 'Chưa có ngày' })
    const unplanned = async (person: PersonKey) =>
      (await findUnplanned({ desk: desk(person), filter: { unit: '', type: '' } })).rows.map(
        (entry) => entry.id,
      )
    expect(await unplanned('writer')).toContain(id)
    for (const person of ['stranger', 'auditor', 'admin'] as const) {
      expect(await unplanned(person)).not.toContain(id)
    }
    await plan('writer', id, { plannedFor: at(2) })
    expect(await unplanned('writer')).not.toContain(id)
  })
})
