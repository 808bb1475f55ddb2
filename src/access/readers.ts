import type { PayloadRequest, Where } from 'payload'
import type { User } from '@/payload-types'
import { PERMISSIONS, ROLES, type Permission, type Role } from './permissions'

/** More people than ever read one item. */
const MOST = 500

/** What a colleague may be told of somebody who reads the same item: no address, nothing else. */
export interface ItemReader {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly unit: User['unit']
}

/**
 * Everybody whom the permissions table lets read the drafts of a unit. For those who may read them
 * themselves; the caller has checked that.
 *
 * @param unit id of the item's unit
 * @returns active accounts by name, with their units populated
 */
export async function readersOf({
  req,
  unit,
}: {
  req: PayloadRequest
  unit: string
}): Promise<ItemReader[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ isActive: { equals: true } }, holdersWhere({ permission: 'readDrafts', unit })],
    },
    select: { name: true, roles: true, unit: true },
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name, roles, unit: own }) => ({ id, name, roles, unit: own }))
}

function holdersWhere({ permission, unit }: { permission: Permission; unit: string }): Where {
  const withScope = (scope: string) =>
    ROLES.filter((role) => PERMISSIONS[permission][role] === scope)
  return {
    or: [
      { roles: { in: withScope('all') } },
      { and: [{ roles: { in: withScope('own') } }, { unit: { equals: unit } }] },
    ],
  }
}
