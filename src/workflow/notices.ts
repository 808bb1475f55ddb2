import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/actor'
import type { Permission, Role } from '@/access/permissions'
import type { AuditEvent, AuditEventType } from '@/audit/events'
import { queueEffect } from '@/outbox/queue'
import { publishPermission } from './machine'
import type { Contributor, WorkflowItem } from './types'

export const NOTICE = 'notice'

/** Who is told of an event: people who had a hand in the item, or who may do something about it. */
interface Audience {
  readonly contributors?: true
  readonly approver?: true
  readonly scheduler?: true
  readonly unitEditors?: true
  /** Everybody who ever sent the item in: a publication forgets who wrote it. */
  readonly submitters?: true
  /** Everybody who may approve and publish this type in this unit; nobody who wrote it (I1). */
  readonly publishers?: true
  readonly roles?: readonly Role[]
}

/**
 * Events that somebody has to hear of without looking (docs/notifications.md). Remarks tell people of
 * their own: `mentioned` and `expertAnswered` are queued where they are written.
 */
export const AUDIENCES: Partial<Record<AuditEventType, Audience>> = {
  itemSubmitted: { publishers: true },
  changesRequested: { contributors: true },
  itemApproved: { contributors: true, publishers: true },
  itemScheduled: { contributors: true },
  itemUnscheduled: { contributors: true, scheduler: true },
  itemPublished: { contributors: true },
  scheduledItemPublished: { contributors: true, scheduler: true },
  scheduleFailed: { contributors: true, approver: true, scheduler: true, unitEditors: true },
  itemWithdrawn: { contributors: true, submitters: true, unitEditors: true },
  itemRestored: { contributors: true, submitters: true, unitEditors: true },
  emergencyPublished: { contributors: true, unitEditors: true, roles: ['editor', 'approver'] },
  emergencyCleared: { contributors: true, unitEditors: true, roles: ['editor', 'approver'] },
}

/** What people can be told of: events of the workflow, and what is said about an item. */
export type NoticeType = AuditEventType | 'mentioned' | 'expertAnswered'

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
  /** Told to everybody with this permission for the item's unit. */
  readonly holders?: Permission | null
  /** Those who sent the item in are told, too. */
  readonly submitters?: boolean
  /** Who did it and need not be told. */
  readonly except: string
  /** People of whom `holders` does not mean those: they may not approve what they wrote. */
  readonly writers?: readonly string[]
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
  const writers = contributorsTold({ event, item, contributors })
  const people = [
    ...(audience.contributors ? writers : []),
    ...(audience.approver && item.approval ? [item.approval.by.id] : []),
    ...(audience.scheduler && item.schedule ? [item.schedule.by.id] : []),
  ]
  const data: NoticeData = {
    type: event.type,
    sentence,
    note: 'note' in event.data ? event.data.note : null,
    title: 'hash' in event.data ? event.data.title : '',
    collection: event.collection,
    document: event.id,
    at,
    people: [...new Set(people)],
    editorsOf: audience.unitEditors ? item.unit : null,
    roles: audience.roles ?? [],
    holders: audience.publishers ? publishPermission(item.documentCollection) : null,
    submitters: audience.submitters === true,
    except: actor.id,
    writers,
  }
  const key = `${NOTICE}:${event.type}:${event.id}:${at}`
  await queueEffect({ req, key, kind: NOTICE, data: { ...data }, at })
}

/** Publishing in an emergency empties the list of writers; the flag keeps it until it is cleared. */
function contributorsTold({
  event,
  item,
  contributors,
}: {
  event: AuditEvent
  item: WorkflowItem
  contributors: readonly Contributor[]
}): string[] {
  const hidden = event.type === 'emergencyCleared' ? (item.emergency?.contributors ?? []) : []
  const publisher = event.type === 'emergencyCleared' && item.emergency ? [item.emergency.by] : []
  return [...new Set([...contributors, ...hidden, ...publisher].map(({ id }) => id))]
}
