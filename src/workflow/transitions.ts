import type { Permission } from '@/access/permissions'
import {
  approvalStands,
  changeNoteGiven,
  checklistSound,
  emergencyOpen,
  meetsRequirements,
  notContributor,
  noteGiven,
  notEmergencyPublisher,
  publishAtGiven,
  withdrawalGiven,
  type Condition,
} from './conditions'
import { WORKFLOW_STATES, type LiveState, type WorkflowState } from './states'

export const ACTIONS = [
  'submit',
  'recall',
  'requestChanges',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'restore',
  'emergencyPublish',
  'clearEmergency',
] as const

export type WorkflowAction = (typeof ACTIONS)[number]

/** `publish` means the permission of the document's type: bulletins and pages ask for more. */
export type TransitionPermission = Permission | 'publish'

export interface Transition {
  readonly from: readonly WorkflowState[]
  /** `same`: the revision stays where it is; the action is about what is live. */
  readonly to: WorkflowState | 'same'
  /** What the public must have for the action to make sense; anything when left out. */
  readonly live?: LiveState
  /** The caller may also name what is live as the content that she saw. */
  readonly isAboutLive?: true
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
    conditions: [notContributor, meetsRequirements('publish'), checklistSound],
  },
  publish: {
    from: ['approved'],
    to: 'published',
    permission: 'publish',
    conditions: [approvalStands, meetsRequirements('publish'), changeNoteGiven],
  },
  schedule: {
    from: ['approved'],
    to: 'scheduled',
    permission: 'publish',
    conditions: [approvalStands, publishAtGiven, meetsRequirements('publish'), changeNoteGiven],
  },
  unschedule: {
    from: ['scheduled'],
    to: 'approved',
    permission: 'publish',
    conditions: [],
  },
  withdraw: {
    from: WORKFLOW_STATES,
    // A revision that is being worked on stays where it is (`stateAfter` in carry-out.ts).
    to: 'withdrawn',
    live: 'published',
    isAboutLive: true,
    permission: 'withdraw',
    conditions: [withdrawalGiven],
  },
  restore: {
    from: ['withdrawn'],
    to: 'draft',
    live: 'withdrawn',
    permission: 'editDrafts',
    conditions: [],
  },
  emergencyPublish: {
    from: ['draft', 'inReview'],
    to: 'published',
    permission: 'publishInEmergency',
    // Four eyes hold in an emergency too: it saves steps, not the second person (ADR 0009).
    conditions: [
      notContributor,
      noteGiven,
      meetsRequirements('publish'),
      checklistSound,
      changeNoteGiven,
    ],
  },
  clearEmergency: {
    from: WORKFLOW_STATES,
    to: 'same',
    isAboutLive: true,
    permission: 'publishInEmergency',
    conditions: [notEmergencyPublisher, emergencyOpen],
  },
}

export function isWorkflowAction(value: string): value is WorkflowAction {
  return (ACTIONS as readonly string[]).includes(value)
}
