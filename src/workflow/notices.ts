import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/actor'
import type { Role } from '@/access/permissions'
import type { AuditEvent, AuditEventType } from '@/audit/events'
import { queueEffect } from '@/outbox/queue'
import type { Contributor, WorkflowItem } from './types'

export const NOTICE = 'notice'

/** What somebody can be told of: an event, or that a colleague spoke to them in a remark. */
export type NoticeType = AuditEventType | 'mentioned'

/** Who is told of an event: people who had a hand in the item, or everybody with a role. */
interface Audience {
  readonly contributors?: true
  readonly approver?: true
  readonly scheduler?: true
  readonly unitEditors?: true
  readonly roles?: readonly Role[]
}

/** Events that somebody has to hear of without looking. */
const AUDIENCES: Partial<Record<AuditEventType, Audience>> = {
  changesRequested: { contributors: true },
  scheduleFailed: { contributors: true, approver: true, scheduler: true, unitEditors: true },
  itemWithdrawn: { contributors: true, unitEditors: true },
  emergencyPublished: { contributors: true, unitEditors: true, roles: ['editor', 'approver'] },
}

/** What the effect carries; people are looked up when it is carried out. */
export interface NoticeData {
  readonly type: NoticeType
  readonly sentence: string
  readonly note: string | null
  /** Title of the item at that time; '' where the sentence alone says it. */
  readonly title?: string
  readonly collection: string
  readonly document: string
  readonly at: string
  readonly people: readonly string[]
  /** Unit whose editors are told; null for none. */
  readonly editorsOf: string | null
  readonly roles: readonly Role[]
  /** Who did it and need not be told. */
  readonly except: string
}

/** Queues the telling of an event, in the transaction that makes it true. */
export async function queueNotice({
  req,
  event,
  sentence,
  item,
  contributors,
  actor,
  at,
}: {
  req: PayloadRequest
  event: AuditEvent
  sentence: string
  item: WorkflowItem
  contributors: readonly Contributor[]
  actor: Actor
  at: string
}): Promise<void> {
  const audience = AUDIENCES[event.type]
  if (audience === undefined) return
  const people = [
    ...(audience.contributors ? contributors.map(({ id }) => id) : []),
    ...(audience.approver && item.approval ? [item.approval.by.id] : []),
    ...(audience.scheduler && item.schedule ? [item.schedule.by.id] : []),
  ]
  const data: NoticeData = {
    type: event.type,
    sentence,
    note: 'note' in event.data ? event.data.note : null,
    collection: event.collection,
    document: event.id,
    at,
    people: [...new Set(people)],
    editorsOf: audience.unitEditors ? item.unit : null,
    roles: audience.roles ?? [],
    except: actor.id,
  }
  const key = `${NOTICE}:${event.type}:${event.id}:${at}`
  await queueEffect({ req, key, kind: NOTICE, data: { ...data }, at })
}
