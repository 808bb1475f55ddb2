'use client'

import { useId, useState } from 'react'
import { scheduleWords } from '@/i18n/vi/dialogs'
import { momentInWords, presetNames, timeLeft } from '@/i18n/vi/moments'
import { addMonths } from '@/lib/moments'
import { momentOn, presetsAt, wallClockAt } from '@/lib/wall-clock'
import { MONTHS_AHEAD } from '@/workflow/input'
import type { Part, PartProps } from './part'
import { FieldProblem } from './text-field'

/** When to publish. The computer's clock and zone only help; the server's clock decides. */
export const schedulePart: Part = {
  key: 'publishAt',
  Body: ScheduleBody,
  fields: ['publishAt'],
  missing: ({ day, time }) =>
    momentInWords(momentOn({ day, time })) === '' ? { publishAt: scheduleWords.missing } : {},
  input: ({ day, time }) => ({ publishAt: momentOn({ day, time }) }),
}

function ScheduleBody({ draft: { day, time }, problems, onAnswer }: PartProps) {
  const id = useId()
  const [now] = useState(() => new Date())
  const problem = problems.publishAt
  const field = {
    required: true,
    'aria-invalid': problem !== undefined,
    'data-wrong': problem !== undefined,
    'aria-describedby': `${id}-problem ${id}-summary`,
  }
  const moment = momentOn({ day, time })
  const words = momentInWords(moment)
  return (
    <fieldset className="workflow-dialog__field">
      <legend>{scheduleWords.legend}</legend>
      <div className="workflow-dialog__presets" role="group" aria-label={scheduleWords.presets}>
        {presetsAt(now).map(({ key, ...preset }) => (
          <button
            key={key}
            type="button"
            aria-pressed={momentOn(preset) === moment}
            onClick={() => onAnswer(preset, 'publishAt')}
          >
            {presetNames[key]}
          </button>
        ))}
      </div>
      <div className="workflow-dialog__moment">
        <div>
          <label htmlFor={`${id}-day`}>{scheduleWords.day}</label>
          <input
            type="date"
            id={`${id}-day`}
            value={day}
            min={wallClockAt(now.toISOString()).day}
            max={wallClockAt(addMonths(now, MONTHS_AHEAD).toISOString()).day}
            {...field}
            onChange={(event) => onAnswer({ day: event.target.value }, 'publishAt')}
          />
        </div>
        <div>
          <label htmlFor={`${id}-time`}>{scheduleWords.time}</label>
          <input
            type="time"
            id={`${id}-time`}
            value={time}
            {...field}
            onChange={(event) => onAnswer({ time: event.target.value }, 'publishAt')}
          />
        </div>
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <p id={`${id}-summary`} className="workflow-dialog__summary" aria-live="polite">
        {words !== '' && scheduleWords.summary(words, timeLeft({ to: moment, now }))}
      </p>
    </fieldset>
  )
}
