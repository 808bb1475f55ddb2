import type { Payload, Where } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'

/** Who came, went and looked: events that a test's own sign-ins and reads write beside what it is about. */
const COMINGS = ['signedIn', 'signedOut', 'signInRefused', 'itemRead', 'auditExported']

/** Everything that the database holds about one document, and about what was told of any. */
export interface Stored {
  readonly row: unknown
  readonly versions: readonly { readonly version: Record<string, unknown> }[]
  readonly workflowItem: Record<string, unknown> | null
  /** Without comings, goings and reads. */
  readonly auditEvents: readonly unknown[]
  readonly revalidations: readonly unknown[]
  /** Without the head of the audit trail, which moves with every sign-in. */
  readonly counters: readonly unknown[]
  /** Documents of the type in all, so that a copy shows. */
  readonly documents: number
}

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
  const rows = async (
    name: 'audit-events' | 'revalidations' | 'counters',
    sort: string,
    where: Where = {},
  ) => (await db.find({ collection: name, sort, where, ...all })).docs
  const versions = await db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: ['-updatedAt', 'id'],
    ...all,
  })
  return {
    row: await db.findOne({ collection, where: { id: { equals: id } } }),
    versions: versions.docs as unknown as Stored['versions'],
    workflowItem: await db.findOne({
      collection: 'workflow-items',
      where: {
        and: [{ documentCollection: { equals: collection } }, { document: { equals: id } }],
      },
    }),
    auditEvents: await rows('audit-events', 'sequence', { type: { not_in: COMINGS } }),
    revalidations: await rows('revalidations', 'sequence'),
    counters: await rows('counters', 'name', { name: { not_equals: 'audit' } }),
    documents: (await db.count({ collection })).totalDocs,
  }
}
