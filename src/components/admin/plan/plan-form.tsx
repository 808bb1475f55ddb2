'use client'

import { useId, useState } from 'react'
import { planWords as words } from '@/i18n/vi/calendar'
import type { EditorialCollection } from '@/lib/editorial'
import { momentOn, readDay, readTime, wallClockAt, writeDay } from '@/lib/wall-clock'
import { usePlan } from './use-plan'
import './plan.css'

/** A usual time, so that a plan for a day needs the day only. */
const USUAL_TIME = '08:00'

/**
 * When something is meant to be published, typed as people here write it, by the province's clock. Works
 * by keyboard alone; nothing is dragged.
 */
export function PlanForm({
  collection,
  id,
  title,
  plannedFor,
  onDone,
}: {
  collection: EditorialCollection
  id: string
  /** Said to screen readers: the same form stands at many items. */
  title: string
  plannedFor: string | null
  onDone: (plannedFor: string | null) => void
}) {
  const fieldId = useId()
  const wall = plannedFor === null ? undefined : wallClockAt(plannedFor)
  const [day, setDay] = useState(wall === undefined ? '' : writeDay(wall.day))
  const [time, setTime] = useState(wall?.time ?? USUAL_TIME)
  const { isSending, problem, send, setProblem } = usePlan({ collection, id, onDone })
  const save = () => {
    const [readableDay, readableTime] = [readDay(day), readTime(time)]
    if (readableDay === undefined || readableTime === undefined) return setProblem(words.missing)
    void send(momentOn({ day: readableDay, time: readableTime }))
  }
  const field = (name: string, value: string, onChange: (value: string) => void) => (
    <div>
      <label htmlFor={`${fieldId}-${name}`}>{name}</label>
      <input
        id={`${fieldId}-${name}`}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${fieldId}-problem`}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          // Inside the edit view there is a form around this one, which Enter would send.
          if (event.key !== 'Enter') return
          event.preventDefault()
          save()
        }}
      />
    </div>
  )
  return (
    <div className="plan" role="group" aria-label={`${words.label}: ${title}`}>
      <div className="plan__moment">
        {field(words.day, day, setDay)}
        {field(words.time, time, setTime)}
      </div>
      <p id={`${fieldId}-problem`} className="workflow-wrong" role="alert">
        {problem}
      </p>
      <div className="plan__buttons">
        <button type="button" aria-disabled={isSending} onClick={save}>
          {words.save}
        </button>
        {plannedFor !== null && (
          <button type="button" aria-disabled={isSending} onClick={() => void send(null)}>
            {words.remove}
          </button>
        )}
      </div>
    </div>
  )
}
