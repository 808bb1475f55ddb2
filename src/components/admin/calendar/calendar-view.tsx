import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { scopeOf } from '@/access/permissions'
import { calendarWords as words } from '@/i18n/vi/calendar'
import { findCalendar, findUnplanned, type CalendarFilter } from '@/desk/calendar'
import { calendarPage, dayOr, SPANS, type CalendarPage } from '@/desk/calendar-days'
import { readFilter, type Parameters } from '@/desk/filters'
import type { Desk } from '@/desk/items'
import { readChoices } from '@/desk/names'
import { DESK_PARAMETERS, routes } from '@/lib/routes'
import { readDay } from '@/lib/wall-clock'
import { DeskScreen, deskOf } from '../desk-screen'
import { CalendarHead } from './calendar-head'
import { Entry } from './entry'
import { Days } from './days'
import './calendar.css'

/** "Lịch đăng": what goes out by itself, and what people mean to publish when. */
export async function CalendarView(view: AdminViewServerProps) {
  const desk = deskOf(view, routes.calendar())
  if (desk === undefined) return null
  const parameters: Parameters = view.searchParams ?? {}
  const filter = filterOf(parameters)
  const now = new Date()
  const page = pageOf({ parameters, now })
  const { rows, total } = await findCalendar({
    desk,
    from: page.days[0] ?? page.day,
    to: page.days.at(-1) ?? page.day,
    filter,
  })
  return (
    <DeskScreen view={view} title={words.heading} className="calendar">
      <p>{words.intro}</p>
      <CalendarHead page={page} filter={filter} units={await unitsFor(desk)} />
      {rows.length === 0 && <p role="status">{words.empty}</p>}
      {total > rows.length && <p role="status">{words.tooMany(rows.length, total)}</p>}
      <Days page={page} entries={rows} now={now.toISOString()} />
      <Unplanned desk={desk} filter={filter} />
    </DeskScreen>
  )
}

async function Unplanned({ desk, filter }: { desk: Desk; filter: CalendarFilter }) {
  const roles = actorOf(desk.user)?.roles ?? []
  if (scopeOf({ roles, permission: 'editDrafts' }) === 'none') return null
  const { rows, total } = await findUnplanned({ desk, filter })
  return (
    <section className="calendar__unplanned" aria-labelledby="unplanned">
      <h2 id="unplanned">
        {words.unplanned} {total > 0 && <span className="board__count">{total}</span>}
      </h2>
      {rows.length === 0 ? (
        <p>{words.unplannedNone}</p>
      ) : (
        <ul>
          {rows.map((entry) => (
            <Entry key={`${entry.collection} ${entry.id}`} entry={entry} isLate={false} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Who sees one unit only has nothing to choose. */
async function unitsFor(desk: Desk) {
  const roles = actorOf(desk.user)?.roles ?? []
  const seesAll = scopeOf({ roles, permission: 'readDrafts' }) === 'all'
  return seesAll ? await readChoices({ desk, collection: 'units' }) : []
}

function filterOf(parameters: Parameters): CalendarFilter {
  const { types, unit } = readFilter(parameters)
  return { unit, type: types[0] ?? '' }
}

function pageOf({ parameters, now }: { parameters: Parameters; now: Date }): CalendarPage {
  const { [DESK_PARAMETERS.span]: span, [DESK_PARAMETERS.day]: day } = parameters
  return calendarPage({
    span: SPANS.find((known) => known === span) ?? 'thang',
    day: dayOr({ day: typeof day === 'string' ? readDay(day) : undefined, now }),
  })
}
