import type { Payload, PayloadRequest } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { generation, isDatabaseDown, isFresh, isTailing, nudge } from '@/revalidation/bus.mjs'
import { sweepLog } from '@/revalidation/log-reader'
import { recordRevalidation } from '@/revalidation/log'
import { startTail, type Tail } from '@/revalidation/tail'

interface Row {
  [name: string]: unknown
}

/** The few questions that the log asks a database. */
class FakeDatabase {
  rows: Record<string, Row[]> = { revalidations: [], counters: [] }
  isDown = false

  private table(name: string): Row[] {
    if (this.isDown) throw new Error('database is down')
    return (this.rows[name] ??= [])
  }

  create = ({ collection, data }: { collection: string; data: Row }) => {
    this.table(collection).push({ createdAt: new Date().toISOString(), ...data })
    return Promise.resolve(data)
  }

  findOne = async ({ collection, where }: { collection: string; where: never }) =>
    Promise.resolve(this.table(collection).find((row) => doesMatch(row, where)) ?? null)

  find = async (query: { collection: string; where: never; sort: string; limit: number }) => {
    const rows = this.table(query.collection).filter((row) => doesMatch(row, query.where))
    rows.sort((a, b) => Number(a.sequence) - Number(b.sequence))
    if (query.sort.startsWith('-')) rows.reverse()
    return Promise.resolve({ docs: rows.slice(0, query.limit) })
  }

  updateOne = async (change: { collection: string; where: never; data: Row }) => {
    const row = this.table(change.collection).find((each) => doesMatch(each, change.where))
    return Promise.resolve(row ? Object.assign(row, change.data) : null)
  }

  deleteMany = async ({ collection, where }: { collection: string; where: never }) => {
    this.rows[collection] = this.table(collection).filter((row) => !doesMatch(row, where))
    return Promise.resolve()
  }
}

function doesMatch(row: Row, where: Record<string, Record<string, never> | Row[]>): boolean {
  return Object.entries(where).every(([name, test]) => {
    if (Array.isArray(test)) return test.every((each) => doesMatch(row, each as never))
    const [[operator, value]] = Object.entries<string>(test) as [[string, string]]
    const own = row[name] as string
    if (operator === 'equals') return own === value
    return operator === 'greater_than' ? own > value : own < value
  })
}

const logger = { error: vi.fn(), info: vi.fn(), warn: vi.fn() }
let tail: Tail | undefined

function open() {
  const db = new FakeDatabase()
  const payload = { db, logger } as unknown as Payload
  const publish = (tags: string[]) =>
    recordRevalidation({ req: { payload } as PayloadRequest, tags, reason: 'publish' })
  return { db, payload, publish }
}

/** Ticks are an hour apart, so that in these tests only nudges read. */
const follow = async (payload: Payload) => (tail = await startTail({ payload, intervalMs: 3.6e6 }))

afterEach(async () => {
  await tail?.stop()
  vi.clearAllMocks()
})

