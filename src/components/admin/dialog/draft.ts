import type { WorkflowAction } from '@/workflow/transitions'
import type { WithdrawalKind } from '@/workflow/types'

/** A live page that was found under the address somebody typed. */
export interface FoundPage {
  /** The text that it was looked up for; with any other text it says nothing. */
  readonly typed: string
  readonly title: string
  readonly path: string
}

/** What a person has typed and chosen in the dialog of one action. */
export interface Draft {
  readonly note: string
  readonly changeKind: 'minor' | 'major' | undefined
  readonly changeNote: string
  /** As typed, by the province's clock: `26/11/2026`, `07:00`. */
  readonly day: string
  readonly time: string
  readonly withdrawalKind: WithdrawalKind | undefined
  readonly reason: string
  readonly redirectTo: string
  readonly redirectPage: FoundPage | undefined
}

export const EMPTY_DRAFT: Draft = {
  note: '',
  changeKind: undefined,
  changeNote: '',
  day: '',
  time: '',
  withdrawalKind: undefined,
  reason: '',
  redirectTo: '',
  redirectPage: undefined,
}

/** One for each action, so that a reason for one is not sent as the reason for another. */
export type Drafts = Partial<Record<WorkflowAction, Draft>>
