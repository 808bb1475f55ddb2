import type { CollectionSlug } from 'payload'
import { idOf } from '@/access/actor'
import type { Desk } from './items'

/** Longer lists are no help in a filter; `limitQuery` would cut them as well. */
const MOST_CHOICES = 200

/** Something to choose in a filter. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** @returns names of units by id, as the person may read them */
export async function readUnitNames({
  desk: { payload, user },
  ids,
}: {
  desk: Desk
  ids: readonly string[]
}): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)]
  if (distinct.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'units',
    where: { id: { in: distinct } },
    select: { name: true },
    limit: distinct.length,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return new Map(docs.flatMap((unit) => [[idOf(unit) ?? '', unit.name] as const]))
}

/**
 * Names that stand beside items which the person may know of: the system reads them, because whoever
 * reads a draft is told who wrote it, from whatever unit they are.
 */
export async function readNames({
  desk: { payload },
  collection,
  ids,
}: {
  desk: Desk
  collection: 'users' | 'sections'
  ids: readonly (string | null | undefined)[]
}): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (distinct.length === 0) return new Map()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: distinct } },
    select: { name: true },
    limit: distinct.length,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name] as const))
}

/** What a filter offers: only what the person may read, by name. */
export async function readChoices({
  desk: { payload, user },
  collection,
}: {
  desk: Desk
  collection: 'units' | 'sections' | 'users'
}): Promise<readonly Choice[]> {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug as 'units',
    select: { name: true },
    sort: 'name',
    limit: MOST_CHOICES,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return docs
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}
