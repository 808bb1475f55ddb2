import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { News } from '@/payload-types'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { Departure, GonePage, MovedPage } from './models'
import { findPublic } from './payload'
import { unitOf } from './summaries'

/** A document by its type and id. */
export interface DocumentKey {
  readonly collection: EditorialCollection
  readonly id: string
}

/** What the public may know of a withdrawal; who ordered it is not among it. */
export interface Withdrawal {
  readonly kind: 'notice' | 'error' | 'consolidated'
  readonly reason: string
  /** UTC, ISO 8601. */
  readonly at: string
  readonly redirectTo: DocumentKey | null
}

export interface WithdrawnDocument extends DocumentKey {
  readonly unitId: string | null
  readonly withdrawal: Withdrawal
}

/**
 * Finds out whether what stood at an address was withdrawn. Nothing of the document's text is read.
 *
 * @returns null when the public has it now, or never had anything there
 */
export const withdrawnAt = cache(
  async (collection: EditorialCollection, slug: string): Promise<WithdrawnDocument | null> => {
    const payload = await getPayload({ config })
    // The row that the public read keeps its text and its address when it is withdrawn; newer drafts
    // lie elsewhere. For the public it is closed from then on, hence the override.
    const { docs } = await payload.find({
      collection: collection as 'news',
      where: { slug: { equals: slug } },
      limit: 1,
      pagination: false,
      depth: 0,
      draft: false,
      select: { slug: true, unit: true },
      overrideAccess: true,
    })
    const [row] = docs as Pick<News, 'id' | 'unit'>[]
    if (row === undefined) return null
    const { withdrawal } = await publicState({ collection, id: row.id })
    const unitId = typeof row.unit === 'object' ? row.unit.id : row.unit
    return withdrawal && { collection, id: row.id, unitId, withdrawal }
  },
)

/**
 * For an address whose item does not stay: what to say there, or where readers are led.
 *
 * @returns null when nothing was withdrawn there, or when the page stays with its notice
 */
export const departureAt = cache(
  async (collection: EditorialCollection, slug: string): Promise<Departure | null> =>
    await tagged({
      tags: [tag.item({ collection, key: slug })],
      load: async () => {
        const document = await withdrawnAt(collection, slug)
        if (document === null || document.withdrawal.kind === 'notice') return null
        return (await movedPage(document)) ?? (await gonePage(document))
      },
      tagsOf: tagsOfDeparture,
    }),
)

/** More steps than anybody would lead readers; a chain that is longer is a circle. */
const MOST_STEPS = 20

/** Follows withdrawals from page to page; whoever reads is led to the last one at once. */
async function movedPage({ withdrawal }: WithdrawnDocument): Promise<MovedPage | null> {
  const passed: DocumentKey[] = []
  let next = withdrawal.redirectTo
  while (next !== null && passed.length < MOST_STEPS) {
    passed.push(next)
    const state = await publicState(next)
    if (state.live === 'none') return null
    const isLast = state.withdrawal?.kind !== 'consolidated'
    if (isLast) {
      const href = await addressOf(next)
      return href === null ? null : { kind: 'moved', href, passed }
    }
    next = state.withdrawal?.redirectTo ?? null
  }
  return null
}

async function gonePage({
  collection,
  unitId,
  withdrawal: { reason, at },
}: WithdrawnDocument): Promise<GonePage> {
  const { rows } = await findPublic({
    collection: 'units',
    where: { id: { equals: unitId ?? '' } },
    limit: 1,
    depth: 0,
    fields: ['name', 'shortName', 'slug', 'kind'],
  })
  return { kind: 'gone', collection, reason, at, unit: unitOf(rows[0]) }
}

function tagsOfDeparture(departure: Departure | null): string[] {
  if (departure === null) return []
  if (departure.kind === 'gone') return departure.unit ? [tag.unit(departure.unit.id)] : []
  // Led on by what may be withdrawn itself one day: every step's tags are on the redirect.
  return departure.passed.map(({ collection, id }) => tag.item({ collection, key: id }))
}

interface PublicState {
  live: string
  withdrawal: Withdrawal | null
}

/** What `workflow-items` says that the public has. No API reaches that table. */
async function publicState({ collection, id }: DocumentKey): Promise<PublicState> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: { and: [{ documentCollection: { equals: collection } }, { document: { equals: id } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { live: true, withdrawal: true },
    overrideAccess: true,
  })
  const [item] = docs
  if (item === undefined) return { live: 'none', withdrawal: null }
  const { live } = item
  return { live, withdrawal: live === 'withdrawn' ? withdrawalIn(item.withdrawal) : null }
}

function withdrawalIn(stored: unknown): Withdrawal | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { kind, reason, at, redirectTo } = stored as Record<string, unknown>
  if (kind !== 'notice' && kind !== 'error' && kind !== 'consolidated') return null
  return { kind, reason: String(reason), at: String(at), redirectTo: keyIn(redirectTo) }
}

function keyIn(reference: unknown): DocumentKey | null {
  if (typeof reference !== 'object' || reference === null) return null
  const { relationTo, value } = reference as Record<string, unknown>
  const collection = String(relationTo)
  return isEditorialCollection(collection) && typeof value === 'string'
    ? { collection, id: value }
    : null
}

/** @returns where a document stands that the public has or had; its address never changes after that */
async function addressOf({ collection, id }: DocumentKey): Promise<string | null> {
  const payload = await getPayload({ config })
  const doc = await payload.findByID({
    collection: collection as 'news',
    id,
    depth: 0,
    draft: false,
    select: { slug: true },
    disableErrors: true,
    overrideAccess: true,
  })
  return doc?.slug ? routes.item({ collection, slug: doc.slug }) : null
}
