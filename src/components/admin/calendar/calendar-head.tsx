import { calendarWords as words } from '@/i18n/vi/calendar'
import { deskWords } from '@/i18n/vi/desk'
import type { CalendarFilter } from '@/desk/calendar'
import { SPANS, type CalendarPage, type Span } from '@/desk/calendar-days'
import type { Choice } from '@/desk/names'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { DESK_PARAMETERS as NAMES, routes } from '@/lib/routes'
import { writeDay } from '@/lib/wall-clock'

/** Which days are shown, the way to others, and what they are narrowed by. */
export function CalendarHead({
  page: { span, day, days, next, previous },
  filter,
  units,
}: {
  page: CalendarPage
  filter: CalendarFilter
  units: readonly Choice[]
}) {
  const to = (target: { span?: Span; day?: string }) => addressOf({ span, day, ...target, filter })
  const [first = day, last = day] = [days[0], days.at(-1)]
  return (
    <div className="calendar__head">
      <h2>{span === 'thang' ? words.month(day) : words.week(writeDay(first), writeDay(last))}</h2>
      <nav aria-label={words.heading}>
        <a rel="prev" href={to({ day: previous })}>
          {words.previous[span]}
        </a>
        <a href={addressOf({ span, day: '', filter })}>{words.today}</a>
        <a rel="next" href={to({ day: next })}>
          {words.next[span]}
        </a>
      </nav>
      <nav aria-label={words.spanLabel}>
        {SPANS.map((one) => (
          <a key={one} href={to({ span: one })} aria-current={one === span ? 'true' : undefined}>
            {words.spans[one]}
          </a>
        ))}
      </nav>
      <form action={routes.calendar()} method="get">
        <input type="hidden" name={NAMES.span} value={span} />
        <input type="hidden" name={NAMES.day} value={writeDay(day)} />
        {units.length > 0 && (
          <select name={NAMES.unit} defaultValue={filter.unit} aria-label={words.filter.unit}>
            <option value="">{words.filter.unitAny}</option>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <select name={NAMES.type} defaultValue={filter.type} aria-label={words.filter.type}>
          <option value="">{words.filter.typeAny}</option>
          {EDITORIAL_COLLECTIONS.map((slug) => (
            <option key={slug} value={slug}>
              {deskWords.types[slug]}
            </option>
          ))}
        </select>
        <button type="submit">{words.filter.apply}</button>
      </form>
    </div>
  )
}

function addressOf({
  span,
  day,
  filter,
}: {
  span: Span
  day: string
  filter: CalendarFilter
}): string {
  const query = new URLSearchParams({
    [NAMES.span]: span,
    ...(day === '' ? {} : { [NAMES.day]: writeDay(day) }),
    ...(filter.unit === '' ? {} : { [NAMES.unit]: filter.unit }),
    ...(filter.type === '' ? {} : { [NAMES.type]: filter.type }),
  })
  return routes.calendar(query.toString())
}
