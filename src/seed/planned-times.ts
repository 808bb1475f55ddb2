import { createLocalReq, type Payload } from 'payload'
import { dayKey } from '@/lib/dates'
import { addDays, momentOn } from '@/lib/wall-clock'
import type { User } from '@/payload-types'
import type { WorkflowState } from '@/workflow/states'
import { plan } from '@/workflow/plan'
import type { DeskRow } from '@/workflow/types'

/** What newsrooms plan: not what is being read, which has its own time. */
const PLANNED: readonly WorkflowState[] = ['draft', 'changesRequested', 'approved']

/** Days from now and times of the day, in turn. */
const TIMES = [
  [1, '08:00'],
  [1, '16:30'],
  [2, '07:30'],
  [3, '09:00'],
  [5, '08:00'],
  [6, '14:00'],
  [9, '08:00'],
  [12, '10:00'],
] as const

/** Gives some of the demo's unpublished items a planned time, each by its own writer. */
export async function seedPlannedTimes({
  payload,
  users,
  now,
}: {
  payload: Payload
  users: ReadonlyMap<string, User>
  now: Date
}): Promise<void> {
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: { and: [{ state: { in: [...PLANNED] } }, { plannedFor: { exists: false } }] },
    sort: 'searchText',
    limit: TIMES.length,
    depth: 0,
    overrideAccess: true,
  })
  const people = new Map([...users.values()].map((user) => [user.id, user]))
  const today = dayKey(now.toISOString())
  for (const [index, row] of (docs as unknown as DeskRow[]).entries()) {
    const user = people.get(row.owner ?? '')
    const [days, time] = TIMES[index] ?? TIMES[0]
    if (user === undefined) continue
    await plan({
      req: await createLocalReq({ user: { ...user, collection: 'users' } }, payload),
      collection: row.documentCollection,
      id: row.document,
      plannedFor: momentOn({ day: addDays(today, days), time }),
      now,
    })
  }
}
