'use client'

import { toast, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { adminWords } from '@/i18n/vi/admin'
import { routes } from '@/lib/routes'
import { TRANSITIONS, type WorkflowAction } from '@/workflow/transitions'
import { EMPTY_DRAFT, type Drafts } from './dialog/draft'
import { asksFirst } from './dialog/plans'
import { WorkflowDialog } from './dialog/workflow-dialog'
import { offeredActions, type OfferedAction } from './offered-actions'
import { useAction } from './use-action'
import { useWorkflow } from './use-workflow'
import { WorkflowButton } from './workflow-button'
import { focusPanel } from './workflow-panel'
import './workflow-bar.css'

/** Buttons of the workflow, in the place of Payload's own publish button. */
export function WorkflowBar() {
  const workflow = useWorkflow()
  const { facts, isFrozen, isOutdated, livePage, reload, target, view } = workflow
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const router = useRouter()
  const { run, isRunning } = useAction(workflow)
  const [asking, setAsking] = useState<WorkflowAction>()
  const [drafts, setDrafts] = useState<Drafts>({})
  const [doneCount, setDoneCount] = useState(0)
  // The button that was pressed is gone, and so is its dialog; whoever uses the keyboard goes on from
  // the new state.
  useEffect(() => {
    if (doneCount > 0) focusPanel()
  }, [doneCount])
  useReloadAfterRefusedSave(reload)

  const act: typeof run = async (action, input) => {
    const refusal = await run(action, input)
    if (refusal.length > 0) return refusal
    setAsking(undefined)
    setDrafts({})
    setDoneCount((before) => before + 1)
    return refusal
  }
  const choose = async ({ action, reasons }: OfferedAction) => {
    if (target === undefined) return
    if (reasons.length > 0) return toast.info(sentences(reasons))
    // What changed and the checklist are there.
    if (action === 'approve') return router.push(routes.review(target))
    if (asksFirst(action)) return setAsking(action)
    const refusal = await act(action)
    if (refusal.length > 0) toast.error(adminWords.refused, { description: sentences(refusal) })
  }

  if (target === undefined || view === null) return null
  const offered = offeredActions({ view, isModified, isOutdated })
  const about = asking !== undefined && TRANSITIONS[asking].isAboutLive ? livePage : facts
  return (
    <div className="workflow-bar" data-frozen={isFrozen}>
      {offered.map((one) => (
        <WorkflowButton
          key={one.action}
          documentId={target.id}
          offered={offered}
          one={one}
          isDisabled={isRunning || (isProcessing && !isFrozen)}
          onChoose={() => void choose(one)}
        />
      ))}
      {asking !== undefined && (
        <WorkflowDialog
          key={asking}
          action={asking}
          target={target}
          view={view}
          livePath={livePage?.path ?? null}
          title={about?.title ?? null}
          unitName={facts?.unitName ?? null}
          draft={drafts[asking] ?? EMPTY_DRAFT}
          onDraft={(draft) => setDrafts({ ...drafts, [asking]: draft })}
          isRunning={isRunning}
          onConfirm={(input) => act(asking, input)}
          onReload={reload}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}

function sentences(problems: OfferedAction['reasons']): string {
  return problems.map(({ message }) => message).join(' ')
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
