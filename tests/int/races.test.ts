import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'
import { publicHistory } from '../helpers/public'
import { outcomeOf, race, statuses } from '../helpers/races'

const ROUNDS = 6

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const minor = { change: { kind: 'minor' } }
const error = { withdrawal: { kind: 'error', reason: 'Số liệu sai.' } }

const seen = async (id: string) => (await newsroom.look('admin', id)).body.revision
const act = (person: PersonKey, id: string, action: string, body: Record<string, unknown>) => () =>
  newsroom.act(person, id, action, body)
const save = (person: PersonKey, id: string, title: string) => () =>
  newsroom.save(person, id, { title })

async function submitted(data: Record<string, unknown> = {}): Promise<string> {
  const id = await newsroom.write('writer', data)
  await newsroom.go(id, [['writer', 'submit']])
  return id
}

async function approved(data: Record<string, unknown> = {}): Promise<string> {
  const id = await submitted(data)
  await newsroom.go(id, [['unitEditor', 'approve']])
  return id
}

async function published(data: Record<string, unknown> = {}): Promise<string> {
  const id = await approved(data)
  await newsroom.go(id, [['unitEditor', 'publish']])
  return id
}

/** Does a race again and again, each time with something new to fight for. */
async function rounds(work: (round: number) => Promise<void>): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) await work(round)
}

describe('two who judge at once', { timeout: 900_000 }, () => {
  it('two approvers: one approves, one hears that it is done', () =>
    rounds(async () => {
      const id = await submitted()
      const revision = await seen(id)
      const outcomes = await race(
        newsroom,
        act('approver', id, 'approve', { revision }),
        act('secondApprover', id, 'approve', { revision }),
      )
      expect(statuses(outcomes)).toEqual([200, 409])
      const winner = outcomes[0]?.[0]?.status === 200 ? 'approver' : 'secondApprover'
      const { state, approval } = await outcomeOf(newsroom, id)
      expect([state, approval?.by.id, approval?.hash]).toEqual([
        'approved',
        newsroom.people[winner].id,
        revision,
      ])
    }))

  it('two publishers, or one who presses twice: one edition', () =>
    rounds(async () => {
      const id = await approved()
      const publish = act('approver', id, 'publish', { revision: await seen(id) })
      expect(statuses(await race(newsroom, publish, publish))).toEqual([200, 409])
      expect(await publicHistory(newsroom.payload, id)).toMatchObject([{ edition: 1 }])
    }))

  it('publish against requestChanges: one of them, and the public sees which', () =>
    rounds(async () => {
      const id = await approved()
      const revision = await seen(id)
      const outcomes = await race(
        newsroom,
        act('approver', id, 'publish', { revision }),
        act('secondApprover', id, 'requestChanges', { revision, note: 'Khoan đã.' }),
      )
      expect(statuses(outcomes)).toEqual([200, 409])
      const isOut = outcomes[0]?.[0]?.status === 200
      const { state, live, liveHash, publicTitle } = await outcomeOf(newsroom, id)
      expect([state, live, liveHash ?? null, publicTitle !== undefined]).toEqual(
        isOut
          ? ['published', 'published', revision, true]
          : ['changesRequested', 'none', null, false],
      )
    }))

  it('clearEmergency twice: the flag goes once', () =>
    rounds(async () => {
      const id = await newsroom.write('writer')
      await newsroom.act('approver', id, 'emergencyPublish', { note: 'Nước hồ lên nhanh.' })
      const clear = act('secondApprover', id, 'clearEmergency', { revision: await seen(id) })
      expect(statuses(await race(newsroom, clear, clear))).toEqual([200, 409])
    }))
})

