import type { Payload, PayloadRequest, Where } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import { WorkflowError } from './errors'
import type { WorkflowState } from './states'
import { contributorIdsOf } from './read-model'
import type { DeskColumns, DeskRow, WorkflowItem } from './types'

const COLLECTION = 'workflow-items'

/** What may change of a row. */
export type WorkflowColumns = Partial<
  Omit<WorkflowItem, 'id' | 'document' | 'documentCollection'> & DeskColumns
>

/** Rows of `workflow-items` are read and written here only. */
export async function findWorkflowItem({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
}): Promise<DeskRow | undefined> {
  const [item] = await findWorkflowItems({ req, collection, ids: [id] })
  return item
}

export async function findWorkflowItems({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  ids: readonly string[]
}): Promise<DeskRow[]> {
  const { docs } = await req.payload.db.find({
    collection: COLLECTION,
    where: {
      and: [{ documentCollection: { equals: collection } }, { document: { in: [...ids] } }],
    },
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs as unknown as DeskRow[]
}

export async function createWorkflowItem({
  req,
  item,
}: {
  req: PayloadRequest
  item: Omit<WorkflowItem, 'id'> & Partial<DeskColumns>
}): Promise<void> {
  const { contributors } = item
  const data = { ...item, contributorIds: contributorIdsOf(contributors) }
  await req.payload.db.create({ collection: COLLECTION, data, req })
}

/** Documents whose time has come, the longest overdue first. */
export async function findDueItems({
  payload,
  now,
  limit,
}: {
  payload: Payload
  now: Date
  limit: number
}): Promise<WorkflowItem[]> {
  const { docs } = await payload.db.find({
    collection: COLLECTION,
    where: {
      and: [
        { state: { equals: 'scheduled' satisfies WorkflowState } },
        { scheduledFor: { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'scheduledFor',
    limit,
    pagination: false,
  })
  return docs as unknown as WorkflowItem[]
}

/**
 * Changes a row if it still is as the caller saw it: of two who try, one wins, on both databases.
 *
 * @param expected the row as it was read
 * @param isAboutLive the change is about what the public has: a save of the revision that is being
 *   worked on does not stand in its way
 * @param data the columns that change
 * @throws {WorkflowError} 409 `workflow.staleRevision` for the one who comes second
 */
export async function compareAndSet({
  req,
  expected,
  isAboutLive = false,
  data,
}: {
  req: PayloadRequest
  expected: WorkflowItem
  isAboutLive?: boolean
  data: WorkflowColumns
}): Promise<void> {
  const { id, live, liveHash, revision, state } = expected
  const seen: Where[] = [
    { id: { equals: id } },
    { live: { equals: live } },
    ...(isAboutLive && liveHash !== null ? [{ liveHash: { equals: liveHash } }] : []),
    ...(isAboutLive && data.state === undefined
      ? []
      : [{ state: { equals: state } }, { revision: { equals: revision } }]),
  ]
  const row = await req.payload.db.updateOne({
    collection: COLLECTION,
    where: { and: seen },
    data: { ...data, ...idsAgain(data), updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  if (row === null) {
    throw new WorkflowError({ status: 409, issues: [{ code: 'workflow.staleRevision' }] })
  }
}

/** Writes what is no step of the workflow: whoever comes last is right, and no revision goes stale. */
export async function setPlan({
  req,
  item,
  plannedFor,
}: {
  req: PayloadRequest
  item: WorkflowItem
  plannedFor: string | null
}): Promise<void> {
  await req.payload.db.updateOne({
    collection: COLLECTION,
    where: { id: { equals: item.id } },
    data: { plannedFor },
    options: { atomic: true },
    req,
  })
}

/** Where people are set, the column to look for them is set with them. */
function idsAgain({ contributors }: WorkflowColumns): WorkflowColumns {
  return contributors === undefined ? {} : { contributorIds: contributorIdsOf(contributors) }
}
