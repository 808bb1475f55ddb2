import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/actor'
import { env } from '@/config/env'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import { parseItemPath } from '@/lib/routes'
import { compareAndSet, findWorkflowItem } from './items'
import { WorkflowError } from './errors'
import type { Reference } from './types'

/**
 * Finds the document that readers of a withdrawn page are led to.
 *
 * @param target what was sent: `{ relationTo, value }`, the public address of the page (a path, or a
 *   full address of this site), or the id of a document of the same type
 * @returns the document, if the public has it now; null for everything else
 */
export async function findLiveTarget({
  req,
  collection,
  target,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  target: unknown
}): Promise<Reference | null> {
  const asked = wanted({ collection, target })
  if (asked === undefined) return null
  const { docs } = await req.payload.find({
    collection: asked.collection,
    where: { and: [asked.where, { _status: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  const value = docs[0]?.id
  if (value === undefined) return null
  const item = await findWorkflowItem({ req, collection: asked.collection, id: value })
  return item?.live === 'published' ? { relationTo: asked.collection, value } : null
}

/**
 * Takes part in the target's row, so that of two documents that are led to each other at the same
 * moment one fails. Call it in the transaction that withdraws.
 */
export async function holdTarget({
  req,
  target,
}: {
  req: PayloadRequest
  target: Reference
}): Promise<void> {
  const item = await findWorkflowItem({ req, collection: target.relationTo, id: target.value })
  if (item?.live !== 'published') {
    throw new WorkflowError({
      status: 422,
      issues: [{ code: 'workflow.redirectNotLive', field: 'withdrawal.redirectTo' }],
    })
  }
  await compareAndSet({ req, expected: item, isAboutLive: true, data: {} })
}

function wanted({
  collection,
  target,
}: {
  collection: EditorialCollection
  target: unknown
}): { collection: EditorialCollection; where: Where } | undefined {
  if (typeof target === 'string') {
    const page = parseItemPath(pathOf(target.trim()))
    if (page !== undefined) {
      return { collection: page.collection, where: { slug: { equals: page.slug } } }
    }
    return target.includes('/') ? undefined : { collection, where: { id: { equals: target } } }
  }
  if (typeof target !== 'object' || target === null || !('relationTo' in target)) return undefined
  const id = 'value' in target ? idOf(target.value) : undefined
  const to = String(target.relationTo)
  return id !== undefined && isEditorialCollection(to)
    ? { collection: to, where: { id: { equals: id } } }
    : undefined
}

function pathOf(address: string): string {
  const { siteUrl } = env()
  const path = address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : address
  return path.replace(/[?#].*$/, '')
}