describe('publishing while something else moves', { timeout: 900_000 }, () => {
  it('publish against the words of a picture: never words that nobody approved', () =>
    rounds(async () => {
      const picture = await newsroom.payload.create({
        collection: 'media',
        data: { alt: 'Cánh đồng', unit: newsroom.units.haLac },
        file: await onePixel(),
        user: newsroom.people.writer,
        overrideAccess: false,
      })
      const id = await approved({ heroImage: picture.id })
      const revision = await seen(id)
      const words = () =>
        newsroom.rest<never>({
          method: 'PATCH',
          path: `/api/media/${picture.id}`,
          user: newsroom.people.editor,
          body: { alt: 'Lời khác' },
        })
      const [publish, patch] = await race(
        newsroom,
        act('approver', id, 'publish', { revision }),
        words,
      )
      const { live, hash } = await outcomeOf(newsroom, id)
      const isOut = publish?.[0]?.status === 200
      expect([patch?.[0]?.status, live, hash === revision]).toEqual(
        isOut ? [409, 'published', true] : [200, 'none', false],
      )
    }))

  it('emergencyPublish against a save: the text that the approver saw, or none', () =>
    rounds(async (round) => {
      const id = await newsroom.write('writer', { title: `Bản ${round}` })
      const revision = await seen(id)
      const [emergency, write] = await race(
        newsroom,
        act('approver', id, 'emergencyPublish', { revision, note: 'Nước hồ lên nhanh.' }),
        save('writer', id, `Bản ${round} sửa`),
      )
      const { state, live, liveHash, publicTitle, titles } = await outcomeOf(newsroom, id)
      const isSaved = write?.[0]?.status === 200
      if (emergency?.[0]?.status === 200) {
        expect([live, liveHash, publicTitle]).toEqual(['published', revision, `Bản ${round}`])
        expect(state).toBe(isSaved ? 'draft' : 'published')
      } else {
        expect([live, state, isSaved]).toEqual(['none', 'draft', true])
      }
      expect(titles).toEqual([isSaved ? `Bản ${round} sửa` : `Bản ${round}`])
    }))

  it('withdraw against the next revision: the last line of the history is what the public has', () =>
    rounds(async (round) => {
      const id = await published({ title: 'Bản một' })
      await newsroom.save('writer', id, { title: 'Bản hai' })
      await newsroom.go(id, [
        ['writer', 'submit'],
        ['unitEditor', 'approve'],
      ])
      const revision = await seen(id)
      const { liveHash } = await outcomeOf(newsroom, id)
      // Whoever withdraws has the page before her, or the revision that is to replace it.
      const looksAt = round % 2 === 0 ? revision : liveHash
      const outcomes = await race(
        newsroom,
        act('approver', id, 'withdraw', { revision: looksAt, ...error }),
        act('unitEditor', id, 'publish', { revision, ...minor }),
      )
      expect([[200], [200, 409], [200, 200]]).toContainEqual(statuses(outcomes))
      const after = await outcomeOf(newsroom, id)
      const last = (await publicHistory(newsroom.payload, id)).at(-1)
      expect(after.live).toBe(last?.type === 'withdrawn' ? 'withdrawn' : 'published')
      expect(after.publicTitle).toBe(after.live === 'published' ? 'Bản hai' : undefined)
      if (after.live === 'published') expect(after.liveHash).toBe(revision)
    }))
})

describe('two withdrawals at once', { timeout: 900_000 }, () => {
  it('of one page: it is withdrawn once', () =>
    rounds(async () => {
      const id = await published()
      const withdraw = act('approver', id, 'withdraw', { revision: await seen(id), ...error })
      expect(statuses(await race(newsroom, withdraw, withdraw))).toEqual([200, 409])
    }))

  it('of two pages that lead to each other: one stays', () =>
    rounds(async () => {
      const [a, b] = [await published(), await published()]
      const lead = async (from: string, to: string) =>
        act('approver', from, 'withdraw', {
          revision: await seen(from),
          withdrawal: { kind: 'consolidated', reason: 'Gộp.', redirectTo: to },
        })
      const outcomes = await race(newsroom, await lead(a, b), await lead(b, a))
      expect(outcomes.flat().filter(({ status }) => status === 200)).toHaveLength(1)
      const lives = [await outcomeOf(newsroom, a), await outcomeOf(newsroom, b)].map(
        ({ live }) => live,
      )
      expect(lives.sort()).toEqual(['published', 'withdrawn'])
    }))
})
