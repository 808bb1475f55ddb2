import type { PayloadRequest, Where } from 'payload'
import { actorOf, may } from '@/access/actor'
import { isEditorialCollection } from '@/lib/editorial'
import type { User } from '@/payload-types'
import { findWorkflowItem } from '@/workflow/items'
import type { NoticeData } from '@/workflow/notices'

/**
 * Looks up whom an event concerns at this moment, not when it happened: who has lost a role, a unit or
 * the account in between is told nothing of what she may no longer read.
 */
export async function recipientsOf({
  req,
  notice,
}: {
  req: PayloadRequest
  notice: NoticeData
}): Promise<User[]> {
  const unitId = await unitOf({ req, ...notice })
  if (unitId === undefined) return []
  const submitters = notice.submitters ? await submittersOf({ req, notice }) : []
  const people = new Set([...notice.people, ...submitters])
  const candidates = await findCandidates({ req, notice, people: [...people] })
  return candidates.filter((user) => {
    const actor = actorOf(user)
    if (!may({ actor, permission: 'readDrafts', unitId })) return false
    if (people.has(user.id) || isNamedByRole({ user, notice, unitId })) return true
    const isHolder = notice.holders && may({ actor, permission: notice.holders, unitId })
    return isHolder === true && !notice.writers?.includes(user.id)
  })
}

/** @returns whether a person may read the item that something is about, as things stand now */
export async function mayReadItem({
  req,
  user,
  collection,
  document,
}: {
  req: PayloadRequest
  user: unknown
  collection: string
  document: string
}): Promise<boolean> {
  const unitId = await unitOf({ req, collection, document })
  return unitId !== undefined && may({ actor: actorOf(user), permission: 'readDrafts', unitId })
}

async function unitOf({
  req,
  collection,
  document,
}: {
  req: PayloadRequest
  collection: string
  document: string
}): Promise<string | undefined> {
  if (!isEditorialCollection(collection)) return undefined
  return (await findWorkflowItem({ req, collection, id: document }))?.unit
}

function isNamedByRole({
  user: { roles, unit },
  notice,
  unitId,
}: {
  user: User
  notice: NoticeData
  unitId: string
}): boolean {
  if (roles.some((role) => notice.roles.includes(role))) return true
  return notice.editorsOf === unitId && unit === unitId && roles.includes('unitEditor')
}

/** Narrowed by the database as far as it can; who may hear of it is decided above. */
async function findCandidates({
  req,
  notice,
  people,
}: {
  req: PayloadRequest
  notice: NoticeData
  people: readonly string[]
}): Promise<User[]> {
  const anyOf: Where[] = [
    { id: { in: [...people] } },
    ...(notice.editorsOf === null
      ? []
      : [{ and: [{ unit: { equals: notice.editorsOf } }, { roles: { in: ['unitEditor'] } }] }]),
    ...(notice.roles.length === 0 ? [] : [{ roles: { in: [...notice.roles] } }]),
    ...(notice.holders ? [{ roles: { in: ['unitEditor', 'editor', 'approver'] } }] : []),
  ]
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ isActive: { equals: true } }, { id: { not_equals: notice.except } }, { or: anyOf }],
    },
    pagination: false,
    limit: 2000,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

async function submittersOf({
  req,
  notice: { collection, document },
}: {
  req: PayloadRequest
  notice: NoticeData
}): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: {
      and: [
        { type: { equals: 'itemSubmitted' } },
        { documentCollection: { equals: collection } },
        { document: { equals: document } },
      ],
    },
    select: { actorId: true },
    pagination: false,
    limit: 200,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ actorId }) => actorId ?? [])
}
