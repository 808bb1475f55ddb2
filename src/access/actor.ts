import { ROLES, scopeOf, type Permission, type Role } from './permissions'

/** The person behind a request, reduced to what rules may look at. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly unitId: string | undefined
}

/** Who acts when nobody is at the keyboard: the clock, a command, the first set-up. */
export const SYSTEM: Actor = { id: '', name: 'Hệ thống', roles: [], unitId: undefined }

/**
 * @param user `req.user` as Payload gives it: any shape, or nothing
 * @returns the actor, or undefined for the public and for accounts that are switched off
 */
export function actorOf(user: unknown): Actor | undefined {
  if (!isRecord(user) || typeof user.id !== 'string' || user.isActive !== true) return undefined
  return {
    id: user.id,
    name: typeof user.name === 'string' ? user.name : '',
    roles: Array.isArray(user.roles) ? user.roles.filter(isRole) : [],
    unitId: idOf(user.unit),
  }
}

/**
 * @param input the actor, the permission and the unit that the thing belongs to
 * @returns whether the permissions table lets this actor do it there
 */
export function may({
  actor,
  permission,
  unitId,
}: {
  actor: Actor | undefined
  permission: Permission
  unitId: string | undefined
}): boolean {
  if (actor === undefined) return false
  const scope = scopeOf({ roles: actor.roles, permission })
  if (scope === 'own') return unitId !== undefined && actor.unitId === unitId
  return scope === 'all'
}

/** @returns the id of a relation's value, populated or not */
export function idOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' && id !== '' ? id : undefined
}

function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
