import type { PayloadRequest, Where } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import { WorkflowError } from './errors'

const COLLECTION = 'addresses'

interface Claim {
  readonly req: PayloadRequest
  readonly collection: EditorialCollection
  readonly id: string
  readonly slug: unknown
}

/**
 * @returns whether another document is or was public under this address. Drafts count for nothing: who was
 *   told "taken" would learn what another unit is working on (I3).
 */
export async function isAddressTaken({ req, collection, id, slug }: Claim): Promise<boolean> {
  if (typeof slug !== 'string' || slug === '') return false
  const where: Where = {
    and: [
      { slug: { equals: slug } },
      { id: { not_equals: id } },
      { firstPublishedAt: { exists: true } },
    ],
  }
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  return totalDocs > 0
}

/**
 * Takes the address for a document that goes live. Of two that are published at the same moment the
 * unique row lets one pass; a document keeps its address for good.
 *
 * @throws {WorkflowError} 422 `requirement.slugTaken` when another document has it
 */
export async function claimAddress({ req, collection, id, slug }: Claim): Promise<void> {
  const address = `${collection}/${String(slug)}`
  const known = await req.payload.db.findOne<{ id: string; document: string }>({
    collection: COLLECTION,
    where: { address: { equals: address } },
    req,
  })
  if (known?.document === id) return
  if (known !== null || (await isAddressTaken({ req, collection, id, slug }))) {
    throw new WorkflowError({
      status: 422,
      issues: [{ code: 'requirement.slugTaken', field: 'slug' }],
    })
  }
  await req.payload.db.create({
    collection: COLLECTION,
    data: { address, documentCollection: collection, document: id },
    req,
  })
}
