import { saveVersion, type PayloadRequest, type TypeWithID } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import { claimAddress } from './address'
import { withCapability } from './capability'
import { readContent, type StoredContent } from './content'
import { WorkflowError } from './errors'
import { concealFiles, releaseFiles, useFiles } from './live-files'
import type { Change, Withdrawal, WorkflowItem } from './types'

/** What the public has from now on, or no longer has. */
export interface PublicFace {
  readonly content: StoredContent
  /** Payload's version that went live; null when something was taken down. */
  readonly version: string | null
}

/**
 * Writes the approved revision to the row that the public reads, and checks afterwards that the
 * bytes there are the approved ones (I1).
 *
 * @param input `hash` that was approved, `at` the moment of publication, `change` what readers are told
 * @throws {WorkflowError} 409 `workflow.approvalVoid` when what was stored is not what was approved, 422
 *   `requirement.slugTaken` when another document went live under its address; the transaction then takes
 *   everything back
 */
export async function makeLive({
  req,
  item,
  content,
  hash,
  at,
  change,
}: {
  req: PayloadRequest
  item: WorkflowItem
  content: StoredContent
  hash: string
  at: string
  change: Change | null
}): Promise<PublicFace> {
  const { documentCollection: collection, document: id } = item
  const first = typeof content.doc.firstPublishedAt === 'string' ? content.doc.firstPublishedAt : at
  const wasLive = typeof content.doc.publishedAt === 'string' ? content.doc.publishedAt : undefined
  // A minor change does not re-date the item; a first publication and a major change do.
  const publishedAt = change?.kind === 'minor' && wasLive !== undefined ? wasLive : at
  // What a bulletin said before a correction stays readable beside it.
  const keepsEarlier = collection === 'bulletins'
  await claimAddress({ req, collection, id, slug: content.doc.slug })
  await useFiles({ req, collection, id, files: content.files, keepsEarlier })
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
  if (live === undefined || live.hash !== hash) {
    throw new WorkflowError({ status: 409, issues: [{ code: 'workflow.approvalVoid' }] })
  }
  const newest = await newestVersion({ req, collection, id })
  return { content: live, version: newest === undefined ? null : String(newest.id) }
}

/**
 * Takes the row that the public reads out of every list, feed, search and API at once: all of them ask
 * for `_status: published`. Of the row only this column changes. A revision that is being worked on
 * stays the newest; where there is none, a version that says "draft" goes in front of the published one,
 * because Payload answers lists of drafts from the newest versions.
 */
export async function takeDown({
  req,
  item,
  kind,
}: {
  req: PayloadRequest
  item: WorkflowItem
  kind: Withdrawal['kind']
}): Promise<PublicFace> {
  const { documentCollection: collection, document: id } = item
  const live = await readContent({ req, collection, id, version: 'live' })
  const row = await req.payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    data: { _status: 'draft' },
    options: { atomic: true },
    req,
  })
  if (live === undefined || row === null) {
    throw new WorkflowError({ status: 409, issues: [{ code: 'workflow.staleRevision' }] })
  }
  const newest = await newestVersion({ req, collection, id })
  if (newest?.version._status === 'published') {
    const { config } = req.payload.collections[collection]
    // The update answers with the main table's columns; lists and relations lie elsewhere.
    const whole = await req.payload.db.findOne<TypeWithID>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    await saveVersion({
      id,
      collection: config,
      docWithLocales: { ...whole },
      draft: true,
      operation: 'update',
      payload: req.payload,
      req,
      returning: false,
    })
  }
  // A page that stays, with its banner, keeps its pictures.
  if (kind === 'notice') await concealFiles({ req, collection, id })
  else await releaseFiles({ req, collection, id })
  return { content: live, version: null }
}

async function newestVersion({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
}): Promise<{ id: unknown; version: Record<string, unknown> } | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}
