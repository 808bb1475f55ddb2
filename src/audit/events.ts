/**
 * Verbs of the audit trail. The type of an event fixes its sentence: a verb without one does not
 * compile.
 */
export const AUDIT_SENTENCES = {
  itemSubmitted: ({ actor, title }) => `${actor} gửi duyệt “${title}”`,
  itemRecalled: ({ actor, title }) => `${actor} rút “${title}” về bản nháp`,
  changesRequested: ({ actor, title }) => `${actor} yêu cầu sửa “${title}”`,
  itemApproved: ({ actor, title }) => `${actor} duyệt “${title}”`,
  itemPublished: ({ actor, title }) => `${actor} đăng “${title}”`,
} as const satisfies Record<string, (words: { actor: string; title: string }) => string>

export type AuditEventType = keyof typeof AUDIT_SENTENCES

export interface AuditEvent {
  readonly type: AuditEventType
  readonly collection: string
  readonly id: string
  readonly unit: string
  readonly data: { readonly title: string; readonly hash: string; readonly [name: string]: unknown }
}

/** @returns the event in one Vietnamese sentence */
export function sentenceOf({ event, actorName }: { event: AuditEvent; actorName: string }): string {
  return AUDIT_SENTENCES[event.type]({ actor: actorName, title: event.data.title })
}
