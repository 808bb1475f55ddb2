import { actorOf, may } from '@/access/actor'
import { NOTHING, type Desk, type Found } from './items'

const MOST_EVENTS = 10

/** One line of the audit trail. */
export interface TrailRow {
  readonly id: string
  readonly at: string
  readonly sentence: string
}

/** The newest lines of the audit trail, for those who may read it. */
export async function findNewestEvents({ payload, user }: Desk): Promise<Found<TrailRow>> {
  if (!may({ actor: actorOf(user), permission: 'readAuditTrail', unitId: undefined }))
    return NOTHING
  const { docs, totalDocs } = await payload.find({
    collection: 'audit-events',
    sort: '-sequence',
    limit: MOST_EVENTS,
    depth: 0,
    select: { at: true, sentence: true },
    user,
    overrideAccess: false,
  })
  return {
    total: totalDocs,
    rows: docs.map(({ id, at, sentence }) => ({ id, at, sentence })),
  }
}

/** Accounts by what keeps people from working. */
export interface AccountCounts {
  readonly active: number
  readonly inactive: number
  /** Locked for some minutes after wrong passwords. */
  readonly locked: number
}

/** @returns counts for those who run the installation, null for everybody else */
export async function countAccounts({
  now = new Date(),
  payload,
  user,
}: Desk & { now?: Date }): Promise<AccountCounts | null> {
  if (!may({ actor: actorOf(user), permission: 'administer', unitId: undefined })) return null
  const count = async (where: Parameters<typeof payload.count>[0]['where']): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: 'users',
      ...(where === undefined ? {} : { where }),
      overrideAccess: true,
    })
    return totalDocs
  }
  const [active, inactive, locked] = await Promise.all([
    count({ isActive: { equals: true } }),
    count({ isActive: { not_equals: true } }),
    count({ lockUntil: { greater_than: now.toISOString() } }),
  ])
  return { active, inactive, locked }
}
