/** What a person can choose about separately; each stands for one or more events. */
export const NOTICE_KINDS = [
  'submitted',
  'changesRequested',
  'approved',
  'published',
  'scheduleFailed',
  'mentioned',
  'expertAnswered',
  'withdrawn',
  'emergency',
] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** How a notice reaches a person by e-mail; in the application it always stands. */
export const NOTICE_CHOICES = ['now', 'digest', 'none'] as const

export type NoticeChoice = (typeof NOTICE_CHOICES)[number]

/** @returns what an event belongs to; undefined for a type that nobody is told of */
export function noticeKindOf(type: string): NoticeKind | undefined {
  return KINDS[type]
}

/**
 * @param chosen what is stored of a person's choice; empty for who never chose
 * @param roles of the person: approvers always hear of emergencies at once
 */
export function noticeChoice({
  kind,
  chosen,
  roles,
}: {
  kind: NoticeKind
  chosen: unknown
  roles: readonly string[]
}): NoticeChoice {
  if (mustHearAtOnce({ kind, roles })) return 'now'
  return NOTICE_CHOICES.find((choice) => choice === chosen) ?? DEFAULTS[kind]
}

/** @returns whether there is nothing to choose: an emergency waits for a second approver */
export function mustHearAtOnce({
  kind,
  roles,
}: {
  kind: NoticeKind
  roles: readonly string[]
}): boolean {
  return kind === 'emergency' && roles.includes('approver')
}

const KINDS: Readonly<Record<string, NoticeKind>> = {
  itemSubmitted: 'submitted',
  changesRequested: 'changesRequested',
  itemApproved: 'approved',
  itemScheduled: 'approved',
  itemUnscheduled: 'approved',
  itemPublished: 'published',
  scheduledItemPublished: 'published',
  scheduleFailed: 'scheduleFailed',
  mentioned: 'mentioned',
  expertAnswered: 'expertAnswered',
  itemWithdrawn: 'withdrawn',
  itemRestored: 'withdrawn',
  emergencyPublished: 'emergency',
  emergencyCleared: 'emergency',
}

/** At once what somebody waits for; in the morning what is good to know. */
const DEFAULTS: Readonly<Record<NoticeKind, NoticeChoice>> = {
  submitted: 'now',
  changesRequested: 'now',
  approved: 'digest',
  published: 'digest',
  scheduleFailed: 'now',
  mentioned: 'now',
  expertAnswered: 'now',
  withdrawn: 'now',
  emergency: 'now',
}
