'use client'

import { useRef } from 'react'
import { scheduleWords } from '@/i18n/vi/dialogs'
import { addMonths } from '@/lib/moments'
import { readDay, wallClockAt, writeDay } from '@/lib/wall-clock'
import { MONTHS_AHEAD } from '@/workflow/input'
import type { Draft } from './draft'

/** The browser's calendar beside a field that is typed in; the field is what counts. */
export function CalendarButton({
  now,
  draft,
  onDay,
}: {
  now: Date
  draft: Draft
  onDay: (answer: Pick<Draft, 'day'>) => void
}) {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="workflow-dialog__calendar"
        aria-label={scheduleWords.calendar}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M3 5h14v12H3zM3 9h14M7 2.5V6M13 2.5V6" />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        className="workflow-dialog__hidden-date"
        value={readDay(draft.day) ?? ''}
        min={wallClockAt(now.toISOString()).day}
        max={wallClockAt(addMonths(now, MONTHS_AHEAD).toISOString()).day}
        onChange={({ target: { value } }) => onDay({ day: writeDay(value) })}
      />
    </>
  )
}
