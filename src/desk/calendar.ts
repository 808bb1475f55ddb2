import type { Where } from 'payload'
import { actorOf, may } from '@/access/actor'
import type { EditorialCollection } from '@/lib/editorial'
import { FROZEN, SETTLED, WRITING, type WorkflowState } from '@/workflow/states'
import { timedBetween } from './filters'
import { findDeskItems, type Desk, type DeskItem, type Found } from './items'

/** More than a month of a whole province; the page says so when there are more. */
const MOST = 500

const MOST_UNPLANNED = 30

/** Something that goes out, or is meant to go out, at a time. */
export interface CalendarEntry {
  readonly collection: EditorialCollection
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly state: WorkflowState
  readonly isEmergency: boolean
  /** UTC. */
  readonly at: string | null
  /** At this time the system publishes it by itself; a plan only says what people mean to do. */
  readonly isScheduled: boolean
  readonly mayPlan: boolean
}

export interface CalendarFilter {
  readonly unit: string
  readonly type: EditorialCollection | ''
}

/** What is scheduled and planned from the first day to the last. */
export async function findCalendar({
  desk,
  from,
  to,
  filter,
}: {
  desk: Desk
  from: string
  to: string
  filter: CalendarFilter
}): Promise<Found<CalendarEntry>> {
  const { rows, total } = await findDeskItems({
    desk,
    permission: 'readDrafts',
    where: {
      and: [timedBetween({ from, to }), { state: { not_in: [...SETTLED] } }, ...narrowing(filter)],
    },
    sort: ['scheduledFor', 'plannedFor', 'id'],
    limit: MOST,
  })
  const entries = rows.map((item) => entryOf({ desk, item }))
  return { total, rows: entries.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '')) }
}

/** What is being worked on and has no time yet, the last touched first. */
export async function findUnplanned({
  desk,
  filter,
}: {
  desk: Desk
  filter: CalendarFilter
}): Promise<Found<CalendarEntry>> {
  const { rows, total } = await findDeskItems({
    desk,
    permission: 'editDrafts',
    where: {
      and: [
        { state: { in: [...WRITING, ...FROZEN] } },
        { scheduledFor: { exists: false } },
        { plannedFor: { exists: false } },
        ...narrowing(filter),
      ],
    },
    sort: '-updatedAt',
    limit: MOST_UNPLANNED,
  })
  return { total, rows: rows.map((item) => entryOf({ desk, item })) }
}

function narrowing({ unit, type }: CalendarFilter): Where[] {
  return [
    ...(unit === '' ? [] : [{ unit: { equals: unit } }]),
    ...(type === '' ? [] : [{ documentCollection: { equals: type } }]),
  ]
}

function entryOf({
  desk,
  item: { collection, id, title, unit, row },
}: {
  desk: Desk
  item: DeskItem
}): CalendarEntry {
  const scheduledFor = row.scheduledFor ?? null
  return {
    collection,
    id,
    title,
    unit,
    state: row.state,
    isEmergency: row.isEmergency === true,
    at: scheduledFor ?? row.plannedFor ?? null,
    isScheduled: scheduledFor !== null,
    mayPlan: may({ actor: actorOf(desk.user), permission: 'editDrafts', unitId: row.unit }),
  }
}
