import type { Payload, Where } from 'payload'
import { REVALIDATIONS } from './log'

export interface LogRow {
  readonly id: string
  readonly sequence: number
  readonly tags: readonly string[]
}

const ROWS_PER_READ = 500
const KEEP_DAYS = 7

/** @returns the rows that come next after `after`, in order; at most 500 */
export async function readLog({
  payload,
  after,
}: {
  payload: Payload
  after: number
}): Promise<LogRow[]> {
  return findRows({
    payload,
    where: { sequence: { greater_than: after } },
    sort: 'sequence',
    limit: ROWS_PER_READ,
  })
}

/** @returns the number of the last row, 0 for an empty log */
export async function newestSequence(payload: Payload): Promise<number> {
  return (await newestRow(payload))?.sequence ?? 0
}

export async function newestRow(payload: Payload): Promise<LogRow | undefined> {
  const [newest] = await findRows({ payload, where: {}, sort: '-sequence', limit: 1 })
  return newest
}

/**
 * Deletes rows that every running process has read long ago. The newest row stays, so that the log
 * never looks as if it had begun anew.
 */
export async function sweepLog({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const newest = await newestSequence(payload)
  const oldest = new Date(now.getTime() - KEEP_DAYS * 24 * 60 * 60 * 1000)
  await payload.db.deleteMany({
    collection: REVALIDATIONS,
    where: {
      and: [
        { createdAt: { less_than: oldest.toISOString() } },
        { sequence: { less_than: newest } },
      ],
    },
  })
}

async function findRows({
  payload,
  where,
  sort,
  limit,
}: {
  payload: Payload
  where: Where
  sort: string
  limit: number
}): Promise<LogRow[]> {
  const { docs } = await payload.db.find<{ id: string; sequence: unknown; tags: unknown }>({
    collection: REVALIDATIONS,
    where,
    sort,
    limit,
    pagination: false,
  })
  return docs.map((doc) => ({
    id: doc.id,
    sequence: Number(doc.sequence),
    tags: stringsOf(doc.tags),
  }))
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
