import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import { readReview } from '@/components/admin/review/review-data'
import { tellPeople } from '@/jobs/tell-people'
import { drainEffects } from '@/outbox/drain'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { NOBODY } from '../helpers/second-unit'

let newsroom: Newsroom
let item: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  item = await newsroom.write('writer', { title: 'Nước hồ lên nhanh' })
})
afterAll(() => newsroom.stop())

/** What somebody would see of the item on the review view. */
async function reviewFor(person: PersonKey | undefined, id = item) {
  const user = person && { ...newsroom.people[person], collection: 'users' as const }
  const req = await createLocalReq(user ? { user } : {}, newsroom.payload)
  return await readReview({ req, collection: 'news', id })
}

async function remark(person: PersonKey, text: string, more: Record<string, unknown> = {}) {
  return await newsroom.rest<{
    doc?: { id: string; mentions: unknown[]; author: unknown }
    errors?: { message: string }[]
  }>({
    method: 'POST',
    path: '/api/remarks',
    query: { depth: 0 },
    user: newsroom.people[person],
    body: { item: { relationTo: 'news', value: item }, text, ...more },
  })
}

async function noticesOf(person: PersonKey): Promise<{ type: string; text: string }[]> {
  await drainEffects({
    payload: newsroom.payload,
    handlers: { notice: tellPeople },
    now: new Date(Date.now() + 60_000),
  })
  const { body } = await newsroom.rest<{ docs: { type: string; text: string }[] }>({
    path: '/api/notifications',
    user: newsroom.people[person],
  })
  return body.docs.filter(({ type }) => type === 'mentioned')
}

describe('a remark that speaks to somebody', () => {
  it('tells that person once, with the item’s title, and nobody else', async () => {
    const { status, body } = await remark('approver', 'Nhờ @Người writer ghi rõ giờ đo.')
    expect([status, body.doc?.mentions]).toEqual([201, [newsroom.people.writer.id]])
    expect(await noticesOf('writer')).toMatchObject([
      { text: 'Người approver nhắc bạn trong ghi chú về “Nước hồ lên nhanh”' },
    ])
    for (const other of ['approver', 'unitEditor', 'stranger'] as const) {
      expect([other, await noticesOf(other)]).toEqual([other, []])
    }
    expect(await noticesOf('writer')).toHaveLength(1)
  })

  it('a contributor answers the approver of the province', async () => {
    const { status } = await remark('writer', 'Đã ghi, @người approver.')
    expect(status).toBe(201)
    expect(await noticesOf('approver')).toHaveLength(1)
  })

  it('takes nobody’s word for whom it speaks to', async () => {
    const mentions = [newsroom.people.unitEditor.id]
    const { body } = await remark('writer', 'Không nhắc ai.', { mentions })
    expect(body.doc?.mentions).toEqual([])
    expect(await noticesOf('unitEditor')).toEqual([])
  })

  it('another unit’s people and unknown ids are refused in the same words, and nothing is stored', async () => {
    const count = async () => (await reviewFor('writer'))?.remarks.length
    const before = await count()
    const bodies = []
    for (const id of [newsroom.people.stranger.id, NOBODY, 'no-id']) {
      const { status, body } = await remark('writer', 'Nhờ @Người stranger', { mentions: [id] })
      expect(status).toBe(422)
      bodies.push(JSON.stringify(body))
    }
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]).toContain('không xem được tin, bài này')
    expect(bodies[0]).not.toContain('stranger')
    expect(await count()).toBe(before)
  })

  it('the name of somebody who cannot read it is only a word', async () => {
    const { status, body } = await remark('writer', 'Hỏi @Người stranger xem sao.')
    expect([status, body.doc?.mentions]).toEqual([201, []])
    expect(await noticesOf('stranger')).toEqual([])
  })

  it('another unit cannot write here, nor read who wrote', async () => {
    const { status } = await remark('stranger', '@Người writer')
    expect(status).toBe(403)
    const { body } = await newsroom.rest<{ docs: unknown[] }>({
      path: '/api/remarks',
      user: newsroom.people.stranger,
    })
    expect(body.docs).toEqual([])
  })
})

describe('who is offered behind an @', () => {
  it.each(['writer', 'approver'] as const)('%s: whoever may read the item', async (person) => {
    const names = (await reviewFor(person))?.colleagues.map(({ name }) => name) ?? []
    const expected = [
      'writer',
      'unitEditor',
      'secondUnitEditor',
      'editor',
      'approver',
      'secondApprover',
      'auditor',
      'admin',
    ].filter((one) => one !== person)
    expect(names.toSorted()).toEqual(expected.map((one) => `Người ${one}`).toSorted())
  })

  it('not whose account is switched off', async () => {
    const { payload, people } = newsroom
    const data = { isActive: false }
    await payload.update({
      collection: 'users',
      id: people.secondUnitEditor.id,
      data,
      overrideAccess: true,
    })
    const review = await reviewFor('writer')
    expect(review?.colleagues.map(({ id }) => id)).not.toContain(people.secondUnitEditor.id)
  })
})

describe('the view itself', () => {
  it.each(['stranger', 'strangeEditor', undefined] as const)('shows %s nothing', async (person) => {
    expect(await reviewFor(person)).toBeUndefined()
    expect(await reviewFor(person, NOBODY)).toBeUndefined()
  })

  it('shows the thread to all who read the item, the oldest first, with who speaks', async () => {
    const review = await reviewFor('auditor')
    expect(review?.remarks[0]).toMatchObject({
      author: 'Người approver',
      standing: 'Người duyệt',
      mentions: ['Người writer'],
    })
    expect(review?.remarks[1]).toMatchObject({
      author: 'Người writer',
      standing: 'Cộng tác viên, Xã Hạ Lạc',
    })
  })

  it('something new has nothing to compare with', async () => {
    expect((await reviewFor('approver'))?.comparisons).toEqual([])
  })

  it('compares with what the public has, and with what was sent back', async () => {
    const id = await newsroom.write('writer', { title: 'Đường đã thông' })
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    await newsroom.save('writer', id, { title: 'Đường đã thông một làn' })
    await newsroom.act('writer', id, 'submit')
    await newsroom.act('unitEditor', id, 'requestChanges', { note: 'Ghi rõ giờ.' })
    await newsroom.save('writer', id, { summary: 'Thông một làn lúc 06:00.' })
    const { comparisons } = (await reviewFor('unitEditor', id)) ?? { comparisons: [] }
    const told = comparisons.map((one) => [one.with, one.changes.map(({ path }) => path)])
    expect(told).toEqual([
      ['live', ['title', 'summary']],
      ['return', ['summary']],
    ])
  })

  it('points at telephone numbers, but not at an office’s own', async () => {
    const { payload, units } = newsroom
    await payload.update({
      collection: 'units',
      id: units.haLac,
      data: { phone: '0203 3835 678' },
      overrideAccess: true,
    })
    const summary = 'Gọi 0203.3835.678 hoặc 0987 654 321.'
    const id = await newsroom.write('writer', { summary })
    const { findings } = (await reviewFor('writer', id)) ?? { findings: [] }
    expect(findings.map(({ kind, match }) => [kind, match])).toEqual([['phone', '0987 654 321']])
  })
})
