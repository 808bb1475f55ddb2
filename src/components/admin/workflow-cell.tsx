'use client'

import type { DefaultCellComponentProps } from 'payload'
import { liveNames } from '@/i18n/vi/admin'
import { isWorkflowState } from '@/workflow/states'
import { StateWord } from './state-word'

/** Column "Trạng thái" of the lists; empty for rows whose drafts the person may not know of. */
export function WorkflowCell({ cellData }: DefaultCellComponentProps) {
  const { state, live } = (cellData ?? {}) as { state?: unknown; live?: unknown }
  if (!isWorkflowState(state)) return <span>—</span>
  return (
    <span className="workflow-cell">
      <StateWord state={state} />
      {live === 'published' && state !== 'published' && (
        <small className="workflow-cell__live">{liveNames.published}</small>
      )}
    </span>
  )
}
