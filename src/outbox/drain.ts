import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/transactions'
import { OUTSIDE_KINDS, type Effect } from './queue'
import { claim, findWaiting, move } from './rows'

/**
 * Brings an effect about. What it writes with `req` is committed together with "done", so that it
 * happens exactly once.
 *
 * @throws when it did not work; the effect is tried again later
 */
export type EffectHandler = (args: { req: PayloadRequest; effect: Effect }) => Promise<void>

const MOST = 50
const MOST_ATTEMPTS = 8

/**
 * Works through what is waiting inside of the database, each effect claimed by one process only.
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
  for (const effect of await findWaiting({
    payload,
    now,
    limit: MOST,
    kinds: { not_in: Object.values(OUTSIDE_KINDS) },
  })) {
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
        effect,
        data: { state: 'done', doneAt: now.toISOString(), reason: null },
      })
    },
  })
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
