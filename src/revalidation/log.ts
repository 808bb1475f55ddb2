import type { PayloadRequest } from 'payload'
import { nextSequence } from './sequence'

export const REVALIDATIONS = 'revalidations'

/**
 * Writes into the log what caches must forget, in the transaction that makes the change: either both
 * are there or neither (DESIGN 5).
 *
 * Call it as late as possible: from here to the commit, other writers of the log wait.
 *
 * @param reason for whoever reads the log; caches do not look at it
 */
export async function recordRevalidation({
  req,
  tags,
  reason,
}: {
  req: PayloadRequest
  tags: readonly string[]
  reason: string
}): Promise<void> {
  if (tags.length === 0) return
  const sequence = await nextSequence({ req, name: REVALIDATIONS })
  await req.payload.db.create({
    collection: REVALIDATIONS,
    data: { sequence, tags: [...new Set(tags)], reason },
    req,
  })
}
