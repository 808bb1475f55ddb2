import type { Payload, TypedUser, Where } from 'payload'
import { actorOf, idOf, may, type Actor } from '@/access/actor'
import { scopeOf, type Permission } from '@/access/permissions'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import type { WorkflowItem } from '@/workflow/types'

/** Who asks, with which Payload; the start page passes on what Payload gives it. */
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
  readonly row: WorkflowItem
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
 * @param input `permission` that the person needs for the item's unit; `face` whose title is shown, of
 *   the newest revision or of what the public has
 * @returns nothing for the public and for accounts that are switched off
 */
export async function findDeskItems({
  desk,
  permission,
  where,
  sort,
  limit,
  face,
}: {
  desk: Desk
  permission: Permission
  where: Where
  sort: string
  limit: number
  face: 'newest' | 'live'
}): Promise<Found<DeskItem>> {
  const actor = actorOf(desk.user)
  const inScope = scopeWhere({ actor, permission })
  if (inScope === undefined) return NOTHING
  const { docs, totalDocs } = await desk.payload.find({
    collection: 'workflow-items',
    where: { and: [where, inScope] },
    sort,
    limit,
    depth: 0,
    overrideAccess: true,
  })
  const rows = (docs as unknown as WorkflowItem[]).filter(
    ({ documentCollection, unit }) =>
      isEditorialCollection(documentCollection) && may({ actor, permission, unitId: unit }),
  )
  const [titles, units] = await Promise.all([
    readTitles({ desk, rows, face }),
    readUnitNames({ desk, rows }),
  ])
  return {
    total: totalDocs,
    rows: rows.map((row) => ({
      collection: row.documentCollection,
      id: row.document,
      title: titles.get(keyOf(row)) ?? '',
      unit: units.get(row.unit) ?? '',
      row,
    })),
  }
}

function scopeWhere({
  actor,
  permission,
}: {
  actor: Actor | undefined
  permission: Permission
}): Where | undefined {
  const scope = scopeOf({ roles: actor?.roles ?? [], permission })
  if (scope === 'all') return {}
  return scope === 'own' && actor?.unitId !== undefined
    ? { unit: { equals: actor.unitId } }
    : undefined
}

/**
 * Of rows that the person may know of (checked above). The system reads them: a title on the start page
 * is no text that an auditor has opened, and the audit trail must not say so.
 */
async function readTitles({
  desk: { payload },
  rows,
  face,
}: {
  desk: Desk
  rows: readonly WorkflowItem[]
  face: 'newest' | 'live'
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
      draft: face === 'newest',
      overrideAccess: true,
    })
    for (const { id, title } of docs as { id: string; title?: string | null }[]) {
      titles.set(keyOf({ documentCollection: collection, document: id }), title ?? '')
    }
  }
  return titles
}

async function readUnitNames({
  desk: { payload, user },
  rows,
}: {
  desk: Desk
  rows: readonly WorkflowItem[]
}): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.map(({ unit }) => unit))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'units',
    where: { id: { in: ids } },
    select: { name: true },
    limit: ids.length,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return new Map(docs.flatMap((unit) => [[idOf(unit) ?? '', unit.name] as const]))
}

function keyOf(row: Pick<WorkflowItem, 'documentCollection' | 'document'>): string {
  return `${row.documentCollection}:${row.document}`
}
