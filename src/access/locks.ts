import type { Access, CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { actorOf, idOf } from './actor'
import { mark } from './rules'

/** More documents than are ever open at one time. */
const MOST = 1000

/**
 * Locks on what one may edit, and one's own; others would tell who is working on another unit's
 * draft. The one rule that has to look something up: a lock names its document but not the unit, and
 * the admin reads locks with the person's own rights, so they cannot just be closed.
 */
export const visibleLocks = mark<Access>(async ({ req }) => {
  const actor = actorOf(req.user)
  if (actor === undefined) return false
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    limit: MOST,
    pagination: false,
    sort: '-updatedAt',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const ids: string[] = []
  for (const [collection, locks] of byCollection(docs)) {
    const editable = await editableDocuments({
      req,
      collection,
      ids: [...new Set(locks.map(({ document }) => document))],
    })
    ids.push(...locks.filter(({ document }) => editable.has(document)).map(({ id }) => id))
  }
  for (const { id, globalSlug } of docs) {
    if (globalSlug && (await isEditableGlobal({ req, slug: globalSlug }))) ids.push(id)
  }
  const mine: Where = { 'user.value': { equals: actor.id } }
  return { or: [mine, { id: { in: ids } }] }
})

/** @returns whether the person of a request may change a document, by its collection's own rule */
export async function mayEdit({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: string
}): Promise<boolean> {
  const editable = await editableDocuments({ req, collection, ids: [id] })
  return editable.has(id)
}

/** Taking a lock over means putting one's own name on it, and nothing else. */
export const keepLockHonest: CollectionBeforeChangeHook<Lock> = ({ data, originalDoc, req }) => ({
  ...data,
  document: originalDoc?.document,
  globalSlug: originalDoc?.globalSlug,
  user: { relationTo: 'users', value: actorOf(req.user)?.id },
})

interface Lock {
  readonly id: string
  readonly user?: unknown
  readonly globalSlug?: string | null
  readonly document?: { readonly relationTo: string; readonly value: unknown } | null
}

function byCollection(locks: readonly Lock[]): Map<string, { id: string; document: string }[]> {
  const groups = new Map<string, { id: string; document: string }[]>()
  for (const { id, document } of locks) {
    const documentId = idOf(document?.value)
    if (!document || documentId === undefined) continue
    const group = groups.get(document.relationTo) ?? []
    group.push({ id, document: documentId })
    groups.set(document.relationTo, group)
  }
  return groups
}

/** Asks the collection's own rule, so that there is no second opinion on who may edit what. */
async function editableDocuments({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: string
  ids: string[]
}): Promise<ReadonlySet<string>> {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  const reach = (await config?.access.update({ req })) ?? false
  if (config === undefined || typeof reach === 'boolean') return new Set(reach ? ids : [])
  const { docs } = await req.payload.find({
    collection: config.slug,
    where: { and: [{ id: { in: ids } }, reach] },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

async function isEditableGlobal({
  req,
  slug,
}: {
  req: PayloadRequest
  slug: string
}): Promise<boolean> {
  const config = req.payload.config.globals.find((candidate) => candidate.slug === slug)
  return (await config?.access.update({ req })) === true
}
