import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/database/transactions'
import { generation, isFresh, isTailing } from '@/revalidation/bus.mjs'
import { recordRevalidation } from '@/revalidation/log'
import { newestSequence, readLog, sweepLog } from '@/revalidation/log-reader'
import { nudge, startTail, type Tail } from '@/revalidation/tail'
import { startApp, type TestApp } from '../helpers/app'

let app: TestApp
let tail: Tail

beforeAll(async () => {
  app = await startApp()
  tail = await startTail({ payload: app.payload, intervalMs: 3.6e6 })
})

afterAll(async () => {
  await tail.stop()
  await app.stop()
})

/** A change of public data, as a use case makes it; it fails after its row if `fails`. */
const change = (tags: string[], { fails = false } = {}) =>
  inTransaction({
    payload: app.payload,
    work: async (req) => {
      await recordRevalidation({ req, tags, reason: 'test' })
      if (fails) throw new Error('failed after its row')
    },
  })

describe('A web process on this database', () => {
  it('expires what was committed', async () => {
    const stamp = generation()
    await change(['item:news:int'])
    await nudge()
    expect(isTailing()).toBe(true)
    expect(isFresh({ tags: ['item:news:int'], stamp })).toBe(false)
    expect(isFresh({ tags: ['item:news:khac'], stamp })).toBe(true)
  })

  it('hears nothing of a change that was rolled back, and its number is given out again', async () => {
    const before = await newestSequence(app.payload)
    const stamp = generation()
    await expect(change(['item:news:rolled-back'], { fails: true })).rejects.toThrow('failed after')
    await change(['item:news:after'])
    await nudge()
    expect(await newestSequence(app.payload)).toBe(before + 1)
    expect(isFresh({ tags: ['item:news:rolled-back'], stamp })).toBe(true)
    expect(isFresh({ tags: ['item:news:after'], stamp })).toBe(false)
  })

  it('misses none of many writers at once, and the numbers have no gaps', async () => {
    const before = await newestSequence(app.payload)
    const stamp = generation()
    const tags = Array.from({ length: 8 }, (_, at) => `item:news:together-${at}`)
    await Promise.all(tags.map((tag) => change([tag])))
    await nudge()
    const rows = await readLog({ payload: app.payload, after: before })
    expect(rows.map(({ sequence }) => sequence)).toEqual(tags.map((_, at) => before + 1 + at))
    expect(tags.filter((tag) => isFresh({ tags: [tag], stamp }))).toEqual([])
  })

  it('sweeps old rows and leaves the newest', async () => {
    const newest = await newestSequence(app.payload)
    await sweepLog({ payload: app.payload, now: new Date(Date.now() + 8 * 24 * 60 * 60 * 1000) })
    expect(await readLog({ payload: app.payload, after: 0 })).toMatchObject([{ sequence: newest }])
  })
})
