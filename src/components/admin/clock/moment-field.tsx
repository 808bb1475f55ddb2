'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useCallback, useState } from 'react'
import { momentFieldWords as words } from '@/i18n/vi/moments'
import { formatMoment } from '@/lib/dates'
import { momentOn, readDay, readTime, wallClockAt, writeDay } from '@/lib/wall-clock'
import './clock.css'

/** In front of what is no moment, so that nobody's parser takes it for one; the form keeps what was typed. */
const UNREADABLE = '? '
const SEPARATOR = ' | '

/** A moment, typed and shown by the province's clock, whatever the zone of the computer. */
export const MomentField: DateFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { admin, label, name, required } = field
  const validate = useCallback(
    (value: unknown) => {
      if (value === undefined || value === null || value === '') {
        return required === true ? words.missing : true
      }
      return typeof value === 'string' && value.startsWith(UNREADABLE) ? words.unreadable : true
    },
    [required],
  )
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
    validate,
  })
  const isFixed = readOnly === true || disabled || admin?.readOnly === true
  return (
    <div className={`field-type moment-field ${showError ? 'error' : ''}`}>
      <FieldLabel
        label={label}
        path={path}
        required={required ?? false}
        htmlFor={`field-${name}-day`}
      />
      <FieldError path={path} showError={showError} />
      {isFixed ? (
        <p>{formatMoment(value) || words.none}</p>
      ) : (
        // A reset of the form, or a value from elsewhere, is shown anew.
        <Inputs name={name} value={value ?? ''} hasProblem={showError} onValue={setValue} />
      )}
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}

function Inputs({
  name,
  value,
  hasProblem,
  onValue,
}: {
  name: string
  value: string
  hasProblem: boolean
  onValue: (value: string | null) => void
}) {
  const [typed, setTyped] = useState(() => typedOf(value))
  const [sent, setSent] = useState(value)
  if (value !== sent) {
    setSent(value)
    setTyped(typedOf(value))
  }
  const answer = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part }
    const stored = storedOf(next)
    setTyped(next)
    setSent(stored ?? '')
    onValue(stored)
  }
  return (
    <div className="moment-field__inputs">
      {(['day', 'time'] as const).map((part) => (
        <input
          key={part}
          id={`field-${name}-${part}`}
          inputMode="numeric"
          autoComplete="off"
          aria-label={words[part]}
          placeholder={words.placeholders[part]}
          aria-invalid={hasProblem}
          value={typed[part]}
          onChange={({ target }) => answer({ [part]: target.value })}
        />
      ))}
    </div>
  )
}

function typedOf(value: string): { day: string; time: string } {
  if (value === '') return { day: '', time: '' }
  if (value.startsWith(UNREADABLE)) {
    // The server draws the form anew after each refusal: what was typed comes back from the value.
    const [day = '', time = ''] = value.slice(UNREADABLE.length).split(SEPARATOR)
    return { day, time }
  }
  const { day, time } = wallClockAt(value)
  return { day: writeDay(day), time }
}

function storedOf({ day, time }: { day: string; time: string }): string | null {
  if (day.trim() === '' && time.trim() === '') return null
  const [readableDay, readableTime] = [readDay(day), readTime(time)]
  return readableDay === undefined || readableTime === undefined
    ? `${UNREADABLE}${day}${SEPARATOR}${time}`
    : new Date(momentOn({ day: readableDay, time: readableTime })).toISOString()
}
