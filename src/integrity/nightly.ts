import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import { dayKey, formatTime } from '@/lib/dates'
import { LIBRARIES } from '@/lib/libraries'
import type { Problem } from './check'
import { orphansOf } from './files'
import { checkState, type CheckResult } from './index'

const COLLECTION = 'state-checks'

/** Few people work then, and the morning's first look finds the result. */
const HOUR = '02:00'

/** A check that has not ended after this time died with its process. */
const LEASE_MS = 60 * 60 * 1000

/** Long after any upload under way. */
const ORPHAN_AGE_MS = 24 * 60 * 60 * 1000

/** More is not read by anybody; `npm run check:state` prints all. */
const MOST_KEPT = 20

export interface StateCheck {
  readonly night: string
  readonly state: 'running' | 'done'
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly problems: number | null
  readonly results:
    readonly { name: string; checked: number; count: number; problems: readonly Problem[] }[] | null
}

/**
 * Runs the check of this night if it is time, nobody has done it and nobody is at it.
 *
 * @returns whether this call ran it
 */
export async function checkNightly({
  payload,
  now = new Date(),
}: {
  payload: Payload
  now?: Date
}): Promise<boolean> {
  const at = now.toISOString()
  if (formatTime(at) < HOUR) return false
  const night = dayKey(at)
  if (!(await claim({ payload, night, now }))) return false
  await sweepOrphans(payload)
  const results = await checkState({ payload })
  await payload.db.updateOne({
    collection: COLLECTION,
    where: { night: { equals: night } },
    data: {
      state: 'done',
      finishedAt: new Date().toISOString(),
      problems: results.reduce((sum, { problems }) => sum + problems.length, 0),
      results: results.map(summaryOf),
    },
    options: { atomic: true },
  })
  return true
}

/** @returns what the last finished check found; null before the first */
export async function readLastCheck(payload: Payload): Promise<StateCheck | null> {
  const { docs } = await payload.db.find<StateCheck & { id: string }>({
    collection: COLLECTION,
    where: { state: { equals: 'done' } },
    sort: '-night',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

/** One process gets the night: the name is unique, and a dead process's row is taken by compare-and-set. */
async function claim({
  payload,
  night,
  now,
}: {
  payload: Payload
  night: string
  now: Date
}): Promise<boolean> {
  const startedAt = now.toISOString()
  const row = await payload.db.findOne<StateCheck & { id: string }>({
    collection: COLLECTION,
    where: { night: { equals: night } },
  })
  if (row === null) {
    try {
      await payload.db.create({
        collection: COLLECTION,
        data: { night, state: 'running', startedAt },
      })
      return true
    } catch (error) {
      const other = await payload.db.findOne({
        collection: COLLECTION,
        where: { night: { equals: night } },
      })
      // Another process was a moment faster; anything else is a fault.
      if (other !== null) return false
      throw error
    }
  }
  const isDead = now.getTime() - Date.parse(row.startedAt) > LEASE_MS
  if (row.state === 'done' || !isDead) return false
  const taken: unknown = await payload.db.updateOne({
    collection: COLLECTION,
    where: { and: [{ id: { equals: row.id } }, { startedAt: { equals: row.startedAt } }] },
    data: { startedAt },
    options: { atomic: true },
  })
  return taken !== null
}

/** A process that dies during an upload leaves files that no row will ever name. */
async function sweepOrphans(payload: Payload): Promise<void> {
  for (const library of LIBRARIES) {
    for (const { name, file } of await orphansOf({
      payload,
      library,
      olderThanMs: ORPHAN_AGE_MS,
    })) {
      await rm(file, { force: true })
      payload.logger.info(`Nightly check: ${library} file ${name} had no row and was removed`)
    }
  }
}

function summaryOf({ name, checked, problems }: CheckResult) {
  return { name, checked, count: problems.length, problems: problems.slice(0, MOST_KEPT) }
}
