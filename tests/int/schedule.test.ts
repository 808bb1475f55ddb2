import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playRound } from '@/jobs/clockwork'
import { publishDue } from '@/workflow/due'
import { openNewsroom, reasonsIn, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { publicHistory } from '../helpers/public'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const MINUTE = 60_000

/** A time that the contract accepts, and the moment after it. */
const inTwoMinutes = () => new Date(Date.now() + 2 * MINUTE)
const later = () => new Date(Date.now() + 3 * MINUTE)

async function approved(by: PersonKey = 'unitEditor'): Promise<string> {
  const id = await newsroom.write('writer')
  await newsroom.go(id, [
    ['writer', 'submit'],
    [by, 'approve'],
  ])
  return id
}

async function scheduled(approver: PersonKey = 'unitEditor', scheduler = approver) {
  const id = await approved(approver)
  const { status } = await newsroom.act(scheduler, id, 'schedule', {
    publishAt: inTwoMinutes().toISOString(),
  })
  expect(status).toBe(200)
  return id
}

const due = (now: Date) =>
  publishDue({
    payload: newsroom.payload,
    now,
    onError: (error) => {
      throw error
    },
  })

const isLive = async (id: string) =>
  (await newsroom.rest({ path: `/api/news/${id}` })).status === 200

describe('scheduling', () => {
  it('goes out at its time, not before, once, with its own line in every record', async () => {
    const id = await approved()
    const { body } = await newsroom.act('unitEditor', id, 'schedule', {
      publishAt: '2027-01-10T08:00:00+07:00',
    })
    expect(body.workflow).toMatchObject({
      state: 'scheduled',
      scheduledFor: '2027-01-10T01:00:00.000Z',
    })
    expect(await due(new Date('2027-01-10T00:59:59.999Z'))).toEqual([])
    expect(await isLive(id)).toBe(false)
    const at = new Date('2027-01-10T01:00:00.000Z')
    const outcomes = await Promise.all([due(at), due(at)])
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'published')).toEqual([
      { collection: 'news', id, outcome: 'published' },
    ])
    expect(await isLive(id)).toBe(true)
    const { state, live, scheduledFor, history } = (await newsroom.look('writer', id)).body
    expect([state, live, scheduledFor]).toEqual(['published', 'published', null])
    expect(history.map(({ type }) => type)).toEqual([
      'scheduledItemPublished',
      'itemScheduled',
      'itemApproved',
      'itemSubmitted',
    ])
    expect(await publicHistory(newsroom.payload, id)).toMatchObject([{ type: 'published' }])
  })

  it('a time without offset, in the past or too far ahead is refused, and nothing moves', async () => {
    const id = await approved()
    for (const [publishAt, code] of [
      ['2027-01-10T08:00', 'workflow.publishAtRequired'],
      [new Date(Date.now() + 30_000).toISOString(), 'workflow.publishAtTooSoon'],
      ['2031-01-10T08:00:00+07:00', 'workflow.publishAtTooLate'],
    ]) {
      const { status, body } = await newsroom.act('unitEditor', id, 'schedule', { publishAt })
      expect([status, reasonsIn(body)]).toEqual([422, [code]])
    }
    expect((await newsroom.look('writer', id)).body.state).toBe('approved')
  })

  it('is frozen, and can be taken back or sent back', async () => {
    const id = await scheduled()
    const refused = await newsroom.save('writer', id, { title: 'Sửa lén' })
    expect([refused.status, reasonsIn(refused.body)]).toEqual([409, ['workflow.frozen']])
    await newsroom.go(id, [['unitEditor', 'unschedule']])
    expect(await due(later())).toEqual([])
    expect((await newsroom.look('writer', id)).body).toMatchObject({
      state: 'approved',
      scheduledFor: null,
    })
  })

  it('a change note given with the time is told when it goes out', async () => {
    const id = await scheduled()
    await due(later())
    await newsroom.save('writer', id, { title: 'Toàn xã gặt xong' })
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    const publishAt = inTwoMinutes().toISOString()
    const silent = await newsroom.act('unitEditor', id, 'schedule', { publishAt })
    expect(reasonsIn(silent.body)).toEqual(['workflow.changeRequired'])
    const change = { kind: 'major', note: 'Thêm số liệu thôn 5.' }
    await newsroom.act('unitEditor', id, 'schedule', { publishAt, change })
    await due(later())
    const [, correction] = await publicHistory(newsroom.payload, id)
    expect(correction).toMatchObject({
      type: 'corrected',
      change: 'major',
      note: 'Thêm số liệu thôn 5.',
      edition: 2,
    })
  })
})

describe('what may not go out any more', () => {
  async function refusedWith(id: string, words: RegExp): Promise<void> {
    expect(await due(later())).toEqual([{ collection: 'news', id, outcome: 'refused' }])
    expect(await isLive(id)).toBe(false)
    const { body } = await newsroom.look('writer', id)
    expect(body.state).toBe('changesRequested')
    expect(body.note).toMatch(words)
    expect(body.history[0]).toMatchObject({ type: 'scheduleFailed', note: body.note })
    expect(await publicHistory(newsroom.payload, id)).toEqual([])
  }

  const change = (person: PersonKey, data: Record<string, unknown>) =>
    newsroom.payload.update({
      collection: 'users',
      id: newsroom.people[person].id,
      data,
      overrideAccess: true,
    })

  it('the approver’s account is off', async () => {
    const id = await scheduled('secondUnitEditor', 'unitEditor')
    await change('secondUnitEditor', { isActive: false })
    await refusedWith(id, /người duyệt \(Người secondUnitEditor\)/)
    await change('secondUnitEditor', { isActive: true })
  })

  it('the person who scheduled lost the role', async () => {
    const id = await scheduled('unitEditor', 'editor')
    await change('editor', { roles: ['auditor'] })
    await refusedWith(id, /người hẹn giờ \(Người editor\)/)
    await change('editor', { roles: ['editor'] })
  })

  it('the words of a picture changed, and its people are told once', async () => {
    const { onePixel } = await import('../helpers/pictures')
    const picture = await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'Máy gặt', unit: newsroom.units.haLac },
      file: await onePixel(),
      user: newsroom.people.writer,
      overrideAccess: false,
    })
    const id = await newsroom.write('writer', { heroImage: picture.id })
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['editor', 'approve'],
    ])
    await newsroom.act('editor', id, 'schedule', { publishAt: inTwoMinutes().toISOString() })
    await newsroom.rest({
      method: 'PATCH',
      path: `/api/media/${picture.id}`,
      user: newsroom.people.writer,
      body: { alt: 'Máy gặt ở thôn 5' },
    })
    await refusedWith(id, /không còn đúng bản đã được duyệt/)
    await playRound(newsroom.payload, later())
    await playRound(newsroom.payload, later())
    const told = async (person: PersonKey) => {
      const { body } = await newsroom.rest<{ docs: { text: string; document: string }[] }>({
        path: '/api/notifications',
        user: newsroom.people[person],
        query: { where: { document: { equals: id }, type: { equals: 'scheduleFailed' } } },
      })
      return body.docs.map(({ text }) => text)
    }
    for (const person of ['writer', 'unitEditor', 'editor'] as const) {
      expect([person, (await told(person)).length]).toEqual([person, 1])
    }
    expect(await told('stranger')).toEqual([])
  })
})
