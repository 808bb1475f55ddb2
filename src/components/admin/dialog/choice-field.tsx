'use client'

import { useId } from 'react'
import { FieldProblem } from './text-field'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly help: string
}

/** One of a few, each with what it means in plain words. */
export function ChoiceField<Value extends string>({
  legend,
  options,
  value,
  problem,
  onChange,
}: {
  legend: string
  options: readonly Option<Value>[]
  value: Value | undefined
  problem: string | undefined
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <fieldset className="workflow-dialog__field" aria-describedby={`${id}-problem`}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className="workflow-dialog__choice">
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            checked={value === option.value}
            data-wrong={problem !== undefined}
            aria-describedby={`${id}-problem ${id}-${option.value}-help`}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          <p id={`${id}-${option.value}-help`} className="workflow-hint">
            {option.help}
          </p>
        </div>
      ))}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  )
}