describe('A web process follows the log', () => {
  it('expires, on a nudge, what was committed before it', async () => {
    const { payload, publish } = open()
    await follow(payload)
    const stamp = generation()
    await publish(['item:news:a'])
    await publish(['item:news:b'])
    await nudge()
    expect(isFresh({ tags: ['item:news:a'], stamp })).toBe(false)
    expect(isFresh({ tags: ['item:news:b'], stamp })).toBe(false)
    expect(isFresh({ tags: ['item:news:c'], stamp })).toBe(true)
  })

  it('reads by itself, without a nudge', async () => {
    const { payload, publish } = open()
    tail = await startTail({ payload, intervalMs: 1 })
    const stamp = generation()
    await publish(['item:news:tick'])
    await vi.waitFor(() => expect(isFresh({ tags: ['item:news:tick'], stamp })).toBe(false))
  })

  it('begins with nothing fresh and does not repeat the past', async () => {
    const { payload, publish } = open()
    await publish(['item:news:past'])
    const before = generation()
    await follow(payload)
    expect(isFresh({ tags: [], stamp: before })).toBe(false)
    const stamp = generation()
    await nudge()
    expect(generation()).toBe(stamp)
  })

  it('reads more rows than one answer holds', async () => {
    const { payload, publish } = open()
    await follow(payload)
    const stamp = generation()
    for (let at = 0; at < 501; at += 1) await publish([`item:news:n${at}`])
    await nudge()
    expect(isFresh({ tags: ['item:news:n500'], stamp })).toBe(false)
  })

  it('expires everything when rows that it has not read are gone', async () => {
    const { db, payload, publish } = open()
    await follow(payload)
    const stamp = generation()
    await publish(['item:news:swept'])
    await publish(['item:news:left'])
    db.rows.revalidations?.shift()
    await nudge()
    expect(isFresh({ tags: ['anything'], stamp })).toBe(false)
  })

  it('knows when it no longer does', async () => {
    const { payload } = open()
    const mine = await follow(payload)
    expect(isTailing()).toBe(true)
    await mine.stop()
    expect(isTailing()).toBe(false)
  })
})

describe('The database is lost', () => {
  it('is noted once, and what came in the meantime expires when it is back', async () => {
    const { db, payload, publish } = open()
    await follow(payload)
    const stamp = generation()
    await publish(['item:news:meantime'])
    db.isDown = true
    await nudge()
    await nudge()
    expect(isDatabaseDown()).toBe(true)
    expect(logger.error).toHaveBeenCalledTimes(1)
    expect(isFresh({ tags: ['item:news:meantime'], stamp })).toBe(true)

    db.isDown = false
    await nudge()
    expect(isDatabaseDown()).toBe(false)
    expect(isFresh({ tags: ['item:news:meantime'], stamp })).toBe(false)
    expect(isFresh({ tags: ['item:news:other'], stamp })).toBe(true)
  })

  it('at the start already: the process follows as soon as it is there', async () => {
    const { db, payload, publish } = open()
    db.isDown = true
    await follow(payload)
    db.isDown = false
    const stamp = generation()
    await nudge()
    expect(isFresh({ tags: [], stamp })).toBe(false)
    const later = generation()
    await publish(['item:news:later'])
    await nudge()
    expect(isFresh({ tags: ['item:news:later'], stamp: later })).toBe(false)
  })

  it('and comes back from an older copy: everything expires', async () => {
    const { db, payload, publish } = open()
    await publish(['a'])
    await publish(['b'])
    await follow(payload)
    db.isDown = true
    await nudge()
    db.isDown = false
    db.rows.revalidations?.pop()
    const stamp = generation()
    await nudge()
    expect(isFresh({ tags: ['anything'], stamp })).toBe(false)
  })
})

describe('The log', () => {
  it('numbers its rows without gaps and names each tag once', async () => {
    const { db, publish } = open()
    await publish(['a', 'a', 'b'])
    await publish([])
    await publish(['c'])
    expect(db.rows.revalidations).toMatchObject([
      { sequence: 1, tags: ['a', 'b'] },
      { sequence: 2, tags: ['c'] },
    ])
  })

  it('takes the next number when somebody else was faster', async () => {
    const { db, payload, publish } = open()
    await publish(['a'])
    const { updateOne } = db
    db.updateOne = async (change) => {
      db.updateOne = updateOne
      await recordRevalidation({ req: { payload } as PayloadRequest, tags: ['x'], reason: 'y' })
      return updateOne(change)
    }
    await publish(['b'])
    expect(db.rows.revalidations?.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  it('loses its old rows, but never the newest one', async () => {
    const { db, payload, publish } = open()
    for (const tags of [['a'], ['b'], ['c']]) await publish(tags)
    const inEightDays = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000)
    await sweepLog({ payload, now: new Date() })
    expect(db.rows.revalidations).toHaveLength(3)
    await sweepLog({ payload, now: inEightDays })
    expect(db.rows.revalidations).toMatchObject([{ sequence: 3 }])
  })
})
