'use client'

import { useId, useState } from 'react'
import { scheduleWords } from '@/i18n/vi/dialogs'
import { momentInWords, presetNames, timeLeft } from '@/i18n/vi/moments'
import { momentOn, presetsAt, readDay, readTime, writeDay } from '@/lib/wall-clock'
import { CalendarButton } from './calendar-button'
import type { Draft } from './draft'
import type { Part, PartProps } from './part'
import { FieldProblem } from './text-field'

/**
 * When to publish. Day and time are typed as people here write them, by the province's clock: the
 * browser's own fields would follow the language of the computer. The server's clock decides.
 */
export const schedulePart: Part = {
  key: 'publishAt',
  Body: ScheduleBody,
  fields: ['publishAt'],
  missing: (draft) => (momentOf(draft) === undefined ? { publishAt: scheduleWords.missing } : {}),
  input: (draft) => ({ publishAt: momentOf(draft) ?? '' }),
}

function ScheduleBody({ draft, problems, onAnswer }: PartProps) {
  const id = useId()
  const [now] = useState(() => new Date())
  const moment = momentOf(draft)
  const answer = (part: Pick<Draft, 'day'> | Pick<Draft, 'time'>) => onAnswer(part, 'publishAt')
  return (
    <fieldset className="workflow-dialog__field">
      <legend>{scheduleWords.legend}</legend>
      <div className="workflow-dialog__presets" role="group" aria-label={scheduleWords.presets}>
        {presetsAt(now).map(({ key, day, time }) => (
          <button
            key={key}
            type="button"
            aria-pressed={momentOn({ day, time }) === moment}
            onClick={() => onAnswer({ day: writeDay(day), time }, 'publishAt')}
          >
            {presetNames[key]}
          </button>
        ))}
      </div>
      <div className="workflow-dialog__moment">
        {FIELDS.map(({ name, label }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <div className="workflow-dialog__picked">
              <input
                type="text"
                inputMode="numeric"
                autoComplete="off"
                id={`${id}-${name}`}
                value={draft[name]}
                required
                aria-invalid={problems.publishAt !== undefined}
                data-wrong={problems.publishAt !== undefined}
                aria-describedby={`${id}-problem ${id}-summary`}
                onChange={({ target: { value } }) =>
                  answer(name === 'day' ? { day: value } : { time: value })
                }
              />
              {name === 'day' && <CalendarButton now={now} draft={draft} onDay={answer} />}
            </div>
          </div>
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problems.publishAt} />
      <p id={`${id}-summary`} className="workflow-dialog__summary" aria-live="polite">
        {moment !== undefined &&
          scheduleWords.summary(momentInWords(moment), timeLeft({ to: moment, now }))}
      </p>
    </fieldset>
  )
}

const FIELDS = [
  { name: 'day', label: scheduleWords.day },
  { name: 'time', label: scheduleWords.time },
] as const

function momentOf(draft: Draft): string | undefined {
  const day = readDay(draft.day)
  const time = readTime(draft.time)
  return day === undefined || time === undefined ? undefined : momentOn({ day, time })
}
