import { calendarWords as words, weekdayNames } from '@/i18n/vi/calendar'
import type { CalendarEntry } from '@/desk/calendar'
import type { CalendarPage } from '@/desk/calendar-days'
import { dayKey } from '@/lib/dates'
import { writeDay } from '@/lib/wall-clock'
import { Entry } from './entry'

/** The days of one page: a grid of weeks where there is room, a list of the days with something on phones. */
export function Days({
  page: { day, days, span },
  entries,
  now,
}: {
  page: CalendarPage
  entries: readonly CalendarEntry[]
  now: string
}) {
  const today = dayKey(now)
  return (
    <ol className="calendar__days" data-span={span}>
      {days.map((one, index) => {
        const here = entries.filter(({ at }) => dayKey(at) === one)
        const isOutside = span === 'thang' && !one.startsWith(day.slice(0, 7))
        return (
          <li
            key={one}
            className="calendar__day"
            data-outside={isOutside}
            data-today={one === today}
            data-empty={here.length === 0}
          >
            <h3>
              <span className="calendar__weekday">{weekdayNames[index % 7]}</span> {writeDay(one)}
              {one === today && <span className="calendar__today"> {words.isToday}</span>}
            </h3>
            {here.length > 0 && (
              <ul>
                {here.map((entry) => (
                  <Entry
                    key={`${entry.collection} ${entry.id}`}
                    entry={entry}
                    isLate={!entry.isScheduled && one < today}
                  />
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}
