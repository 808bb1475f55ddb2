import type { PayloadRequest, Where } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import { WorkflowError } from './errors'
import type { WorkflowState } from './states'
import type { WorkflowItem } from './types'

const COLLECTION = 'workflow-items'

/** Rows of `workflow-items` are read and written here only. */
export async function findWorkflowItem({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
}): Promise<WorkflowItem | undefined> {
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
}): Promise<WorkflowItem[]> {
  const { docs } = await req.payload.db.find({
    collection: COLLECTION,
    where: {
      and: [{ documentCollection: { equals: collection } }, { document: { in: [...ids] } }],
    },
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs as unknown as WorkflowItem[]
}

export async function createWorkflowItem({
  req,
  item,
}: {
  req: PayloadRequest
  item: Omit<WorkflowItem, 'id'>
}): Promise<void> {
  await req.payload.db.create({ collection: COLLECTION, data: { ...item }, req })
}

/**
 * Changes a row if it still is as the caller saw it: of two who try, one wins, on both databases.
 *
 * @param expected the row as it was read
 * @param data the columns that change
 * @throws {WorkflowError} 409 `workflow.staleRevision` for the one who comes second
 */
export async function compareAndSet({
  req,
  expected,
  data,
}: {
  req: PayloadRequest
  expected: WorkflowItem
  data: Partial<Omit<WorkflowItem, 'id' | 'document' | 'documentCollection'>>
}): Promise<void> {
  const state: WorkflowState = expected.state
  const where: Where = {
    and: [
      { id: { equals: expected.id } },
      { state: { equals: state } },
      { revision: { equals: expected.revision } },
    ],
  }
  const row = await req.payload.db.updateOne({
    collection: COLLECTION,
    where,
    data: { ...data, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  if (row === null) {
    throw new WorkflowError({ status: 409, issues: [{ code: 'workflow.staleRevision' }] })
  }
}
