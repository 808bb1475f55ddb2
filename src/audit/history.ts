import type { PayloadRequest } from 'payload'

/** One line of an item's timeline. */
export interface HistoryEntry {
  readonly type: string
  readonly at: string
  readonly sentence: string
  readonly actor: { readonly id: string; readonly name: string }
  readonly note: string | null
}

const LONGEST = 200

/** @returns what happened to one document, newest first */
export async function historyOf({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: string
}): Promise<HistoryEntry[]> {
  const { docs } = await req.payload.db.find<EventRow>({
    collection: 'audit-events',
    where: { and: [{ documentCollection: { equals: collection } }, { document: { equals: id } }] },
    sort: '-sequence',
    limit: LONGEST,
    pagination: false,
    req,
  })
  return docs.map((row) => ({
    type: row.type,
    at: row.at,
    sentence: row.sentence,
    actor: { id: row.actorId, name: row.actorName },
    note: typeof row.data?.note === 'string' ? row.data.note : null,
  }))
}

interface EventRow {
  id: string
  type: string
  at: string
  sentence: string
  actorId: string
  actorName: string
  data: { note?: unknown } | null
}
