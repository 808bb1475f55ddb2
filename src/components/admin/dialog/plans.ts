import type { WorkflowAction } from '@/workflow/transitions'
import type { WorkflowView } from '@/workflow/view'
import { changePart } from './change-part'
import { emergencyPart } from './emergency-part'
import { notePart } from './note-part'
import type { Part } from './part'
import { schedulePart } from './schedule-part'
import { withdrawalPart } from './withdrawal-part'

/** What each action asks for. Actions that are not here are done at once; they can be taken back. */
const PLANS: Partial<Record<WorkflowAction, readonly Part[]>> = {
  requestChanges: [notePart],
  publish: [changePart],
  schedule: [schedulePart, changePart],
  withdraw: [withdrawalPart],
  restore: [],
  emergencyPublish: [notePart, changePart],
  clearEmergency: [emergencyPart],
}

export function asksFirst(action: WorkflowAction): boolean {
  return PLANS[action] !== undefined
}

/** @returns the parts of an action's dialog, for a document that stands where `view` says */
export function partsOf({
  action,
  view,
}: {
  action: WorkflowAction
  view: WorkflowView
}): readonly Part[] {
  return (PLANS[action] ?? []).filter(({ isAsked = always }) => isAsked(view))
}

const always = () => true
