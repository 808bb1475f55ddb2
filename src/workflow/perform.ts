import { createLocalReq, type PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { inTransaction } from '@/database/transactions'
import type { EditorialCollection } from '@/lib/editorial'
import { nudge } from '@/revalidation/tail'
import { carryOut } from './carry-out'
import { WorkflowError } from './errors'
import { orderOf, type ActionInput } from './input'
import { refusalOf } from './machine'
import { loadSubject } from './subject'
import type { WorkflowAction } from './transitions'

interface PerformArgs {
  readonly req: PayloadRequest
  readonly collection: EditorialCollection
  readonly id: string
  readonly action: WorkflowAction
  readonly input: ActionInput
  /** The clock; tests and the demo's seed turn it. */
  readonly now?: () => Date
}

/**
 * Carries out one transition: everything in one transaction with its audit event, or nothing.
 *
 * @returns nothing; callers read the new state
 * @throws {WorkflowError} 404, 403, 409 or 422 with every reason (DESIGN 4)
 * @throws {ConflictError} 409 when others kept changing the same item
 */
export async function perform({
  req: callerReq,
  collection,
  id,
  action,
  input,
  now = () => new Date(),
}: PerformArgs): Promise<void> {
  const { payload, user, locale } = callerReq
  const actor = actorOf(user)
  // A request of its own: the caller's query string and context mean nothing in here.
  const ownReq = await createLocalReq(
    { ...(user ? { user } : {}), ...(locale ? { locale } : {}) },
    payload,
  )
  await inTransaction({
    req: ownReq,
    work: async (req) => {
      const at = now()
      const subject = await loadSubject({ req, collection, id, actor, input, now: at })
      const refusal = refusalOf({ action, subject })
      if (refusal !== undefined) throw new WorkflowError(refusal)
      await carryOut({
        req,
        action,
        subject,
        order: orderOf(input),
        actor: subject.actor,
        at: at.toISOString(),
      })
    },
  })
  // Readers of this process get the change at once; other processes find it in the log.
  await nudge()
}
