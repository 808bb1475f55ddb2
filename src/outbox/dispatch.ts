import type { Payload } from 'payload'
import { inTransaction } from '@/database/transactions'
import type { Effect, EffectState } from './queue'
import { claim, findWaiting, LEASE_MS, move } from './rows'

/** What came of sending, as far as the sender knows. */
export type Dispatched =
  | { readonly outcome: 'sent' }
  /** It certainly did not happen; another attempt may help (`retry`) or not (`failed`). */
  | { readonly outcome: 'retry' | 'failed'; readonly reason: string }
  /** It may have happened, and the other side did not say. */
  | { readonly outcome: 'unconfirmed'; readonly reason: string }

/** Goes outside; never throws, and ends within `MOST_SENDING_MS`. */
export type Send = () => Promise<Dispatched>

/**
 * Looks up what is to be sent, without a transaction: nobody waits for the other side.
 *
 * @returns undefined when there is nothing to send any more
 * @throws when it could not be looked up; it is tried again later
 */
export type OutsideHandler = (args: {
  payload: Payload
  effect: Effect
}) => Promise<Send | undefined>

/** A sender that takes longer has to give up by itself; the lease is longer. */
export const MOST_SENDING_MS = 45_000

const MOST = 60
const AT_ONCE = 3
const MOST_ATTEMPTS = 16
const FIRST_PAUSE_MS = 15_000
const LONGEST_PAUSE_MS = 60 * 60_000

const UNKNOWN = 'Tiến trình dừng trong lúc gửi, nên không rõ đã gửi hay chưa.'

/**
 * Works through what has to happen outside of the database: each effect by one process, and at most
 * once. Before anything leaves, the row says `sending`; a process that dies after that leaves a row of
 * which nobody knows, and it becomes `unconfirmed` instead of being sent again (I6).
 *
 * @param clock asked anew for every effect: a slow receiver must not shorten the leases of the others
 * @returns how many effects ended in each way
 */
export async function dispatchEffects({
  payload,
  handlers,
  clock = () => new Date(),
}: {
  payload: Payload
  handlers: Readonly<Record<string, OutsideHandler>>
  clock?: () => Date
}): Promise<Readonly<Partial<Record<EffectState, number>>>> {
  const counts: Partial<Record<EffectState, number>> = {}
  const count = (state: EffectState) => {
    counts[state] = (counts[state] ?? 0) + 1
  }
  const kinds = { in: Object.keys(handlers) }
  const left = await findWaiting({ payload, now: clock(), limit: MOST, kinds, states: ['sending'] })
  for (const effect of left) {
    const data = { state: 'unconfirmed' as const, reason: UNKNOWN }
    if (await put({ payload, effect, data })) count('unconfirmed')
  }
  const waiting = await findWaiting({ payload, now: clock(), limit: MOST, kinds })
  const work = async (): Promise<void> => {
    for (let effect = waiting.shift(); effect !== undefined; effect = waiting.shift()) {
      const claimed = await claim({ payload, effect, now: clock() })
      if (claimed === null) continue
      count(await dispatchOne({ payload, effect: claimed, handler: handlers[effect.kind], clock }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return counts
}

async function dispatchOne({
  payload,
  effect,
  handler,
  clock,
}: {
  payload: Payload
  effect: Effect
  handler: OutsideHandler | undefined
  clock: () => Date
}): Promise<EffectState> {
  let send
  try {
    send = await handler?.({ payload, effect })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return await finish({ payload, effect, clock, dispatched: { outcome: 'retry', reason } })
  }
  if (send === undefined) {
    return await finish({ payload, effect, clock, dispatched: { outcome: 'sent' } })
  }
  const leaving = {
    state: 'sending' as const,
    dueAt: new Date(clock().getTime() + MOST_SENDING_MS + LEASE_MS).toISOString(),
  }
  // Whoever lost the lease sends nothing.
  if (!(await put({ payload, effect, data: leaving }))) return 'running'
  const dispatched = await send()
  return await finish({ payload, effect: { ...effect, ...leaving }, clock, dispatched })
}

async function finish({
  payload,
  effect,
  clock,
  dispatched,
}: {
  payload: Payload
  effect: Effect
  clock: () => Date
  dispatched: Dispatched
}): Promise<EffectState> {
  const data = after({ effect, dispatched, now: clock() })
  if (data.reason) payload.logger.warn(`Outbox: ${effect.kind} ${effect.key}: ${data.reason}`)
  await put({ payload, effect, data })
  return data.state
}

function after({
  effect: { attempts, dueAt },
  dispatched,
  now,
}: {
  effect: Effect
  dispatched: Dispatched
  now: Date
}): Pick<Effect, 'state' | 'doneAt' | 'dueAt' | 'reason'> {
  if (dispatched.outcome === 'sent') {
    return { state: 'done', doneAt: now.toISOString(), dueAt, reason: null }
  }
  const { outcome, reason } = dispatched
  if (outcome !== 'retry') return { state: outcome, doneAt: null, dueAt, reason }
  if (attempts >= MOST_ATTEMPTS) return { state: 'failed', doneAt: null, dueAt, reason }
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS)
  return {
    state: 'ready',
    doneAt: null,
    dueAt: new Date(now.getTime() + pause).toISOString(),
    reason,
  }
}

async function put({
  payload,
  effect,
  data,
}: {
  payload: Payload
  effect: Effect
  data: Partial<Effect>
}): Promise<boolean> {
  return await inTransaction({
    payload,
    work: (req) => move({ req, effect, data, isOptional: true }),
  })
}
