import type { AuditEvent, AuditEventData, AuditEventType } from '@/audit/events'
import type { Deed } from './deed'
import type { Withdrawal } from './types'

/** What an event is told from. */
type Cause = Pick<Deed, 'action' | 'subject' | 'order'> & {
  readonly withdrawal: Withdrawal | null
}

/** @returns the audit event of a transition, with all that its type carries */
export function eventOf({ action, subject, order, withdrawal }: Cause): AuditEvent {
  const { item, content, hash } = subject
  const title = String(content.doc.title ?? '')
  const facts = { title, hash }
  const live = { title, hash: item.liveHash ?? hash }
  const change = order.change === null ? {} : { change: order.change }
  const note = order.note ?? ''
  const about = <Type extends AuditEventType>(type: Type, data: AuditEventData[Type]) =>
    ({
      type,
      collection: item.documentCollection,
      id: item.document,
      unit: item.unit,
      data,
    }) as AuditEvent
  const publishAt = item.schedule?.publishAt ?? ''

  switch (action) {
    case 'submit':
      return about('itemSubmitted', facts)
    case 'recall':
      return about('itemRecalled', facts)
    case 'requestChanges':
      return about('changesRequested', { ...facts, note })
    case 'approve':
      return about('itemApproved', {
        ...facts,
        ...(order.checklist === null ? {} : { checklist: order.checklist }),
      })
    case 'publish':
      return about('itemPublished', { ...facts, ...change })
    case 'schedule':
      return about('itemScheduled', { ...facts, publishAt: order.publishAt ?? '', ...change })
    case 'unschedule':
      return about('itemUnscheduled', facts)
    case 'publishDue':
      return about('scheduledItemPublished', {
        ...facts,
        publishAt,
        scheduledBy: item.schedule?.by ?? NOBODY,
        approvedBy: item.approval?.by ?? NOBODY,
        ...(item.change === null ? {} : { change: item.change }),
      })
    case 'failDue':
      return about('scheduleFailed', { ...facts, publishAt, note })
    case 'withdraw':
      return about('itemWithdrawn', {
        ...live,
        kind: withdrawal?.kind ?? '',
        note: withdrawal?.reason ?? '',
        ...(withdrawal?.redirectTo ? { redirectTo: withdrawal.redirectTo } : {}),
      })
    case 'restore':
      return about('itemRestored', facts)
    case 'emergencyPublish':
      return about('emergencyPublished', { ...facts, note, ...change })
    case 'clearEmergency':
      return about('emergencyCleared', { ...live, publishedBy: item.emergency?.by ?? NOBODY })
  }
}

const NOBODY = { id: '', name: '' }
