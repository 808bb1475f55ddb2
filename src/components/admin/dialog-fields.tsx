'use client'

import { useId } from 'react'
import { adminWords } from '@/i18n/vi/admin'
import type { ActionInput } from './use-action'

/** What a person has typed and chosen in the dialogs of one document. */
export interface Draft {
  readonly note: string
  readonly changeKind: 'minor' | 'major' | undefined
  readonly changeNote: string
}

export const EMPTY_DRAFT: Draft = { note: '', changeKind: undefined, changeNote: '' }

/** @returns the action's input, or what is still missing */
export function inputOf({
  draft,
  asksForNote,
  asksForChange,
}: {
  draft: Draft
  asksForNote: boolean
  asksForChange: boolean
}): { input?: ActionInput; problem?: string } {
  if (asksForNote) {
    const note = draft.note.trim()
    return note === '' ? { problem: adminWords.writeNote } : { input: { note } }
  }
  if (!asksForChange) return { input: {} }
  if (draft.changeKind === undefined) return { problem: adminWords.pickChange }
  if (draft.changeKind === 'minor') return { input: { change: { kind: 'minor' } } }
  const note = draft.changeNote.trim()
  return note === ''
    ? { problem: adminWords.writeChangeNote }
    : { input: { change: { kind: 'major', note } } }
}

/** A required text of several lines; the reason why it is wanted stands below it. */
export function NoteField({
  label,
  help,
  value,
  problem,
  onChange,
}: {
  label: string
  help?: string
  value: string
  problem: string | undefined
  onChange: (value: string) => void
}) {
  const id = useId()
  const hasHint = problem !== undefined || help !== undefined
  return (
    <div className="workflow-dialog__field">
      <label htmlFor={id}>
        {label} <span className="workflow-dialog__required">{adminWords.required}</span>
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={4000}
        required
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={hasHint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hasHint && (
        <p id={`${id}-hint`} className={problem === undefined ? 'workflow-hint' : 'workflow-wrong'}>
          {problem ?? help}
        </p>
      )}
    </div>
  )
}

/** Small correction or new information: readers are told of the second only. */
export function ChangeChoice({
  draft,
  problem,
  onDraft,
}: {
  draft: Draft
  problem: string | undefined
  onDraft: (draft: Draft) => void
}) {
  const id = useId()
  const isMajor = draft.changeKind === 'major'
  return (
    <>
      <fieldset className="workflow-dialog__field">
        <legend>{adminWords.changeLegend}</legend>
        {CHANGE_KINDS.map(({ kind, label, help }) => (
          <div key={kind} className="workflow-dialog__choice">
            <input
              type="radio"
              id={`${id}-${kind}`}
              name={`${id}-change`}
              checked={draft.changeKind === kind}
              aria-describedby={`${id}-${kind}-help`}
              onChange={() => onDraft({ ...draft, changeKind: kind })}
            />
            <label htmlFor={`${id}-${kind}`}>{label}</label>
            <p id={`${id}-${kind}-help`} className="workflow-hint">
              {help}
            </p>
          </div>
        ))}
        {problem !== undefined && !isMajor && <p className="workflow-wrong">{problem}</p>}
      </fieldset>
      {isMajor && (
        <NoteField
          label={adminWords.changeNote}
          help={adminWords.changeNoteHelp}
          value={draft.changeNote}
          problem={problem}
          onChange={(changeNote) => onDraft({ ...draft, changeNote })}
        />
      )}
    </>
  )
}

const CHANGE_KINDS = [
  { kind: 'minor', label: adminWords.changeMinor, help: adminWords.changeMinorHelp },
  { kind: 'major', label: adminWords.changeMajor, help: adminWords.changeMajorHelp },
] as const
