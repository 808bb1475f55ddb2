import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  SanitizedCollectionConfig,
} from 'payload'
import { actorOf, idOf } from '@/access/actor'
import { isRestricted, mayReadRestricted } from '@/access/restricted'
import type { AuditEvent } from '@/audit/events'
import { recordApart } from '@/audit/record-apart'

/** The admin asks several times for one page: the same person and the same document count once in so long. */
const READS_APART_MS = 10 * 60_000

/** A reader may leave fields out, but not those that tell what was read and whether that is restricted. */
export const keepStatusReadable: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload says null when it fetches what a relation points to.
  const select = (args as { select?: Record<string, unknown> | null }).select ?? undefined
  const isLookedAt =
    operation === 'read' &&
    overrideAccess !== true &&
    mayReadRestricted({ actor: actorOf(req.user), collection: collection.slug })
  if (select === undefined || !isLookedAt) return args
  const needed: Record<string, unknown> = { _status: true, title: true, unit: true }
  const isExclusion = Object.values(select).every((value) => value === false)
  const kept = isExclusion
    ? Object.fromEntries(Object.entries(select).filter(([name]) => !(name in needed)))
    : { ...select, ...needed }
  return { ...args, select: Object.keys(kept).length > 0 ? kept : undefined } as typeof args
}

/**
 * Records restricted reads (src/access/restricted.ts): one event for an operation, however many rows it
 * answers, before the answer goes out. Public reads and the system's own end in the first line.
 */
export const recordReads: CollectionAfterOperationHook = async ({
  collection,
  operation,
  overrideAccess,
  req,
  result,
}) => {
  const actor = actorOf(req.user)
  const isLookedAt = overrideAccess !== true && operation in DOCUMENTS
  if (!isLookedAt || actor === undefined) return
  if (!mayReadRestricted({ actor, collection: collection.slug })) return
  const read = DOCUMENTS[operation as keyof typeof DOCUMENTS](result)
  const restricted = read.filter((doc) => isRestricted({ actor, collection: collection.slug, doc }))
  const event = eventOf({ collection, restricted })
  if (event !== undefined) {
    await recordApart({ req, actor, event, quietMs: READS_APART_MS })
  }
}

type Row = Readonly<Record<string, unknown>>
type Rows = (result: unknown) => Row[]

/** Which documents each kind of answer holds. */
const DOCUMENTS: Readonly<Record<'find' | 'findByID' | 'findVersions' | 'findVersionByID', Rows>> =
  {
    find: (result) => (result as { docs: Row[] }).docs,
    findByID: (result) => (result === null ? [] : [result as Row]),
    findVersions: (result) => (result as { docs: Row[] }).docs.map(ofVersion),
    findVersionByID: (result) => (result === null ? [] : [ofVersion(result as Row)]),
  }

function ofVersion({ parent, version }: Row): Row {
  return { ...(version as Row | undefined), id: idOf(parent) }
}

function eventOf({
  collection,
  restricted,
}: {
  collection: SanitizedCollectionConfig
  restricted: readonly Row[]
}): AuditEvent | undefined {
  const [first] = restricted
  if (first === undefined) return undefined
  const ids = new Set(restricted.map((doc) => String(doc.id)))
  const isOne = ids.size === 1
  const isSubmission = collection.slug === 'submissions'
  const one = isSubmission ? 'submission' : 'item'
  const list = collection.labels.plural
  return {
    type: 'itemRead',
    collection: collection.slug,
    id: isOne ? String(first.id) : '',
    unit: isOne ? (idOf(first.unit) ?? '') : '',
    data: {
      what: isOne ? one : `${one}s`,
      // What a citizen wrote is not repeated here.
      title: isOne && !isSubmission ? String(first.title ?? '') : String(list),
      count: ids.size,
    },
  }
}
