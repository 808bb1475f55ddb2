'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import { actionWords, adminWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import { ChangeChoice, inputOf, NoteField, type Draft } from './dialog-fields'
import { ProblemList } from './problem-list'
import type { ActionInput } from './use-action'
import type { DocumentFacts, Problem } from './workflow-client'

interface WorkflowDialogProps {
  readonly action: WorkflowAction
  readonly facts: DocumentFacts | null
  /** The public had an earlier revision, so it is told what changed. */
  readonly asksForChange: boolean
  /** Kept by the caller: closing the dialog, or a refusal, loses nothing that was typed. */
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly refusals: readonly Problem[]
  readonly isRunning: boolean
  readonly onConfirm: (input: ActionInput) => void
  readonly onReload: () => Promise<void>
  readonly onClose: () => void
}

/** Asks before an action: what it is about, and what the action needs to be told. */
export function WorkflowDialog(props: WorkflowDialogProps) {
  const { action, asksForChange, draft, facts, isRunning, refusals } = props
  const ref = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const [missing, setMissing] = useState<string>()
  const words = actionWords[action].dialog
  useEffect(() => {
    ref.current?.showModal()
  }, [])

  const change = (next: Draft) => {
    setMissing(undefined)
    props.onDraft(next)
  }
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    // React lets the event through the portal; the document's form must not hear of it.
    event.stopPropagation()
    const { input, problem } = inputOf({
      draft,
      asksForNote: words?.note !== undefined,
      asksForChange,
    })
    setMissing(problem)
    if (input !== undefined) props.onConfirm(input)
  }

  return createPortal(
    <dialog
      ref={ref}
      className="workflow-dialog"
      aria-labelledby={headingId}
      onClose={props.onClose}
    >
      <form noValidate onSubmit={confirm}>
        <h2 id={headingId}>{words?.heading ?? actionWords[action].button}</h2>
        <dl className="workflow-dialog__facts">
          <dt>{adminWords.title}</dt>
          <dd>{facts?.title ?? adminWords.untitled}</dd>
          <dt>{adminWords.unit}</dt>
          <dd>{facts?.unitName ?? adminWords.noUnit}</dd>
        </dl>
        {words !== undefined && <p>{words.body}</p>}
        {words?.note !== undefined && (
          <NoteField
            label={words.note}
            value={draft.note}
            problem={missing}
            onChange={(note) => change({ ...draft, note })}
          />
        )}
        {asksForChange && <ChangeChoice draft={draft} problem={missing} onDraft={change} />}
        {refusals.length > 0 && (
          <ProblemList
            problems={refusals}
            onReload={props.onReload}
            {...(words?.note !== undefined || asksForChange
              ? { note: adminWords.reloadKeeps }
              : {})}
          />
        )}
        <div className="workflow-dialog__buttons">
          <Button type="submit" margin={false} disabled={isRunning}>
            {isRunning ? adminWords.working : actionWords[action].button}
          </Button>
          <Button
            type="button"
            buttonStyle="secondary"
            margin={false}
            disabled={isRunning}
            onClick={() => ref.current?.close()}
          >
            {adminWords.cancel}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
