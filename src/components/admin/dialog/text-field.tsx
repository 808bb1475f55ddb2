'use client'

import { useId } from 'react'
import { dialogWords } from '@/i18n/vi/dialogs'

/** A required text of several lines; why it is wanted, or what is wrong with it, stands below. */
export function TextField({
  label,
  help,
  value,
  problem,
  onChange,
}: {
  label: string
  help?: string | undefined
  value: string
  problem: string | undefined
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="workflow-dialog__field">
      <label htmlFor={id}>
        {label} <span className="workflow-dialog__required">{dialogWords.required}</span>
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={4000}
        required
        value={value}
        aria-invalid={problem !== undefined}
        data-wrong={problem !== undefined}
        aria-describedby={`${id}-problem ${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {help !== undefined && (
        <p id={`${id}-help`} className="workflow-hint">
          {help}
        </p>
      )}
    </div>
  )
}

/** What is wrong with a field, beside it. */
export function FieldProblem({ id, problem }: { id: string; problem: string | undefined }) {
  if (problem === undefined) return null
  return (
    <p id={id} className="workflow-wrong">
      {problem}
    </p>
  )
}
