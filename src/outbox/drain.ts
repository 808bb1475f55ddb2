import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { inTransaction } from '@/database/transactions'
import { EFFECTS, type Effect, type EffectState } from './queue'

/**
 * Brings an effect about. What it writes with `req` is committed together with "done", so that it
 * happens exactly once.
 *
 * @throws when it did not work; the effect is tried again later
 */
export type EffectHandler = (args: { req: PayloadRequest; effect: Effect }) => Promise<void>

const LEASE_MS = 60_000
const MOST = 50
const MOST_ATTEMPTS = 8

/**
 * Works through what is waiting, each effect claimed by one process only.
 *
 * @param handlers by kind; an effect without a handler fails with that reason
 * @returns how many were done and how many will be tried again or have failed
 */
export async function drainEffects({
  payload,
  handlers,
  now = new Date(),
}: {
  payload: Payload
  handlers: Readonly<Record<string, EffectHandler>>
  now?: Date
}): Promise<{ done: number; failed: number }> {
  let done = 0
  let failed = 0
  for (const effect of await findWaiting({ payload, now })) {
    const claimed = await claim({ payload, effect, now })
    if (claimed === null) continue
    try {
      await carryOut({ payload, effect: claimed, handler: handlers[effect.kind], now })
      done += 1
    } catch (error) {
      failed += 1
      await putBack({ payload, effect: claimed, error, now })
    }
  }
  return { done, failed }
}

async function carryOut({
  payload,
  effect,
  handler,
  now,
}: {
  payload: Payload
  effect: Effect
  handler: EffectHandler | undefined
  now: Date
}): Promise<void> {
  if (handler === undefined) throw new Error(`no handler for "${effect.kind}"`)
  await inTransaction({
    req: await createLocalReq({}, payload),
    work: async (req) => {
      await handler({ req, effect })
      await move({
        req,
        payload,
        effect,
        data: { state: 'done', doneAt: now.toISOString(), reason: null },
      })
    },
  })
}

/** Ready ones, and those of a process that died with them: its lease has run out. */
async function findWaiting({ payload, now }: { payload: Payload; now: Date }): Promise<Effect[]> {
  const waiting: readonly EffectState[] = ['ready', 'running']
  const { docs } = await payload.db.find<Effect>({
    collection: EFFECTS,
    where: {
      and: [{ state: { in: waiting } }, { dueAt: { less_than_equal: now.toISOString() } }],
    },
    sort: 'dueAt',
    limit: MOST,
    pagination: false,
  })
  return docs
}

async function claim({
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
    work: (req) => move({ req, payload, effect, data, isOptional: true }),
  })
  return isOurs ? { ...effect, ...data } : null
}

async function putBack({
  payload,
  effect,
  error,
  now,
}: {
  payload: Payload
  effect: Effect
  error: unknown
  now: Date
}): Promise<void> {
  const isLast = effect.attempts >= MOST_ATTEMPTS
  const wait = 1000 * 2 ** effect.attempts
  payload.logger.error({ err: error, msg: `Outbox: ${effect.kind} ${effect.key} did not work` })
  await inTransaction({
    payload,
    work: (req) =>
      move({
        req,
        payload,
        effect,
        isOptional: true,
        data: {
          state: isLast ? 'failed' : 'ready',
          dueAt: new Date(now.getTime() + wait).toISOString(),
          reason: error instanceof Error ? error.message : String(error),
        },
      }),
  })
}

/** Compare-and-set on state, attempts and lease: only who holds an effect moves it. */
async function move({
  req,
  payload,
  effect: { id, key, state, attempts, dueAt },
  data,
  isOptional = false,
}: {
  req: PayloadRequest
  payload: Payload
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
  const row = await payload.db.updateOne({
    collection: EFFECTS,
    where,
    data: { ...data },
    options: { atomic: true },
    req,
  })
  if (row === null && !isOptional) throw new Error(`Outbox: lost the lease of ${key}`)
  return row !== null
}
