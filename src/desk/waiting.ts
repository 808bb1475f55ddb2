import { actorOf } from '@/access/actor'
import type { WorkflowState } from '@/workflow/states'
import { findDeskItems, NOTHING, type Desk, type DeskItem, type Found } from './items'
import { withoutLateWriting } from './late-writers'
import { reviewDueAt } from './review-target'
import { PUBLISHING } from './scope'

const MOST = 20

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
        { state: { equals: 'inReview' satisfies WorkflowState } },
        { contributorIds: { not_like: actor.id } },
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
