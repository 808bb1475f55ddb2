import { formatMoment } from '@/lib/dates'
import { PEOPLE_SENTENCES, type PeopleEventData } from './events-of-people'
import { RECORD_SENTENCES, type RecordEventData } from './events-of-records'

/** What every event about an item carries. */
interface ItemFacts {
  readonly title: string
  /** Content hash of the revision, or of what is live where the event is about that. */
  readonly hash: string
}

interface Person {
  readonly id: string
  readonly name: string
}

/** A type fixes what its events carry. */
export interface AuditEventData extends PeopleEventData, RecordEventData {
  itemSubmitted: ItemFacts
  itemRecalled: ItemFacts
  changesRequested: ItemFacts & { readonly note: string }
  itemApproved: ItemFacts & { readonly checklist?: unknown }
  itemPublished: ItemFacts & { readonly change?: unknown }
  itemScheduled: ItemFacts & { readonly publishAt: string; readonly change?: unknown }
  itemUnscheduled: ItemFacts
  /** Null: taken off the plan. */
  itemPlanned: ItemFacts & { readonly plannedFor: string | null }
  scheduledItemPublished: ItemFacts & {
    readonly publishAt: string
    readonly scheduledBy: Person
    readonly approvedBy: Person
    readonly change?: unknown
  }
  scheduleFailed: ItemFacts & { readonly publishAt: string; readonly note: string }
  itemWithdrawn: ItemFacts & {
    readonly kind: string
    readonly note: string
    readonly redirectTo?: unknown
  }
  itemRestored: ItemFacts
  emergencyPublished: ItemFacts & { readonly note: string; readonly change?: unknown }
  emergencyCleared: ItemFacts & { readonly publishedBy: Person }
}

export type AuditEventType = keyof AuditEventData

/** One thing that somebody did, and to what. */
export type AuditEvent = {
  readonly [Type in AuditEventType]: {
    readonly type: Type
    /** Slug of a collection or of a global. */
    readonly collection: string
    /** Empty for a global, and for a list as a whole. */
    readonly id: string
    /** Id of the unit that it belongs to; empty where it is nobody's own. */
    readonly unit: string
    readonly data: AuditEventData[Type]
  }
}[AuditEventType]

type Sentences = {
  readonly [Type in AuditEventType]: (actor: string, data: AuditEventData[Type]) => string
}

const WITHDRAWAL_WORDS: Readonly<Record<string, string>> = {
  notice: 'gỡ, giữ trang kèm thông báo',
  error: 'gỡ vì sai sót',
  consolidated: 'gỡ, dẫn sang trang khác',
}

/** Verbs of the audit trail: an event type without a sentence does not compile. */
export const AUDIT_SENTENCES: Sentences = {
  itemSubmitted: (actor, { title }) => `${actor} gửi duyệt “${title}”`,
  itemRecalled: (actor, { title }) => `${actor} rút “${title}” về bản nháp`,
  changesRequested: (actor, { title }) => `${actor} yêu cầu sửa “${title}”`,
  itemApproved: (actor, { title }) => `${actor} duyệt “${title}”`,
  itemPublished: (actor, { title }) => `${actor} đăng “${title}”`,
  itemScheduled: (actor, { title, publishAt }) =>
    `${actor} hẹn đăng “${title}” lúc ${formatMoment(publishAt)}`,
  itemUnscheduled: (actor, { title }) => `${actor} bỏ hẹn đăng “${title}”`,
  itemPlanned: (actor, { title, plannedFor }) =>
    plannedFor === null
      ? `${actor} bỏ ngày dự kiến đăng “${title}”`
      : `${actor} dự kiến đăng “${title}” lúc ${formatMoment(plannedFor)}`,
  scheduledItemPublished: (actor, { title, publishAt, scheduledBy }) =>
    `${actor} đăng “${title}” theo lịch hẹn ${formatMoment(publishAt)} của ${scheduledBy.name}`,
  scheduleFailed: (actor, { title, publishAt }) =>
    `${actor} không đăng “${title}” theo lịch hẹn ${formatMoment(publishAt)}`,
  itemWithdrawn: (actor, { title, kind }) =>
    `${actor} ${WITHDRAWAL_WORDS[kind] ?? 'gỡ'}: “${title}”`,
  itemRestored: (actor, { title }) => `${actor} mở lại “${title}” đã gỡ thành bản nháp`,
  emergencyPublished: (actor, { title }) => `${actor} đăng khẩn cấp “${title}”`,
  emergencyCleared: (actor, { title, publishedBy }) =>
    `${actor} xác nhận lần đăng khẩn cấp “${title}” của ${publishedBy.name}`,
  ...PEOPLE_SENTENCES,
  ...RECORD_SENTENCES,
}

/** @returns the event in one Vietnamese sentence */
export function sentenceOf({ event, actorName }: { event: AuditEvent; actorName: string }): string {
  const sentence = AUDIT_SENTENCES[event.type] as (actor: string, data: unknown) => string
  return sentence(actorName, event.data)
}
