import type { CollectionSlug, Payload, Where } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'

/** Who came, went and looked: events that a test's own sign-ins and reads write beside what it is about. */
export const COMINGS: readonly string[] = [
  'signedIn',
  'signedOut',
  'signInRefused',
  'itemRead',
  'auditExported',
]

/** Everything that the database holds about one document, and how much it holds about all others. */
export interface Stored {
  readonly row: unknown
  readonly versions: readonly { readonly id: string; readonly version: Record<string, unknown> }[]
  /** The newest version, as Payload marks it. */
  readonly latest: unknown
  readonly workflowItem: Record<string, unknown> | null
  readonly auditEvents: readonly { readonly type: string }[]
  readonly publicHistory: readonly unknown[]
  readonly liveFiles: readonly unknown[]
  readonly effects: readonly unknown[]
  readonly notifications: readonly unknown[]
  /** Heads of the public history and of the cache log: any new entry moves one. The audit trail's moves with every sign-in. */
  readonly counters: readonly unknown[]
  /** Rows in all: a copy, a stray row or a lost one shows, whatever document it is about. */
  readonly counts: Readonly<Record<string, number>>
}

const COUNTED = [
  'audit-events',
  'public-history',
  'revalidations',
  'effects',
  'notifications',
  'live-files',
  'workflow-items',
  'payload-locked-documents',
] as const satisfies CollectionSlug[]

/** Reads past every hook and rule, as the bytes lie. */
export async function readStored({
  payload: { db },
  collection,
  id,
}: {
  payload: Payload
  collection: EditorialCollection
  id: string
}): Promise<Stored> {
  const all = { pagination: false, limit: 0 } as const
  const rows = async <Row = unknown>(name: CollectionSlug, where: Where, sort: string) =>
    (await db.find({ collection: name, where, sort, ...all })).docs as unknown as Row[]
  const ofDocument: Where = { document: { equals: id } }
  const { docs } = await db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: ['-updatedAt', 'id'],
    ...all,
  })
  const versions = docs as unknown as (Stored['versions'][number] & { latest?: boolean })[]
  const counts: Record<string, number> = {
    documents: (await db.count({ collection })).totalDocs,
    versions: (await db.countVersions({ collection })).totalDocs,
  }
  for (const name of COUNTED) {
    const where: Where = name === 'audit-events' ? { type: { not_in: [...COMINGS] } } : {}
    counts[name] = (await db.count({ collection: name, where })).totalDocs
  }
  return {
    row: await db.findOne({ collection, where: { id: { equals: id } } }),
    versions,
    latest: versions.filter(({ latest }) => latest === true),
    workflowItem: await db.findOne({
      collection: 'workflow-items',
      where: { and: [{ documentCollection: { equals: collection } }, ofDocument] },
    }),
    auditEvents: await rows(
      'audit-events',
      { and: [ofDocument, { type: { not_in: [...COMINGS] } }] },
      'sequence',
    ),
    publicHistory: await rows('public-history', ofDocument, 'sequence'),
    liveFiles: await rows('live-files', ofDocument, 'id'),
    effects: (await rows<{ data: { document?: string } }>('effects', {}, 'key')).filter(
      ({ data }) => data.document === id,
    ),
    notifications: await rows('notifications', ofDocument, 'key'),
    counters: await rows('counters', { name: { not_equals: 'audit' } }, 'name'),
    counts,
  }
}
