import type { Where } from 'payload'
import { actorOf } from '@/access/actor'
import { contributorMark } from '@/workflow/read-model'
import type { WorkflowState } from '@/workflow/states'
import { findDeskItems, NOTHING, type Desk, type DeskItem, type Found } from './items'
import { withoutLateWriting } from './late-writers'
import { reviewDueAt } from './review-target'
import { PUBLISHING } from './scope'

const MOST = 20

/** More than one person ever has in review at one time. */
const MOST_OWN = 500

const IN_REVIEW: Where = { state: { equals: 'inReview' satisfies WorkflowState } }

/** Something that a second person is to read. */
export interface WaitingRow extends DeskItem {
  readonly sentAt: string
  readonly dueAt: string
}

/**
 * What the person may approve and did not write: in review, in her scope, and she is not among its
 * contributors (I1). The longest waiting stands first.
 */
export async function findWaiting(desk: Desk): Promise<Found<WaitingRow>> {
  const actor = actorOf(desk.user)
  if (actor === undefined) return NOTHING
  const { rows, total } = await findDeskItems({
    desk,
    permission: PUBLISHING,
    where: {
      and: [
        IN_REVIEW,
        // `not_like` means different things on the two databases.
        { document: { not_in: await ownInReview({ desk, me: actor.id }) } },
      ],
    },
    sort: 'revisedAt',
    limit: MOST,
  })
  const kept = await withoutLateWriting({ desk, items: rows })
  return {
    total: total - (rows.length - kept.length),
    rows: kept.map((item) => {
      const sentAt = item.row.sentAt ?? item.row.revisedAt ?? ''
      const { plannedFor } = item.row
      const dueAt = reviewDueAt({
        collection: item.collection,
        sentAt,
        plannedFor: plannedFor ?? null,
      })
      return { ...item, sentAt, dueAt }
    }),
  }
}

/** Approved and neither published nor scheduled: whoever may publish is asked to, the oldest first. */
export async function findApproved(desk: Desk): Promise<Found<DeskItem>> {
  return await findDeskItems({
    desk,
    permission: PUBLISHING,
    where: { state: { equals: 'approved' satisfies WorkflowState } },
    sort: 'updatedAt',
    limit: MOST,
  })
}

async function ownInReview({ desk, me }: { desk: Desk; me: string }): Promise<readonly string[]> {
  const { docs } = await desk.payload.find({
    collection: 'workflow-items',
    where: { and: [IN_REVIEW, { contributorIds: { contains: contributorMark(me) } }] },
    select: { document: true },
    limit: MOST_OWN,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ document }) => document)
}
