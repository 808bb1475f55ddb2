import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/transactions'
import { dayKey, formatTime } from '@/lib/dates'
import { momentOn } from '@/lib/wall-clock'
import { OUTSIDE_KINDS, queueEffect } from '@/outbox/queue'
import { env } from '@/config/env'

/** On the province's clock, every day of the week: the flood does not know weekends. */
const HOUR = '07:00'

/** So many lines at a time; the next round takes the rest into the same mail of the day, or tomorrow's. */
const MOST = 2000

export interface DigestData {
  readonly recipient: string
  readonly notifications: readonly string[]
}

/**
 * After seven o'clock, queues one mail for everybody who has something for it that is older than seven
 * o'clock. What a mail takes is marked in the same transaction, so that nothing is in two of them; the
 * key of person and day is unique, so that there is one a day, whichever process comes first. What was
 * missed while the system stood still is sent when it runs again.
 *
 * @returns how many mails were queued
 */
export async function queueDigests({
  payload,
  now = new Date(),
}: {
  payload: Payload
  now?: Date
}): Promise<number> {
  const at = now.toISOString()
  const day = dayKey(at)
  if (env().mail.kind === 'off' || formatTime(at) < HOUR) return 0
  const until = new Date(momentOn({ day, time: HOUR })).toISOString()
  const waiting = await findWaiting({ payload, until })
  let queued = 0
  for (const [recipient, notifications] of waiting) {
    const key = `${OUTSIDE_KINDS.digest}:${recipient}:${day}`
    if (await hasEffect({ payload, key })) continue
    try {
      await queueOne({ payload, key, at, data: { recipient, notifications } })
      queued += 1
    } catch (error) {
      // Another process was a moment faster; anything else is a fault.
      if (!(await hasEffect({ payload, key }))) throw error
    }
  }
  return queued
}

async function queueOne({
  payload,
  key,
  at,
  data,
}: {
  payload: Payload
  key: string
  at: string
  data: DigestData
}): Promise<void> {
  await inTransaction({
    payload,
    work: async (req) => {
      await queueEffect({ req, key, kind: OUTSIDE_KINDS.digest, data: { ...data }, at })
      await markTaken({ req, ids: data.notifications })
    },
  })
}

async function findWaiting({
  payload,
  until,
}: {
  payload: Payload
  until: string
}): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { and: [{ mail: { equals: 'digest' } }, { at: { less_than: until } }] },
    sort: 'at',
    select: { recipient: true },
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const groups = new Map<string, string[]>()
  for (const { id, recipient } of docs) {
    if (typeof recipient !== 'string') continue
    groups.set(recipient, [...(groups.get(recipient) ?? []), id])
  }
  return groups
}

async function hasEffect({ payload, key }: { payload: Payload; key: string }): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'effects',
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

async function markTaken({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: readonly string[]
}): Promise<void> {
  await req.payload.update({
    collection: 'notifications',
    where: { id: { in: [...ids] } },
    data: { mail: 'digested' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
