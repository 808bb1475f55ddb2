import { actorOf, may } from '@/access/actor'
import type { EditorialCollection } from '@/lib/editorial'
import type { LiveState, WorkflowState } from '@/workflow/states'
import { sortOf, whereOf, type DeskFilter } from './filters'
import { findDeskItems, type Desk, type Found } from './items'
import { readNames } from './names'

/** One line of the desk's list, as the browser gets it. */
export interface ListRow {
  readonly collection: EditorialCollection
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly unitId: string
  readonly section: string
  /** Who began it and who works on it now. */
  readonly people: readonly string[]
  readonly state: WorkflowState
  readonly live: LiveState
  readonly isEmergency: boolean
  readonly updatedAt: string
  readonly sentAt: string | null
  readonly scheduledFor: string | null
  readonly plannedFor: string | null
  /** Of the content as it was listed; a bulk action is refused for what has changed since. */
  readonly revision: string
  /** The person has a verb that may be sent to several at once. */
  readonly isSelectable: boolean
}

/** The items of all types that the person may know of, narrowed and in order, one page of them. */
export async function findDeskList({
  desk,
  filter,
}: {
  desk: Desk
  filter: DeskFilter
}): Promise<Found<ListRow>> {
  const actor = actorOf(desk.user)
  const { rows, total } = await findDeskItems({
    desk,
    permission: 'readDrafts',
    where: whereOf(filter),
    sort: sortOf(filter),
    limit: filter.size,
    page: filter.page,
  })
  const [sections, owners] = await Promise.all([
    readNames({ desk, collection: 'sections', ids: rows.map(({ row }) => row.section) }),
    readNames({ desk, collection: 'users', ids: rows.map(({ row }) => row.owner) }),
  ])
  return {
    total,
    rows: rows.map(({ collection, id, title, unit, row }) => {
      const owner = owners.get(row.owner ?? '')
      const others = (row.contributors ?? []).map(({ name }) => name)
      return {
        collection,
        id,
        title,
        unit,
        unitId: row.unit,
        section: sections.get(row.section ?? '') ?? '',
        people: [...new Set([...(owner === undefined ? [] : [owner]), ...others])],
        state: row.state,
        live: row.live,
        isEmergency: row.isEmergency === true,
        updatedAt: row.updatedAt,
        sentAt: row.sentAt ?? null,
        scheduledFor: row.scheduledFor ?? null,
        plannedFor: row.plannedFor ?? null,
        revision: row.revision,
        isSelectable: (['submit', 'requestChanges'] as const).some((permission) =>
          may({ actor, permission, unitId: row.unit }),
        ),
      }
    }),
  }
}
