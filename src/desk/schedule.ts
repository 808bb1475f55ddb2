import { dayKey } from '@/lib/dates'
import { addDays, momentOn } from '@/lib/wall-clock'
import type { WorkflowState } from '@/workflow/states'
import { findDeskItems, type Desk, type DeskItem, type Found } from './items'

const MOST = 50

export interface ScheduledRow extends DeskItem {
  readonly publishAt: string
}

/**
 * What goes out by itself today and tomorrow, in the province's calendar; what is overdue stands first.
 * A unit's people see their own unit's, everybody else who reads drafts sees all.
 */
export async function findScheduledSoon({
  now = new Date(),
  ...desk
}: Desk & { now?: Date }): Promise<Found<ScheduledRow>> {
  const end = momentOn({ day: addDays(dayKey(now.toISOString()), 2), time: '00:00' })
  const { rows, total } = await findDeskItems({
    desk,
    permission: 'readDrafts',
    where: {
      and: [
        { state: { equals: 'scheduled' satisfies WorkflowState } },
        { scheduledFor: { less_than: new Date(end).toISOString() } },
      ],
    },
    sort: 'scheduledFor',
    limit: MOST,
    face: 'newest',
  })
  return {
    total,
    rows: rows.flatMap((item) =>
      item.row.schedule === null ? [] : [{ ...item, publishAt: item.row.schedule.publishAt }],
    ),
  }
}
