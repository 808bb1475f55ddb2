import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { isRestricted } from '@/access/restricted'
import { recordApart } from '@/audit/record-apart'
import { auditSubjectNames } from '@/i18n/vi/audit'

const COLLECTION = 'workflow-items'

/** One look at the list asks several times: the same person counts once in so long. */
const READS_APART_MS = 10 * 60_000

/** What of a row says whether it is a restricted read. */
interface ReadRow {
  readonly collection: string
  readonly unitId: string
  readonly state: string
}

/**
 * The desk's list can be searched by words of drafts, so an auditor or administrator who looks at it has
 * looked into other people's drafts: one event, as for Payload's own lists (docs/audit.md).
 */
export async function recordDeskReading({
  req,
  rows,
}: {
  req: PayloadRequest
  rows: readonly ReadRow[]
}): Promise<void> {
  const actor = actorOf(req.user)
  if (actor === undefined) return
  const restricted = rows.filter(({ collection, unitId, state }) =>
    isRestricted({ actor, collection, doc: { unit: unitId, _status: state } }),
  )
  if (restricted.length === 0) return
  await recordApart({
    req,
    actor,
    quietMs: READS_APART_MS,
    event: {
      type: 'itemRead',
      collection: COLLECTION,
      id: '',
      unit: '',
      data: {
        what: 'items',
        title: auditSubjectNames[COLLECTION] ?? '',
        count: restricted.length,
      },
    },
  })
}
