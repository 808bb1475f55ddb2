import { stateNames } from '@/i18n/messages'
import type { WorkflowState } from '@/workflow/states'
import './workflow.css'

/** A state as a coloured word; the word says it all, the colour only helps to find it in a list. */
export function StateWord({ state }: { state: WorkflowState }) {
  return (
    <span className="state-word" data-state={state}>
      {stateNames[state]}
    </span>
  )
}
