import type { PayloadRequest } from 'payload'
import { withCapability } from './capability'
import { readContent, type StoredContent } from './content'
import { WorkflowError } from './errors'
import type { Change, WorkflowItem } from './types'

/**
 * Writes the approved revision to the row that the public reads, and checks afterwards that the
 * bytes there are the approved ones (I1).
 *
 * @param input `at` the moment of publication, `change` what readers are told
 * @throws {WorkflowError} 409 `workflow.approvalVoid` when what was stored is not what was approved;
 *   the transaction then takes everything back
 */
export async function makeLive({
  req,
  item,
  content,
  at,
  change,
}: {
  req: PayloadRequest
  item: WorkflowItem
  content: StoredContent
  at: string
  change: Change | null
}): Promise<void> {
  const { documentCollection: collection, document: id } = item
  const first = typeof content.doc.firstPublishedAt === 'string' ? content.doc.firstPublishedAt : at
  const wasLive = typeof content.doc.publishedAt === 'string' ? content.doc.publishedAt : undefined
  // A minor change does not re-date the item; a first publication and a major change do.
  const publishedAt = change?.kind === 'minor' && wasLive !== undefined ? wasLive : at
  await openFiles({ req, content })
  await withCapability({
    req,
    capability: { collection, id },
    work: async () => {
      await req.payload.update({
        collection,
        id,
        data: { _status: 'published', publishedAt, firstPublishedAt: first },
        draft: false,
        depth: 0,
        overrideAccess: true,
        overrideLock: true,
        req,
      })
    },
  })
  const live = await readContent({ req, collection, id, version: 'live' })
  if (live === undefined || live.hash !== item.approval?.hash) {
    throw new WorkflowError({ status: 409, issues: [{ code: 'workflow.approvalVoid' }] })
  }
}

/** Pictures and files of a published item are public, and their words fixed, from now on. */
async function openFiles({
  req,
  content: { files },
}: {
  req: PayloadRequest
  content: StoredContent
}): Promise<void> {
  for (const collection of ['media', 'documents'] as const) {
    for (const id of files[collection]) {
      await req.payload.db.updateOne({
        collection,
        id,
        data: { isPublic: true },
        returning: false,
        req,
      })
    }
  }
}
