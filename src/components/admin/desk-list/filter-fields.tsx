import type { ReactNode } from 'react'
import { deskListWords } from '@/i18n/vi/desk-list'
import type { Choice } from '@/desk/names'
import { writeDay } from '@/lib/wall-clock'

const words = deskListWords.filter

/** Several of a kind. */
export function Checks({
  legend,
  name,
  options,
  chosen,
}: {
  legend: string
  name: string
  options: readonly { value: string; label: ReactNode }[]
  chosen: readonly string[]
}) {
  return (
    <fieldset className="desk-filter__checks">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}

/** One of a kind. */
export function Select({
  name,
  label,
  any,
  choices,
  chosen,
}: {
  name: string
  label: string
  any?: string
  choices: readonly Choice[]
  chosen: string
}) {
  return (
    <div>
      <label htmlFor={`desk-${name}`}>{label}</label>
      <select id={`desk-${name}`} name={name} defaultValue={chosen}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map(({ id, name: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A day, typed as people here write it. */
export function Day({ name, label, day }: { name: string; label: string; day: string }) {
  return (
    <div>
      <label htmlFor={`desk-${name}`}>{label}</label>
      <input
        id={`desk-${name}`}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        placeholder={words.dayHint}
        defaultValue={day === '' ? '' : writeDay(day)}
      />
    </div>
  )
}
