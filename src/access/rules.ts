import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { actorOf, idOf, may, type Actor } from './actor'
import { scopeOf, type Permission } from './permissions'

/**
 * Access rules: actor and permissions table in, boolean or `Where` out. They never query and never
 * wait. Each rule is marked so that a test can tell ours from a default that was left open.
 */
const OURS = new WeakSet<object>()

/** @returns whether an access function is one of this module's rules */
export function isOurRule(rule: unknown): boolean {
  return typeof rule === 'function' && OURS.has(rule)
}

export const nobody = rule(() => false)
export const everybody = rule(() => true)

/** Who may open the admin at all. */
export const activeUser = mark(
  ({ req }: { req: PayloadRequest }) => actorOf(req.user) !== undefined,
)

/** Only people whom the table gives the permission for every unit. */
export const holders = (permission: Permission) =>
  rule(({ req }) => scope(req, permission) === 'all')

/** Documents of the actor's own unit, or all, as the table says; the public gets none. */
export const inScope = (permission: Permission, { unitPath = 'unit' } = {}) =>
  rule(({ req }) => scopeWhere({ actor: actorOf(req.user), permission, unitPath }))

/** What the public may read, and beyond that what the actor's scope covers. */
export const publicOrInScope = (permission: Permission, isPublic: Where) =>
  rule(({ req }) => {
    const where = scopeWhere({ actor: actorOf(req.user), permission, unitPath: 'unit' })
    if (where === true) return true
    return where === false ? isPublic : { or: [isPublic, where] }
  })

/** Creating: the unit named in the data must be one that the actor may write for. */
export const createInScope = (permission: Permission) =>
  rule(({ req, data }) => {
    const actor = actorOf(req.user)
    const unitId = idOf((data as { unit?: unknown } | undefined)?.unit) ?? actor?.unitId
    // Without a unit Payload only asks whether to offer the form; the field is required later.
    if (unitId === undefined) return scope(req, permission) !== 'none'
    return may({ actor, permission, unitId })
  })

/** One's own row, or every row for those with the permission. */
export const selfOr = (permission: Permission) =>
  rule(({ req }) => {
    if (scope(req, permission) === 'all') return true
    const actor = actorOf(req.user)
    return actor === undefined ? false : { id: { equals: actor.id } }
  })

/** Colleagues: the people whose drafts one may read, and oneself. */
export const colleagues = rule(({ req }) => {
  const actor = actorOf(req.user)
  const where = scopeWhere({ actor, permission: 'readDrafts', unitPath: 'unit' })
  if (actor === undefined || where === true) return where
  const self: Where = { id: { equals: actor.id } }
  return where === false ? self : { or: [self, where] }
})

/** Column widths, locks and the like: rows that name the actor as their `user`. */
export const ownRows = rule(({ req }) => {
  const actor = actorOf(req.user)
  return actor === undefined ? false : { 'user.value': { equals: actor.id } }
})

/** What the actor was told. */
export const ownNotifications = rule(({ req }) => {
  const actor = actorOf(req.user)
  return actor === undefined ? false : { recipient: { equals: actor.id } }
})

/** Nobody runs, queues or cancels jobs over the API. */
export const noJobs = mark(() => false)

/** Field rule: readers of drafts see it, the public does not. */
export const fieldForStaff = fieldRule(({ req }) => actorOf(req.user) !== undefined)
/** Field rule: nobody writes it through an API; only the system does. */
export const fieldForSystem = fieldRule(() => false)
/** Field rule: only those with the permission for all units. */
export const fieldForHolders = (permission: Permission) =>
  fieldRule(({ req }) => scope(req, permission) === 'all')
/** Field rule: a person's own account. */
export const fieldForSelf = fieldRule(({ req, id, doc }) => {
  const actor = actorOf(req.user)
  return actor !== undefined && actor.id === (id ?? idOf(doc))
})
/** Field rule: a person's own account, and who holds the permission. */
export const fieldForSelfOr = (permission: Permission) =>
  fieldRule((args) => scope(args.req, permission) === 'all' || fieldForSelf(args) === true)
/** Field rule: everybody who may read the document. */
export const fieldForEverybody = fieldRule(() => true)

function scope(req: PayloadRequest, permission: Permission) {
  return scopeOf({ roles: actorOf(req.user)?.roles ?? [], permission })
}

function scopeWhere({
  actor,
  permission,
  unitPath,
}: {
  actor: Actor | undefined
  permission: Permission
  unitPath: string
}): boolean | Where {
  const reach = scopeOf({ roles: actor?.roles ?? [], permission })
  if (reach !== 'own') return reach === 'all'
  return actor?.unitId === undefined ? false : { [unitPath]: { equals: actor.unitId } }
}

function rule(access: Access): Access {
  return mark(access)
}

function fieldRule(access: FieldAccess): FieldAccess {
  return mark(access)
}

/** Enters a function among this project's rules; only for the modules of `access/`. */
export function mark<TRule extends object>(access: TRule): TRule {
  OURS.add(access)
  return access
}
