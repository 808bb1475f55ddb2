import type { Permission } from '@/access/permissions'
import {
  approvalStands,
  changeNoteGiven,
  meetsRequirements,
  notContributor,
  noteGiven,
  type Condition,
} from './conditions'
import type { WorkflowState } from './states'

export const ACTIONS = ['submit', 'recall', 'requestChanges', 'approve', 'publish'] as const

export type WorkflowAction = (typeof ACTIONS)[number]

/** `publish` means the permission of the document's type: bulletins and pages ask for more. */
export type TransitionPermission = Permission | 'publish'

export interface Transition {
  readonly from: readonly WorkflowState[]
  readonly to: WorkflowState
  readonly permission: TransitionPermission
  /** Checked in this order; every failing one is told. */
  readonly conditions: readonly Condition[]
}

/** The workflow (DESIGN 4). `docs/workflow.md` is printed from this table. */
export const TRANSITIONS: Readonly<Record<WorkflowAction, Transition>> = {
  submit: {
    from: ['draft', 'changesRequested'],
    to: 'inReview',
    permission: 'submit',
    conditions: [meetsRequirements('submit')],
  },
  recall: {
    from: ['inReview'],
    to: 'draft',
    permission: 'submit',
    conditions: [],
  },
  requestChanges: {
    from: ['inReview', 'approved', 'scheduled'],
    to: 'changesRequested',
    permission: 'requestChanges',
    conditions: [noteGiven],
  },
  approve: {
    from: ['inReview'],
    to: 'approved',
    permission: 'publish',
    conditions: [notContributor, meetsRequirements('publish')],
  },
  publish: {
    from: ['approved'],
    to: 'published',
    permission: 'publish',
    conditions: [approvalStands, meetsRequirements('publish'), changeNoteGiven],
  },
}

export function isWorkflowAction(value: string): value is WorkflowAction {
  return (ACTIONS as readonly string[]).includes(value)
}
