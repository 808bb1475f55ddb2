import type { Emergency } from '@/workflow/types'
import { findDeskItems, type Desk, type DeskItem, type Found } from './items'

const MOST = 20

export interface EmergencyRow extends DeskItem {
  readonly emergency: Emergency
  /** Published it, or wrote what went out: somebody else has to look at it. */
  readonly isOwn: boolean
}

/**
 * Emergency publications that wait for a second person, the oldest first. Those see them who answer for
 * what is published: editors and approvers everywhere, a unit's editors in their unit.
 */
export async function findEmergencies(desk: Desk): Promise<Found<EmergencyRow>> {
  const { rows, total } = await findDeskItems({
    desk,
    permission: 'publishItems',
    where: { isEmergency: { equals: true } },
    sort: 'updatedAt',
    limit: MOST,
    face: 'live',
  })
  return {
    total,
    rows: rows.flatMap((item) => {
      const { emergency } = item.row
      if (emergency === null) return []
      const people = [emergency.by, ...emergency.contributors]
      return [{ ...item, emergency, isOwn: people.some(({ id }) => id === desk.user?.id) }]
    }),
  }
}
