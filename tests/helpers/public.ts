import type { Payload } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'

/** What the system has told the public of one document, oldest first. */
export async function publicHistory(payload: Payload, document: string) {
  const { docs } = await payload.db.find<{
    id: string
    type: string
    note: string | null
    change: string | null
    edition: number
    contentHash: string
    version: string | null
    withdrawalKind: string | null
    redirectPath: string | null
    path: string
  }>({
    collection: 'public-history',
    where: { document: { equals: document } },
    sort: 'sequence',
    pagination: false,
    limit: 0,
  })
  return docs
}

/** The row that the public reads, as it lies in the database. */
export async function liveRow(payload: Payload, collection: EditorialCollection, id: string) {
  return await payload.db.findOne<Record<string, unknown> & { id: string; _status: string }>({
    collection,
    where: { id: { equals: id } },
  })
}
