import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/actor'
import { recordEvent } from '@/audit/record'
import { inTransaction } from '@/database/transactions'
import { EFFECTS, type Effect, type EffectState } from './queue'
import { move } from './rows'

/** `again`: it is to be tried once more. `closed`: it is done, or nobody needs it any more. */
export const DECISIONS = ['again', 'closed'] as const

export type Decision = (typeof DECISIONS)[number]

/** Where a person has to decide: the system gave up, or does not know. */
export const UNDECIDED: readonly EffectState[] = ['failed', 'unconfirmed']

/**
 * Takes a person's decision about an effect, with its audit event in the same transaction.
 *
 * @param title what the effect is about, in words
 * @returns `unknown` for no such effect, `decided` when there is nothing (any more) to decide
 */
export async function decideEffect({
  req,
  id,
  decision,
  actor,
  titleOf,
}: {
  req: PayloadRequest
  id: string
  decision: Decision
  actor: Actor
  titleOf: (effect: Effect) => string
}): Promise<'done' | 'decided' | 'unknown'> {
  return await inTransaction({
    req,
    work: async (inReq) => {
      const effect = await inReq.payload.db.findOne<Effect>({
        collection: EFFECTS,
        where: { id: { equals: id } },
        req: inReq,
      })
      if (effect === null) return 'unknown'
      if (!UNDECIDED.includes(effect.state)) return 'decided'
      const at = new Date().toISOString()
      const data: Partial<Effect> =
        decision === 'again'
          ? { state: 'ready', attempts: 0, dueAt: at, doneAt: null }
          : { state: 'done', doneAt: at }
      if (!(await move({ req: inReq, effect, data, isOptional: true }))) return 'decided'
      await recordEvent({
        req: inReq,
        at,
        actor,
        event: {
          type: 'effectDecided',
          collection: EFFECTS,
          id,
          unit: '',
          data: { title: titleOf(effect), decision, reason: effect.reason ?? '' },
        },
      })
      return 'done'
    },
  })
}
