import type { PayloadRequest } from 'payload'
import type { AuditEventType } from './events'

/** One line of an item's timeline. */
export interface HistoryEntry {
  readonly type: string
  readonly at: string
  readonly sentence: string
  readonly actor: {
    readonly id: string
    readonly name: string
    /** At that time. */
    readonly roles: readonly string[]
    /** Name of the unit at that time; '' for none. */
    readonly unit: string
  }
  readonly note: string | null
  /** What an approver answered, question by question; null for none. */
  readonly checklist: Readonly<Record<string, string>> | null
}

/** Longer timelines are read in the audit trail itself. */
export const LONGEST_HISTORY = 200

/**
 * @param withReads also who looked at it without an editorial role; that is for those who may read the
 *   audit trail
 * @returns what happened to one document, newest first
 */
export async function historyOf({
  req,
  collection,
  id,
  withReads = false,
}: {
  req: PayloadRequest
  collection: string
  id: string
  withReads?: boolean
}): Promise<HistoryEntry[]> {
  const { docs } = await req.payload.db.find<EventRow>({
    collection: 'audit-events',
    where: {
      and: [
        { documentCollection: { equals: collection } },
        { document: { equals: id } },
        ...(withReads ? [] : [{ type: { not_equals: 'itemRead' satisfies AuditEventType } }]),
      ],
    },
    sort: '-sequence',
    limit: LONGEST_HISTORY,
    pagination: false,
    req,
  })
  return docs.map((row) => ({
    type: row.type,
    at: row.at,
    sentence: row.sentence,
    actor: {
      id: row.actorId,
      name: row.actorName,
      roles: row.actorRoles ?? [],
      unit: row.actorUnit ?? '',
    },
    note: typeof row.data?.note === 'string' ? row.data.note : null,
    checklist: answersIn(row.data?.checklist),
  }))
}

function answersIn(checklist: unknown): Record<string, string> | null {
  if (typeof checklist !== 'object' || checklist === null) return null
  const answers = Object.entries(checklist).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return answers.length === 0 ? null : Object.fromEntries(answers)
}

interface EventRow {
  id: string
  type: string
  at: string
  sentence: string
  actorId: string
  actorName: string
  actorRoles: string[] | null
  actorUnit: string | null
  data: { note?: unknown; checklist?: unknown } | null
}
