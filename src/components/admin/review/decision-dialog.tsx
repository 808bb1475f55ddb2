'use client'

import { TRANSITIONS } from '@/workflow/transitions'
import { WorkflowDialog } from '../dialog/workflow-dialog'
import type { Target } from '../workflow-client'
import type { ReviewDeskProps } from './review-desk'
import type { useDecision } from './use-decision'

/** Every action but approving asks in the same dialog as in the edit view. */
export function DecisionDialog({
  target,
  title,
  unitName,
  livePage,
  decision,
}: Pick<ReviewDeskProps, 'title' | 'unitName' | 'livePage'> & {
  target: Target
  decision: ReturnType<typeof useDecision>
}) {
  const { asking: action, view } = decision
  if (action === undefined) return null
  const isAboutLive = TRANSITIONS[action].isAboutLive === true
  return (
    <WorkflowDialog
      key={action}
      action={action}
      target={target}
      view={view}
      livePath={livePage?.path ?? null}
      title={isAboutLive ? (livePage?.title ?? null) : title}
      unitName={unitName}
      draft={decision.draftOf(action)}
      onDraft={(draft) => decision.keep(action, draft)}
      isRunning={decision.isRunning}
      onConfirm={(input) => decision.act(action, input)}
      onReload={decision.reload}
      onClose={decision.close}
    />
  )
}
