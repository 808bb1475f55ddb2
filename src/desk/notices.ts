import { actorOf } from '@/access/actor'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import type { Notification } from '@/payload-types'
import { NOTHING, type Desk, type Found } from './items'

const MOST = 10
const PER_PAGE = 30

export interface NoticeRow {
  readonly id: string
  readonly text: string
  readonly note: string | null
  readonly at: string
  readonly isRead: boolean
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
    rows: docs.map(rowOf),
  }
}

/** @returns one page of everything that the person was told, newest first, and how much is unread */
export async function findNotices({
  desk: { payload, user },
  page,
}: {
  desk: Desk
  page: number
}): Promise<Found<NoticeRow> & { readonly unread: number; readonly pages: number }> {
  if (actorOf(user) === undefined) return { ...NOTHING, unread: 0, pages: 0 }
  const shared = { collection: 'notifications', user } as const
  const [{ docs, totalDocs, totalPages }, unread] = await Promise.all([
    payload.find({
      ...shared,
      sort: '-at',
      limit: PER_PAGE,
      page,
      depth: 0,
      overrideAccess: false,
    }),
    payload.count({
      ...shared,
      where: { readAt: { exists: false } },
      overrideAccess: false,
    }),
  ])
  return {
    total: totalDocs,
    pages: totalPages,
    unread: unread.totalDocs,
    rows: docs.map(rowOf),
  }
}

function rowOf({
  id,
  text,
  note,
  at,
  readAt,
  document,
  documentCollection,
}: Notification): NoticeRow {
  return {
    id,
    text,
    note: note ?? null,
    at,
    isRead: typeof readAt === 'string',
    item: isEditorialCollection(documentCollection)
      ? { collection: documentCollection, id: document }
      : null,
  }
}
