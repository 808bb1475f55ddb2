import type { Where } from 'payload'
import type { Actor } from '@/access/actor'
import { scopeOf, type Permission } from '@/access/permissions'
import { EDITORIAL_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import { publishPermission } from '@/workflow/machine'

/** A permission that may be another one for each type. */
export type PermissionOf = (collection: EditorialCollection) => Permission

/** Approving and publishing: bulletins and pages ask for more. */
export const PUBLISHING: PermissionOf = publishPermission

/** @returns the rows of `workflow-items` that the permissions table opens; undefined for none */
export function scopeWhere({
  actor,
  permissionOf,
}: {
  actor: Actor | undefined
  permissionOf: PermissionOf
}): Where | undefined {
  const byPermission = new Map<Permission, EditorialCollection[]>()
  for (const collection of EDITORIAL_COLLECTIONS) {
    const permission = permissionOf(collection)
    byPermission.set(permission, [...(byPermission.get(permission) ?? []), collection])
  }
  const parts = [...byPermission].flatMap(([permission, collections]): Where[] => {
    const scope = scopeOf({ roles: actor?.roles ?? [], permission })
    if (scope === 'none' || (scope === 'own' && actor?.unitId === undefined)) return []
    const unit: Where[] = scope === 'own' ? [{ unit: { equals: actor?.unitId } }] : []
    // All types: one condition less for the database to look at.
    const type: Where[] =
      collections.length === EDITORIAL_COLLECTIONS.length
        ? []
        : [{ documentCollection: { in: collections } }]
    return [{ and: [...type, ...unit] }]
  })
  return parts.length > 1 ? { or: parts } : parts[0]
}
