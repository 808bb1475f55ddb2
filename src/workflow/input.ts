import { addMonths, parseMoment } from '@/lib/moments'
import {
  WITHDRAWAL_KINDS,
  type Change,
  type Issue,
  type Reference,
  type WithdrawalKind,
} from './types'

/** What a person sends along with an action; unknown until checked. */
export interface ActionInput {
  readonly revision?: unknown
  readonly note?: unknown
  readonly publishAt?: unknown
  readonly withdrawal?: unknown
  readonly change?: unknown
  readonly checklist?: unknown
}

const MAX_NOTE_LENGTH = 4000
const MINUTE = 60_000
/** DESIGN 4. */
export const MONTHS_AHEAD = 14

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_NOTE_LENGTH
}

/** @returns the code of what is wrong with a time to publish at; undefined when nothing is */
export function publishAtProblem({
  publishAt,
  now,
}: {
  publishAt: unknown
  now: Date
}): string | undefined {
  const moment = parseMoment(publishAt)
  if (moment === undefined) return 'workflow.publishAtRequired'
  if (moment.getTime() < now.getTime() + MINUTE) return 'workflow.publishAtTooSoon'
  return moment > addMonths(now, MONTHS_AHEAD) ? 'workflow.publishAtTooLate' : undefined
}

/**
 * @param self the document that is withdrawn
 * @param redirect the live document that `redirectTo` names, as the database knows it; null for none
 * @returns everything that is missing or wrong, each with its field
 */
export function withdrawalProblems({
  withdrawal,
  self,
  redirect,
}: {
  withdrawal: unknown
  self: Reference
  redirect: Reference | null
}): readonly Issue[] {
  if (!isRecord(withdrawal)) {
    return [{ code: 'workflow.withdrawalRequired', field: 'withdrawal' }]
  }
  const issues: Issue[] = []
  const { kind, reason } = withdrawal
  if (!isWithdrawalKind(kind)) {
    issues.push({ code: 'workflow.withdrawalKind', field: 'withdrawal.kind' })
  }
  if (!isText(reason)) {
    issues.push({ code: 'workflow.withdrawalReason', field: 'withdrawal.reason' })
  }
  const field = 'withdrawal.redirectTo'
  const isAsked = !isBlank(withdrawal.redirectTo)
  if (kind !== 'consolidated') {
    // A redirect that nobody would follow is a misunderstanding, better told now than found later.
    if (isAsked) issues.push({ code: 'workflow.redirectUnused', field })
  } else if (!isAsked) {
    issues.push({ code: 'workflow.redirectRequired', field })
  } else if (redirect === null) {
    issues.push({ code: 'workflow.redirectNotLive', field })
  } else if (redirect.relationTo === self.relationTo && redirect.value === self.value) {
    issues.push({ code: 'workflow.redirectLoop', field })
  }
  return issues
}

/** @returns what `withdrawal.redirectTo` holds, whatever it is; undefined without one */
export function redirectOf(input: ActionInput): unknown {
  return isRecord(input.withdrawal) && !isBlank(input.withdrawal.redirectTo)
    ? input.withdrawal.redirectTo
    : undefined
}

/** What was ordered, once the conditions have found nothing wrong with it. */
export interface Order {
  readonly note: string | null
  readonly change: Change | null
  readonly publishAt: string | null
  readonly withdrawal: { readonly kind: WithdrawalKind; readonly reason: string } | null
  readonly checklist: Readonly<Record<string, unknown>> | null
}

/** @returns the input in the form in which it is stored: trimmed, NFC, moments in UTC */
export function orderOf(input: ActionInput): Order {
  const { withdrawal } = input
  return {
    note: isText(input.note) ? tidy(input.note) : null,
    change: changeOf(input.change),
    publishAt: parseMoment(input.publishAt)?.toISOString() ?? null,
    withdrawal:
      isRecord(withdrawal) && isWithdrawalKind(withdrawal.kind) && isText(withdrawal.reason)
        ? { kind: withdrawal.kind, reason: tidy(withdrawal.reason) }
        : null,
    checklist: isRecord(input.checklist) ? input.checklist : null,
  }
}

function changeOf(change: unknown): Change | null {
  if (!isRecord(change)) return null
  return change.kind === 'major'
    ? { kind: 'major', note: tidy(String(change.note)) }
    : { kind: 'minor' }
}

function isWithdrawalKind(value: unknown): value is WithdrawalKind {
  return (WITHDRAWAL_KINDS as readonly unknown[]).includes(value)
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function tidy(text: string): string {
  return text.trim().normalize('NFC')
}
