import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { actorOf, idOf, SYSTEM, type Actor } from '@/access/actor'
import type { AuditEvent, AuditEventData } from '@/audit/events'
import type { Rights } from '@/audit/events-of-people'
import { recordEvent } from '@/audit/record'
import { recordApart } from '@/audit/record-apart'
import { nameOfUnit } from '@/audit/unit-name'
import type { User } from '@/payload-types'

/** Ids of the accounts that get a new password in a request; the words themselves are gone afterwards. */
const newPasswords = new WeakMap<PayloadRequest, Set<string>>()

/** Notes that a password changes, while it can still be seen that it does. */
export const notePassword: CollectionBeforeChangeHook<User> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { password } = data as { password?: unknown }
  const id = idOf(originalDoc)
  if (operation === 'update' && id !== undefined && typeof password === 'string' && password !== '')
    newPasswords.set(req, (newPasswords.get(req) ?? new Set()).add(id))
  return data
}

/** Records what happened to an account, in the transaction that changes it. */
export const recordAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const actor = actorOf(req.user) ?? SYSTEM
  const at = new Date().toISOString()
  const events =
    operation === 'create'
      ? [await createdEvent({ req, doc })]
      : await changedEvents({ req, doc, before: previousDoc, actor })
  for (const event of events) await recordEvent({ req, at, actor, event })
}

/**
 * A password that was set by the link in an e-mail: the holder of the mailbox did it. Payload also signs
 * her in, and that event has taken the next place in the chain already: a transaction that began before it
 * could not take one.
 */
export const recordResetPassword: CollectionAfterOperationHook = async ({
  operation,
  req,
  result,
}) => {
  // Payload's types leave this operation out, but its hooks are called for it.
  if ((operation as string) !== 'resetPassword') return
  const { user } = result as { user: User }
  const actor = actorOf(user)
  if (actor === undefined) return
  const event = accountEvent(user, 'passwordChanged', { person: personOf(user), way: 'byLink' })
  await recordApart({ req, actor, event })
}

/**
 * An account that was locked by wrong passwords and is opened before its time. Payload has committed
 * that already, so the event has a transaction of its own.
 */
export const recordUnlock: CollectionAfterOperationHook = async ({
  args,
  operation,
  req,
  result,
}) => {
  // Payload's types leave this operation out, but its hooks are called for it.
  if ((operation as string) !== 'unlock') return
  const { data } = args as unknown as { data: { email: string } }
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: data.email.toLowerCase().trim() } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const [user] = docs
  if (user === undefined || !result) return
  const event = accountEvent(user, 'accountUnlocked', { person: personOf(user) })
  await recordApart({ req, actor: actorOf(req.user) ?? SYSTEM, event })
}

/** @returns an event about an account */
export function accountEvent<Type extends AuditEvent['type']>(
  user: Pick<User, 'id' | 'unit'>,
  type: Type,
  data: AuditEventData[Type],
): AuditEvent {
  return {
    type,
    collection: 'users',
    id: user.id,
    unit: idOf(user.unit) ?? '',
    data,
  } as AuditEvent
}

/** @returns who an event is about */
export function personOf({ id, name }: Pick<User, 'id' | 'name'>): { id: string; name: string } {
  return { id, name }
}

async function createdEvent({ req, doc }: { req: PayloadRequest; doc: User }): Promise<AuditEvent> {
  return accountEvent(doc, 'userCreated', {
    person: personOf(doc),
    rights: await rightsOf({ req, user: doc }),
    isActive: doc.isActive === true,
  })
}

async function changedEvents({
  req,
  doc,
  before,
  actor,
}: {
  req: PayloadRequest
  doc: User
  before: User
  actor: Actor
}): Promise<AuditEvent[]> {
  const person = personOf(doc)
  const events: AuditEvent[] = []
  if (rightsKey(before) !== rightsKey(doc)) {
    const [former, now] = [
      await rightsOf({ req, user: before }),
      await rightsOf({ req, user: doc }),
    ]
    events.push(accountEvent(doc, 'rolesChanged', { person, before: former, after: now }))
  }
  if ((before.isActive === true) !== (doc.isActive === true)) {
    const type = doc.isActive === true ? 'userReactivated' : 'userDeactivated'
    events.push(accountEvent(doc, type, { person }))
  }
  if (newPasswords.get(req)?.delete(doc.id) === true) {
    const way = actor.id === doc.id ? 'own' : 'byAdmin'
    events.push(accountEvent(doc, 'passwordChanged', { person, way }))
  }
  const words = NAMED_FIELDS.filter(({ name }) => before[name] !== doc[name])
  if (words.length > 0) {
    events.push(
      accountEvent(doc, 'settingsChanged', {
        kind: 'Người dùng',
        title: doc.name,
        isNew: false,
        fields: words.map(({ name }) => name),
        labels: words.map(({ label }) => label),
      }),
    )
  }
  return events
}

/** By whom and where an account is known; a new e-mail address is a new way in. */
const NAMED_FIELDS = [
  { name: 'name', label: 'Họ và tên' },
  { name: 'email', label: 'Thư điện tử' },
] as const

function rightsKey({ roles, unit }: Partial<User>): string {
  return JSON.stringify([[...(roles ?? [])].sort(), idOf(unit) ?? ''])
}

async function rightsOf({ req, user }: { req: PayloadRequest; user: User }): Promise<Rights> {
  const unitId = idOf(user.unit)
  return {
    roles: [...(user.roles ?? [])],
    unitId: unitId ?? '',
    unitName: await nameOfUnit({ req, id: unitId }),
  }
}
