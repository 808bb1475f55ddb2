import { actorOf } from '@/access/actor'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import { NOTHING, type Desk, type Found } from './items'

const MOST = 10

export interface NoticeRow {
  readonly id: string
  readonly text: string
  readonly note: string | null
  readonly at: string
  /** What it is about; null for a kind of document that is no longer there. */
  readonly item: { readonly collection: EditorialCollection; readonly id: string } | null
}

/** What the person was told and has not marked as read, newest first; the rules give own rows only. */
export async function findUnreadNotices({ payload, user }: Desk): Promise<Found<NoticeRow>> {
  if (actorOf(user) === undefined) return NOTHING
  const { docs, totalDocs } = await payload.find({
    collection: 'notifications',
    where: { readAt: { exists: false } },
    sort: '-at',
    limit: MOST,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return {
    total: totalDocs,
    rows: docs.map(({ id, text, note, at, document, documentCollection }) => ({
      id,
      text,
      note: note ?? null,
      at,
      item: isEditorialCollection(documentCollection)
        ? { collection: documentCollection, id: document }
        : null,
    })),
  }
}
