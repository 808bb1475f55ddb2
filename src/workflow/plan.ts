import { createLocalReq, type PayloadRequest } from 'payload'
import { actorOf, may } from '@/access/actor'
import { recordEvent } from '@/audit/record'
import { inTransaction } from '@/database/transactions'
import { dayKey } from '@/lib/dates'
import type { EditorialCollection } from '@/lib/editorial'
import { addMonths, parseMoment } from '@/lib/moments'
import { WorkflowError } from './errors'
import { MONTHS_AHEAD } from './input'
import { setPlan } from './items'
import { SETTLED } from './states'
import { loadSubject } from './subject'

/**
 * Notes when people mean to publish an item, or takes the note away. A plan is no content: it changes no
 * hash, voids no approval and publishes nothing, so frozen items may have one (docs/desk.md).
 *
 * @param plannedFor as it was sent: ISO 8601 with an offset, or null
 * @returns the plan as it stands now, in UTC
 * @throws {WorkflowError} 404, 403, 409 or 422
 */
export async function plan({
  req: callerReq,
  collection,
  id,
  plannedFor,
  now = new Date(),
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
  plannedFor: unknown
  now?: Date
}): Promise<string | null> {
  const { payload, user } = callerReq
  const actor = actorOf(user)
  const ownReq = await createLocalReq(user ? { user } : {}, payload)
  return await inTransaction({
    req: ownReq,
    work: async (req) => {
      const { item, hash, content } = await loadSubject({ req, collection, id, actor })
      if (!may({ actor, permission: 'editDrafts', unitId: item.unit })) {
        return refuse(403, 'workflow.notPermitted')
      }
      if (plannedFor !== null && SETTLED.includes(item.state)) refuse(409, 'plan.settled')
      const moment = momentOf({ plannedFor, now })
      await setPlan({ req, item, plannedFor: moment })
      const title = typeof content.doc.title === 'string' ? content.doc.title : ''
      if (actor !== undefined) {
        const data = { title, hash, plannedFor: moment }
        const event = { type: 'itemPlanned', collection, id, unit: item.unit, data } as const
        await recordEvent({ req, at: now.toISOString(), actor, event })
      }
      return moment
    },
  })
}

function momentOf({ plannedFor, now }: { plannedFor: unknown; now: Date }): string | null {
  if (plannedFor === null) return null
  const moment = parseMoment(plannedFor)
  if (moment === undefined) return refuse(422, 'plan.momentRequired', 'plannedFor')
  const at = moment.toISOString()
  // Earlier on the same day is no mistake: the day's plan is often written when it has begun.
  if (dayKey(at) < dayKey(now.toISOString())) return refuse(422, 'plan.past', 'plannedFor')
  if (moment > addMonths(now, MONTHS_AHEAD)) return refuse(422, 'plan.tooLate', 'plannedFor')
  return at
}

function refuse(status: 403 | 409 | 422, code: string, field?: string): never {
  throw new WorkflowError({ status, issues: [{ code, ...(field === undefined ? {} : { field }) }] })
}
