'use client'

import { liveNames } from '@/i18n/vi/admin'
import { SavedAt } from './clock/saved-at'
import { EmergencyFlag, StateWord } from './state-word'
import { useWorkflow } from './use-workflow'

/** One line in the document's header: the state, and what the public has meanwhile. */
export function WorkflowStatus() {
  const { state, view } = useWorkflow()
  if (state === undefined) return null
  const live = view?.live
  return (
    <span className="workflow-status">
      <StateWord state={state} />
      {view?.emergency && <EmergencyFlag />}
      {live !== undefined && live !== 'none' && state !== live && (
        <span className="workflow-status__live">{liveNames[live]}</span>
      )}
      <SavedAt />
    </span>
  )
}
