import type { PayloadRequest } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'

/**
 * The revision that a reviewer sent back: content is frozen while it is under review, so it is the newest
 * that existed then. Only for people who may read the item's drafts; the caller has checked that.
 */
export async function findReturnedVersion({
  req,
  collection,
  id,
  at,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
  /** When it was sent back. */
  at: string
}): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { updatedAt: { less_than_equal: at } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.version as Readonly<Record<string, unknown>> | undefined
}
