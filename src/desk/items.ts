import type { Payload, TypedUser, Where } from 'payload'
import { actorOf, may } from '@/access/actor'
import type { Permission } from '@/access/permissions'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import type { DeskRow } from '@/workflow/types'
import { readUnitNames } from './names'
import { scopeWhere, type PermissionOf } from './scope'

/** Who asks, with which Payload; the admin's screens pass on what Payload gives them. */
export interface Desk {
  readonly payload: Payload
  readonly user: TypedUser | null | undefined
}

/** A document on somebody's desk. */
export interface DeskItem {
  readonly collection: EditorialCollection
  readonly id: string
  /** Empty when the document has none yet. */
  readonly title: string
  readonly unit: string
  readonly row: DeskRow
}

export interface Found<Row> {
  readonly rows: readonly Row[]
  /** How many there are in all; `rows` may be only the first of them. */
  readonly total: number
}

export const NOTHING: Found<never> = { rows: [], total: 0 }

/**
 * Reads rows of `workflow-items` that the person may know of. That table has no access rules for people
 * (no API reaches it), so the permissions table is asked here: once for the query, and once for each row.
 *
 * @param input `permission` that the person needs for the item's unit, or one for each type; `face` whose
 *   title is shown, of the newest revision or of what the public has
 * @returns nothing for the public and for accounts that are switched off
 */
export async function findDeskItems({
  desk,
  permission,
  where,
  sort,
  limit,
  page = 1,
  face = 'newest',
}: {
  desk: Desk
  permission: Permission | PermissionOf
  where: Where
  sort: string | string[]
  limit: number
  page?: number
  face?: 'newest' | 'live'
}): Promise<Found<DeskItem>> {
  const actor = actorOf(desk.user)
  const permissionOf = typeof permission === 'function' ? permission : () => permission
  const inScope = scopeWhere({ actor, permissionOf })
  if (inScope === undefined) return NOTHING
  const { docs, totalDocs } = await desk.payload.find({
    collection: 'workflow-items',
    where: { and: [where, inScope] },
    sort,
    limit,
    page,
    depth: 0,
    overrideAccess: true,
  })
  const rows = (docs as unknown as DeskRow[]).filter(
    ({ documentCollection, unit }) =>
      isEditorialCollection(documentCollection) &&
      may({ actor, permission: permissionOf(documentCollection), unitId: unit }),
  )
  const [liveTitles, units] = await Promise.all([
    face === 'live' ? readLiveTitles({ desk, rows }) : undefined,
    readUnitNames({ desk, ids: rows.map(({ unit }) => unit) }),
  ])
  return {
    total: totalDocs,
    rows: rows.map((row) => ({
      collection: row.documentCollection,
      id: row.document,
      title: (liveTitles === undefined ? row.title : liveTitles.get(keyOf(row))) ?? '',
      unit: units.get(row.unit) ?? '',
      row,
    })),
  }
}

/** @returns what tells one document from all others, whatever its type */
export function keyOf(row: Pick<DeskRow, 'documentCollection' | 'document'>): string {
  return `${row.documentCollection}:${row.document}`
}

/**
 * Of rows that the person may know of (checked above). The system reads them: a title on the start page
 * is no text that an auditor has opened, and the audit trail must not say so.
 */
async function readLiveTitles({
  desk: { payload },
  rows,
}: {
  desk: Desk
  rows: readonly DeskRow[]
}): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const collection of new Set(rows.map(({ documentCollection }) => documentCollection))) {
    const ids = rows.flatMap((row) => (row.documentCollection === collection ? row.document : []))
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids } },
      select: { title: true },
      limit: ids.length,
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
    for (const { id, title } of docs as { id: string; title?: string | null }[]) {
      titles.set(keyOf({ documentCollection: collection, document: id }), title ?? '')
    }
  }
  return titles
}
