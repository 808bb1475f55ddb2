import type { Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '@/database/transactions'
import { EFFECTS, type Effect, type EffectState } from './queue'

/** How long a process may take over one effect before another takes it for dead. */
export const LEASE_MS = 60_000

/** @returns ready effects, and those of a process that died with them: their lease has run out */
export async function findWaiting({
  payload,
  now,
  limit,
  kinds,
  states = ['ready', 'running'],
}: {
  payload: Payload
  now: Date
  limit: number
  kinds: { readonly in: string[] } | { readonly not_in: string[] }
  states?: readonly EffectState[]
}): Promise<Effect[]> {
  const { docs } = await payload.db.find<Effect>({
    collection: EFFECTS,
    where: {
      and: [
        { state: { in: [...states] } },
        { kind: kinds },
        { dueAt: { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'dueAt',
    limit,
    pagination: false,
  })
  return docs
}

/** @returns the effect with this process's lease; null when another process was faster */
export async function claim({
  payload,
  effect,
  now,
}: {
  payload: Payload
  effect: Effect
  now: Date
}): Promise<Effect | null> {
  const dueAt = new Date(now.getTime() + LEASE_MS).toISOString()
  const data = { state: 'running' as const, dueAt, attempts: effect.attempts + 1 }
  const isOurs = await inTransaction({
    payload,
    work: (req) => move({ req, effect, data, isOptional: true }),
  })
  return isOurs ? { ...effect, ...data } : null
}

/**
 * Compare-and-set on state, attempts and lease: only who holds an effect moves it.
 *
 * @returns whether it moved
 * @throws when it did not and that was not `isOptional`
 */
export async function move({
  req,
  effect: { id, key, state, attempts, dueAt },
  data,
  isOptional = false,
}: {
  req: PayloadRequest
  effect: Effect
  data: Partial<Effect>
  isOptional?: boolean
}): Promise<boolean> {
  const where: Where = {
    and: [
      { id: { equals: id } },
      { state: { equals: state } },
      { attempts: { equals: attempts } },
      { dueAt: { equals: dueAt } },
    ],
  }
  const row = await req.payload.db.updateOne({
    collection: EFFECTS,
    where,
    data: { ...data, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  if (row === null && !isOptional) throw new Error(`Outbox: lost the lease of ${key}`)
  return row !== null
}
