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
  readonly emergency: Readonly<Record<string, unknown>> | null
  readonly schedule: { readonly publishAt: string } | null
}

/** One reason against something, with the field that it concerns. Text lives in i18n by code. */
export interface Issue {
  readonly code: string
  readonly field?: string
  readonly params?: Readonly<Record<string, string | number>>
}
