import { adminWords, reasonWords } from '@/i18n/vi/admin'
import { FROZEN, WRITING } from '@/workflow/states'
import { isWorkflowAction, TRANSITIONS, type WorkflowAction } from '@/workflow/transitions'
import type { WorkflowView } from '@/workflow/view'
import type { Problem } from './workflow-client'

export interface OfferedAction {
  readonly action: WorkflowAction
  readonly reasons: readonly Problem[]
  /** The step that moves the item on; at most one stands out. */
  readonly isPrimary: boolean
}

/** Steps that move an item on, the most pressing first. */
const FORWARD: readonly WorkflowAction[] = [
  'clearEmergency',
  'publish',
  'approve',
  'submit',
  'restore',
]

/** What the public sees at once and nobody looks over first: not to be pressed by mistake. */
export const DANGEROUS: readonly WorkflowAction[] = ['withdraw', 'emergencyPublish']

/**
 * Which buttons a person sees: those of this state that the person's role has. A role that never
 * approves gets no grey "approve"; whoever may approve, but wrote the text, sees it with the reason.
 *
 * @returns actions with the reasons why not; an action without reasons may be done
 */
export function offeredActions({
  view,
  isModified,
  isOutdated,
}: {
  view: WorkflowView
  isModified: boolean
  isOutdated: boolean
}): readonly OfferedAction[] {
  const offered = view.actions.flatMap(({ action, reasons }) => {
    const isForOthers = reasons.some(({ code }) => code === 'workflow.notPermitted')
    if (!isWorkflowAction(action) || !isOfThisMoment({ action, view }) || isForOthers) return []
    const reasonsOfForm = notAsShown({ action, view, isModified, isOutdated })
    // What is missing in the saved text may already be in the form: first things first.
    return [
      { action, reasons: reasonsOfForm.length > 0 ? reasonsOfForm : inWords(action, reasons) },
    ]
  })
  const primary = FORWARD.find((action) =>
    offered.some((one) => one.action === action && one.reasons.length === 0),
  )
  return offered.map((one) => ({ ...one, isPrimary: one.action === primary }))
}

/** @returns whether the next step is this person's; a writer waits for somebody else's approval */
export function isNextStep({ action, reasons }: OfferedAction): boolean {
  const isTheirs = action === 'unschedule' || FORWARD.includes(action)
  return isTheirs && !reasons.some(({ code }) => code === 'workflow.fourEyes')
}

function inWords(action: WorkflowAction, reasons: readonly Problem[]): readonly Problem[] {
  return reasons.map((reason) => ({
    ...reason,
    message: reasonWords[action]?.[reason.code] ?? reason.message,
  }))
}

function isOfThisMoment({ action, view }: { action: WorkflowAction; view: WorkflowView }): boolean {
  const { from, live } = TRANSITIONS[action]
  const isOpen = action !== 'clearEmergency' || view.emergency !== null
  return from.includes(view.state) && (live === undefined || live === view.live) && isOpen
}

/** The form does not show what the server would act on. */
function notAsShown({
  action,
  view,
  isModified,
  isOutdated,
}: {
  action: WorkflowAction
  view: WorkflowView
  isModified: boolean
  isOutdated: boolean
}): readonly Problem[] {
  if (isOutdated) return [{ code: 'outdated', message: adminWords.outdated }]
  if (!isModified) return []
  if (!FROZEN.includes(view.state)) return [{ code: 'unsaved', message: adminWords.saveFirst }]
  // Nothing can be saved while the content is frozen, so what unfreezes it stays open.
  const { to, isAboutLive } = TRANSITIONS[action]
  const unfreezes = WRITING.some((state) => state === to)
  return unfreezes || isAboutLive === true
    ? []
    : [{ code: 'unsaved', message: adminWords.unsavedWhileFrozen }]
}
