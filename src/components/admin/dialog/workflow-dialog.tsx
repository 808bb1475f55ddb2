'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type FormEvent } from 'react'
import { createPortal } from 'react-dom'
import { actionWords, adminWords } from '@/i18n/vi/admin'
import { dialogs, fieldWords } from '@/i18n/vi/dialogs'
import type { WorkflowAction } from '@/workflow/transitions'
import { DANGEROUS } from '../offered-actions'
import { ProblemList } from '../problem-list'
import type { ActionInput } from '../use-action'
import type { Problem } from '../workflow-client'
import type { Draft } from './draft'
import { sortRefusal, type FieldProblems, type PartProps } from './part'
import { partsOf } from './plans'
import { useRefusal } from './use-refusal'
import './dialog-fields.css'
import './workflow-dialog.css'

interface WorkflowDialogProps extends Omit<PartProps, 'problems' | 'onAnswer'> {
  readonly action: WorkflowAction
  /** Of the revision that the action is about. */
  readonly title: string | null
  readonly unitName: string | null
  /** Kept by the caller: closing the dialog, or a refusal, loses nothing that was typed. */
  readonly onDraft: (draft: Draft) => void
  readonly isRunning: boolean
  /** @returns why it was refused; nothing when it was done */
  readonly onConfirm: (input: ActionInput) => Promise<readonly Problem[]>
  readonly onReload: () => Promise<void>
  readonly onClose: () => void
}

/** Asks before an action: what it is about, and what the action needs to be told. */
export function WorkflowDialog(props: WorkflowDialogProps) {
  const { action, draft, isRunning, view } = props
  const ref = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const { problems, others, setRefusal, answered } = useRefusal(ref)
  const words = dialogs[action]
  const parts = partsOf({ action, view })
  useEffect(() => {
    ref.current?.showModal()
  }, [])

  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    // React lets the event through the portal; the document's form must not hear of it.
    event.stopPropagation()
    const missing = Object.assign({}, ...parts.map((part) => part.missing(draft, action))) as object
    if (Object.keys(missing).length > 0) {
      return setRefusal({ problems: missing as FieldProblems, others: [] })
    }
    const input = Object.assign({}, ...parts.map((part) => part.input(draft))) as ActionInput
    setRefusal(sortRefusal({ refusal: await props.onConfirm(input), parts, words: fieldWords }))
  }

  return createPortal(
    <dialog
      ref={ref}
      className="workflow-dialog"
      aria-labelledby={headingId}
      onClose={props.onClose}
    >
      <form noValidate onSubmit={(event) => void confirm(event)}>
        <h2 id={headingId}>{words?.heading ?? actionWords[action].button}</h2>
        {words?.warning !== undefined && (
          <p className="workflow-dialog__warning">{words.warning}</p>
        )}
        <dl className="workflow-dialog__facts">
          <dt>{adminWords.title}</dt>
          <dd>{props.title ?? adminWords.untitled}</dd>
          <dt>{adminWords.unit}</dt>
          <dd>{props.unitName ?? adminWords.noUnit}</dd>
        </dl>
        {words !== undefined && <p>{words.body}</p>}
        {parts.map(({ key, Body }) => (
          <Body
            key={key}
            {...props}
            problems={problems}
            onAnswer={(answer, ...fields) => {
              answered(fields)
              props.onDraft({ ...draft, ...answer })
            }}
          />
        ))}
        {others.length > 0 && (
          <ProblemList
            problems={others}
            onReload={async () => {
              setRefusal({ problems: {}, others: [] })
              await props.onReload()
            }}
            {...(parts.length > 0 ? { note: adminWords.reloadKeeps } : {})}
          />
        )}
        <div className="workflow-dialog__buttons">
          <Button
            type="submit"
            margin={false}
            disabled={isRunning}
            className={DANGEROUS.includes(action) ? 'workflow-danger' : ''}
          >
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
