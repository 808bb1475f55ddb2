import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EditorialCollection } from '@/lib/editorial'
import { throughRest } from './door'
import { ROLES, verb, type State, type VerbName } from './door-rules'
import { walkThrough, type Grant } from './door-walk'
import { FULL_ORDER, itemIn, Shelf } from './items-in-state'
import { openNewsroom, type Newsroom } from './newsroom'
import { tellsOf } from './verb-traces'

const VERBS: readonly VerbName[] = [
  'requestChanges',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'emergencyPublish',
]
const STATES: readonly State[] = ['inReview', 'approved', 'scheduled', 'published']

/**
 * The table of a type that only the province's approvers publish, for a test file of its own.
 *
 * @param data what the type has to have beyond the words of an item
 */
export function provinceTable({
  collection,
  data,
}: {
  collection: EditorialCollection
  data: Record<string, unknown>
}): void {
  let newsroom: Newsroom
  let shelf: Shelf
  let cells = 0

  beforeAll(async () => {
    newsroom = await openNewsroom({ collection })
    const reviewer = 'secondApprover'
    shelf = new Shelf((state) => itemIn({ newsroom, state, collection, reviewer, data }))
  })
  afterAll(() => newsroom.stop())

  const table = VERBS.flatMap((name) => STATES.map((state) => ({ name, state })))

  it.each(table)('$name on $state', async ({ name, state }) => {
    const door = {
      rule: verb(name, { isProvince: true }),
      go: (visit: Parameters<typeof throughRest>[0] & { id: string; revision: string }) =>
        throughRest(visit, {
          method: 'POST',
          path: `/api/${collection}/${visit.id}/workflow/${name}`,
          body: { revision: visit.revision, ...FULL_ORDER },
        }),
    }
    const granted = (grant: Grant) => tellsOf({ name, ...grant })
    cells += await walkThrough({ newsroom, collection, shelf, door, state, granted })
  })

  it('was walked through whole', () => {
    console.log(`doors, ${collection}: ${cells} cells`)
    expect(cells).toBe(VERBS.length * STATES.length * ROLES.length)
  })
}
