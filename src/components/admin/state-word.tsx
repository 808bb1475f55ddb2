import { adminWords } from '@/i18n/vi/admin'
import { stateNames } from '@/i18n/messages'
import type { WorkflowState } from '@/workflow/states'
import './state-word.css'

/** A state as a word with a shape and a colour: the word says it all, the rest helps to find it. */
export function StateWord({ state }: { state: WorkflowState }) {
  return (
    <span className="state-word" data-state={state}>
      <Shape path={SHAPES[state]} />
      {stateNames[state]}
    </span>
  )
}

/** Published in an emergency; a second person still has to look at it. */
export function EmergencyFlag() {
  return (
    <span className="state-word" data-state="emergency">
      <Shape path={FLAG} />
      {adminWords.emergencyFlag}
    </span>
  )
}

function Shape({ path }: { path: string }) {
  return (
    <svg className="state-word__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}

const FLAG = 'M2 1v10M2 1.5h8L7.5 4.5L10 7.5H2'

/** Lines in a square of 12, told apart without their colours. */
const SHAPES: Readonly<Record<WorkflowState, string>> = {
  // Circle, not closed: somebody is still writing.
  draft: 'M10 4.5A4.5 4.5 0 1 1 7.5 2',
  // Hourglass.
  inReview: 'M2.5 1h7M2.5 11h7M3.5 1c0 3 5 4 5 10M8.5 1c0 3-5 4-5 10',
  // Arrow that turns back.
  changesRequested: 'M4.5 1.5L1.5 4.5l3 3M2 4.5h5a3 3 0 0 1 0 6H4',
  // Tick.
  approved: 'M1.5 6.5l3 3l6-7',
  // Clock.
  scheduled: 'M6 1a5 5 0 1 0 .01 0M6 3.5V6l2 1.5',
  // Full circle.
  published: 'M6 2a4 4 0 1 0 .01 0M6 4a2 2 0 1 0 .01 0',
  // Circle with a bar.
  withdrawn: 'M6 1a5 5 0 1 0 .01 0M2.5 2.5l7 7',
}
