'use client'

import { Button, toast, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { actionWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import { EMPTY_DRAFT } from './dialog-fields'
import { offeredActions, type OfferedAction } from './offered-actions'
import { reasonId } from './reasons'
import { useAction, type ActionInput } from './use-action'
import { useWorkflow } from './use-workflow'
import { WorkflowDialog } from './workflow-dialog'
import './workflow.css'

/** Buttons of the workflow, in the place of Payload's own publish button. */
export function WorkflowBar() {
  const workflow = useWorkflow()
  const { facts, isFrozen, isOutdated, refusals, reload, target, view } = workflow
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { run, isRunning } = useAction(workflow)
  const [asking, setAsking] = useState<WorkflowAction>()
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  useReloadAfterRefusedSave(reload)

  const act = async (action: WorkflowAction, input?: ActionInput) => {
    const isDone = await run(action, input)
    if (!isDone) return
    setAsking(undefined)
    setDraft(EMPTY_DRAFT)
  }
  const choose = ({ action, reasons }: OfferedAction) => {
    const isClosed = reasons.length > 0
    if (isClosed) toast.info(reasons.map(({ message }) => message).join(' '))
    else if (actionWords[action].dialog === undefined) void act(action)
    else setAsking(action)
  }

  if (target === undefined || view === null) return null
  return (
    <div className="workflow-bar" data-frozen={isFrozen}>
      {offeredActions({ view, isModified, isOutdated }).map((offered) => (
        <Button
          key={offered.action}
          id={`workflow-${offered.action}`}
          buttonStyle={offered.isPrimary ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          disabled={isRunning || (isProcessing && !isFrozen)}
          className={offered.reasons.length > 0 ? 'workflow-bar__closed' : ''}
          // Not `disabled`: whoever presses it, by finger or keyboard, is told the reason.
          extraButtonProps={
            offered.reasons.length > 0
              ? { 'aria-disabled': true, 'aria-describedby': reasonId(target.id, offered.action) }
              : {}
          }
          onClick={() => choose(offered)}
        >
          {actionWords[offered.action].button}
        </Button>
      ))}
      {asking !== undefined && (
        <WorkflowDialog
          action={asking}
          facts={facts}
          asksForChange={asking === 'publish' && view.live !== 'none'}
          draft={draft}
          onDraft={setDraft}
          refusals={refusals}
          isRunning={isRunning}
          onConfirm={(input) => void act(asking, input)}
          onReload={reload}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}

/** A save that was refused often means that somebody else moved the item on. */
function useReloadAfterRefusedSave(reload: () => Promise<void>): void {
  const isProcessing = useFormProcessing()
  const wasRefused = useFormSubmitted()
  const wasProcessing = useRef(false)
  useEffect(() => {
    if (wasProcessing.current && !isProcessing && wasRefused) void reload()
    wasProcessing.current = isProcessing
  }, [isProcessing, wasRefused, reload])
}
