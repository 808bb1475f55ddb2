import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellPeople } from '@/jobs/tell-people'
import { drainEffects } from '@/outbox/drain'
import { publishDue } from '@/workflow/due'
import { NOTICE } from '@/workflow/notices'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'
import { publicHistory } from '../helpers/public'
import { outcomeOf, race, statuses } from '../helpers/races'

const ROUNDS = 6
const MINUTE = 60_000

let newsroom: Newsroom
/** A second connection to the same database, as a second web process has one. */
let second: Payload
beforeAll(async () => {
  newsroom = await openNewsroom()
  second = await getPayload({ config, key: 'second' })
})
afterAll(async () => {
  await second.destroy()
  await newsroom.stop()
})

const publishAt = () => new Date(Date.now() + 2 * MINUTE).toISOString()
const later = () => new Date(Date.now() + 3 * MINUTE)

const due = (payload: Payload, now = later()) =>
  publishDue({
    payload,
    now,
    onError: (error) => {
      throw error
    },
  })

async function approved(data: Record<string, unknown> = {}) {
  const id = await newsroom.write('writer', data)
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
  ])
  return { id, revision: (await newsroom.look('approver', id)).body.revision }
}

async function scheduled(data: Record<string, unknown> = {}) {
  const item = await approved(data)
  const { status } = await newsroom.act('approver', item.id, 'schedule', { publishAt: publishAt() })
  expect(status).toBe(200)
  return item
}

async function rounds(work: (round: number) => Promise<void>): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) await work(round)
}

describe('scheduling while something else moves', { timeout: 900_000 }, () => {
  it('against a save: the text is frozen, and goes out as it was approved', () =>
    rounds(async () => {
      const { id, revision } = await approved()
      const [schedule, save] = await race(
        newsroom,
        () => newsroom.act('approver', id, 'schedule', { revision, publishAt: publishAt() }),
        () => newsroom.save('writer', id, { title: 'Sửa lén' }),
      )
      expect([schedule?.[0]?.status, save?.[0]?.status]).toEqual([200, 409])
      await due(newsroom.payload)
      expect((await outcomeOf(newsroom, id)).liveHash).toBe(revision)
    }))

  it('against the words of a picture: other words than those approved never go out', () =>
    rounds(async () => {
      const { id: picture } = await newsroom.payload.create({
        collection: 'media',
        data: { alt: 'Cánh đồng', unit: newsroom.units.haLac },
        file: await onePixel(),
        user: newsroom.people.writer,
        overrideAccess: false,
      })
      const { id, revision } = await approved({ heroImage: picture })
      const [schedule, words] = await race(
        newsroom,
        () => newsroom.act('approver', id, 'schedule', { revision, publishAt: publishAt() }),
        () =>
          newsroom.rest({
            method: 'PATCH',
            path: `/api/media/${picture}`,
            user: newsroom.people.editor,
            body: { alt: 'Lời khác' },
          }),
      )
      const areMoved = words?.[0]?.status === 200
      await due(newsroom.payload)
      const { state, live } = await outcomeOf(newsroom, id)
      const isScheduled = schedule?.[0]?.status === 200
      if (!areMoved) expect([isScheduled, live]).toEqual([true, 'published'])
      else expect([state, live]).toEqual([isScheduled ? 'changesRequested' : 'approved', 'none'])
    }))

  it('against requestChanges: either way, nothing goes out by itself that was sent back', () =>
    rounds(async () => {
      const { id, revision } = await approved()
      const outcomes = await race(
        newsroom,
        () => newsroom.act('approver', id, 'schedule', { revision, publishAt: publishAt() }),
        () => newsroom.act('editor', id, 'requestChanges', { revision, note: 'Khoan đã.' }),
      )
      // What was scheduled a moment before may be sent back too.
      expect([[200], [200, 200], [200, 409]]).toContainEqual(statuses(outcomes))
      const isSentBack = outcomes[1]?.[0]?.status === 200
      await due(newsroom.payload)
      const { state, live } = await outcomeOf(newsroom, id)
      expect([state, live]).toEqual(
        isSentBack ? ['changesRequested', 'none'] : ['published', 'published'],
      )
    }))
})

describe('two processes at the time of publication', { timeout: 900_000 }, () => {
  it('publish each item once', () =>
    rounds(async () => {
      const items = [await scheduled(), await scheduled(), await scheduled()]
      const outcomes = (await Promise.all([due(newsroom.payload), due(second)])).flat()
      for (const { id, revision } of items) {
        const ofItem = outcomes.filter((outcome) => outcome.id === id)
        expect(ofItem.filter(({ outcome }) => outcome === 'published')).toHaveLength(1)
        expect(ofItem.filter(({ outcome }) => outcome === 'refused')).toEqual([])
        const { history, liveHash } = await outcomeOf(newsroom, id)
        expect(history.filter((type) => type === 'scheduledItemPublished')).toHaveLength(1)
        expect(await publicHistory(newsroom.payload, id)).toHaveLength(1)
        expect(liveHash).toBe(revision)
      }
    }))

  it('while somebody takes it off the schedule: it goes out, or it stays', () =>
    rounds(async () => {
      const { id, revision } = await scheduled()
      const [outcomes, { status }] = await Promise.all([
        due(second),
        newsroom.act('approver', id, 'unschedule', { revision }),
      ])
      const isOut = outcomes.some((done) => done.id === id && done.outcome === 'published')
      const { state } = await outcomeOf(newsroom, id)
      expect([status, state]).toEqual(isOut ? [409, 'published'] : [200, 'approved'])
    }))

  it('work through the outbox: everybody is told once', () =>
    rounds(async () => {
      const { id } = await approved()
      const drain = (payload: Payload) =>
        drainEffects({ payload, handlers: { [NOTICE]: tellPeople }, now: later() })
      // What earlier tests left, in batches.
      while ((await drain(second)).done > 0);
      await newsroom.act('approver', id, 'requestChanges', { note: 'Xem lại.' })
      const drained = await Promise.all([newsroom.payload, second].map(drain))
      expect(drained.map(({ failed }) => failed)).toEqual([0, 0])
      expect(drained.reduce((sum, { done }) => sum + done, 0)).toBe(1)
      const { body } = await newsroom.rest<{ totalDocs: number }>({
        path: '/api/notifications',
        user: newsroom.people.writer,
        query: { where: { document: { equals: id }, type: { equals: 'changesRequested' } } },
      })
      expect(body.totalDocs).toBe(1)
    }))
})
