'use client'

import type { DefaultCellComponentProps } from 'payload'
import { liveNames } from '@/i18n/vi/admin'
import { isWorkflowState } from '@/workflow/states'
import { Moment } from './moment'
import { EmergencyFlag, StateWord } from './state-word'

/** What `workflow` of a list's row may carry; see fields/workflow.ts. */
interface Row {
  readonly state?: unknown
  readonly live?: unknown
  readonly scheduledFor?: unknown
  readonly isEmergency?: unknown
}

/** Column "Trạng thái" of the lists; empty for rows whose drafts the person may not know of. */
export function WorkflowCell({ cellData }: DefaultCellComponentProps) {
  const { state, live, scheduledFor, isEmergency } = (cellData ?? {}) as Row
  if (!isWorkflowState(state)) return <span>—</span>
  const isElse = (live === 'published' || live === 'withdrawn') && live !== state
  return (
    <span className="workflow-cell">
      <StateWord state={state} />
      {isEmergency === true && <EmergencyFlag />}
      {typeof scheduledFor === 'string' && (
        <small className="workflow-cell__live">
          <Moment at={scheduledFor} />
        </small>
      )}
      {isElse && <small className="workflow-cell__live">{liveNames[live]}</small>}
    </span>
  )
}
