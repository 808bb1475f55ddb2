import type { EditorialCollection } from '@/lib/editorial'
import type { LiveState, WorkflowState } from './states'

export interface Contributor {
  readonly id: string
  readonly name: string
}

export interface Approval {
  readonly by: Contributor
  readonly at: string
  /** Content hash that was approved; nothing else may go out under this approval. */
  readonly hash: string
  readonly checklist: Readonly<Record<string, unknown>> | null
}

export type Change = { readonly kind: 'minor' } | { readonly kind: 'major'; readonly note: string }

/** A time that a publication waits for, pinned to what was approved (I2). */
export interface Schedule {
  /** UTC, ISO 8601. */
  readonly publishAt: string
  /** Content hash that goes out at that time; with any other nothing does. */
  readonly hash: string
  readonly by: Contributor
  readonly at: string
}

/**
 * `notice`: the page stays with a banner · `error`: the page is gone (410), its reason stands there ·
 * `consolidated`: readers are led to the page that says it now.
 */
export const WITHDRAWAL_KINDS = ['notice', 'error', 'consolidated'] as const

export type WithdrawalKind = (typeof WITHDRAWAL_KINDS)[number]

/** Another editorial document, in Payload's form of a relation to several collections. */
export interface Reference {
  readonly relationTo: EditorialCollection
  readonly value: string
}

export interface Withdrawal {
  readonly kind: WithdrawalKind
  /** Public. */
  readonly reason: string
  readonly redirectTo: Reference | null
  readonly by: Contributor
  readonly at: string
}

/** Published without the usual steps; another approver still has to look at it. */
export interface Emergency {
  readonly by: Contributor
  readonly at: string
  readonly note: string
  readonly hash: string
  /** Who wrote what went out; none of them clears the flag. */
  readonly contributors: readonly Contributor[]
}

/** One document's row in `workflow-items`. */
export interface WorkflowItem {
  readonly id: string
  readonly documentCollection: EditorialCollection
  readonly document: string
  readonly unit: string
  readonly state: WorkflowState
  readonly live: LiveState
  readonly revision: string
  readonly revisedAt: string | null
  readonly contributors: readonly Contributor[]
  readonly approval: Approval | null
  readonly liveHash: string | null
  readonly note: string | null
  readonly emergency: Emergency | null
  readonly isEmergency: boolean
  readonly schedule: Schedule | null
  /** `schedule.publishAt` again, where the database can look for what is due. */
  readonly scheduledFor: string | null
  readonly change: Change | null
  readonly withdrawal: Withdrawal | null
}

/**
 * Columns of the same row that only lists look at (docs/desk.md). Each is said somewhere else, too; they
 * decide nothing, and `check:state` compares them.
 */
export interface DeskColumns {
  /** Of the newest revision. */
  readonly title: string
  readonly searchText: string
  readonly section: string | null
  readonly owner: string | null
  /** Of `contributors`, between spaces. */
  readonly contributorIds: string
  /** Who submitted it last, and when. */
  readonly sentBy: string | null
  readonly sentAt: string | null
  /** When people mean to publish it. */
  readonly plannedFor: string | null
}

/** A row as lists see it. */
export type DeskRow = WorkflowItem & DeskColumns & { readonly updatedAt: string }

/** One reason against something, with the field that it concerns. Text lives in i18n by code. */
export interface Issue {
  readonly code: string
  readonly field?: string
  readonly params?: Readonly<Record<string, string | number>>
}
