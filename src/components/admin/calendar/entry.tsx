'use client'

import { useRouter } from 'next/navigation'
import { calendarWords as words, planWords } from '@/i18n/vi/calendar'
import { deskWords } from '@/i18n/vi/desk'
import type { CalendarEntry } from '@/desk/calendar'
import { formatTime } from '@/lib/dates'
import { routes } from '@/lib/routes'
import { EmergencyFlag, StateWord } from '../state-word'
import { PlanForm } from '../plan/plan-form'

/** One item of the calendar: its time, what kind of time that is, and how to change it. */
export function Entry({ entry, isLate }: { entry: CalendarEntry; isLate: boolean }) {
  const router = useRouter()
  const { at, collection, id, isEmergency, isScheduled, mayPlan, state, unit } = entry
  const title = entry.title === '' ? deskWords.untitled : entry.title
  const to = routes.adminItem({ collection, id })
  return (
    <li className="calendar__entry" data-scheduled={isScheduled}>
      {at !== null && (
        <p className="calendar__time">
          <time dateTime={at}>{formatTime(at)}</time>{' '}
          <span>{isScheduled ? words.scheduled : words.planned}</span>
          {isLate && <strong className="board__late"> {words.late}</strong>}
        </p>
      )}
      <p className="board__title">
        <a href={to}>{title}</a>
      </p>
      <p className="board__facts">
        {!isScheduled && <StateWord state={state} />} {isEmergency && <EmergencyFlag />}{' '}
        {deskWords.types[collection]} · {unit}
      </p>
      {isScheduled ? (
        <a className="calendar__change" href={to}>
          {words.changeSchedule}
        </a>
      ) : (
        mayPlan && (
          <details className="calendar__change">
            <summary>{at === null ? planWords.set : planWords.change}</summary>
            <PlanForm
              collection={collection}
              id={id}
              title={title}
              plannedFor={at}
              onDone={() => router.refresh()}
            />
          </details>
        )
      )}
    </li>
  )
}
