import { dayKey } from '@/lib/dates'
import { addDays } from '@/lib/wall-clock'

/** What the calendar shows at one time. */
export const SPANS = ['thang', 'tuan'] as const

export type Span = (typeof SPANS)[number]

/** Days on the screen, whole weeks from Monday on, and where to go from here. */
export interface CalendarPage {
  readonly span: Span
  /** The day that the page is about; its month or week is shown. */
  readonly day: string
  readonly days: readonly string[]
  readonly previous: string
  readonly next: string
}

/** @returns the page around a day, `2026-11-23` */
export function calendarPage({ span, day }: { span: Span; day: string }): CalendarPage {
  const first = span === 'thang' ? `${day.slice(0, 7)}-01` : day
  const start = mondayOf(first)
  const weeks = span === 'thang' ? weeksOf({ start, month: day.slice(0, 7) }) : 1
  return {
    span,
    day,
    days: Array.from({ length: weeks * 7 }, (_, index) => addDays(start, index)),
    previous: span === 'thang' ? monthFrom(day, -1) : addDays(day, -7),
    next: span === 'thang' ? monthFrom(day, 1) : addDays(day, 7),
  }
}

/** @returns the day, when it is one, otherwise today in the province */
export function dayOr({ day, now }: { day: string | undefined; now: Date }): string {
  return day ?? dayKey(now.toISOString())
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

function weeksOf({ start, month }: { start: string; month: string }): number {
  let weeks = 1
  while (addDays(start, weeks * 7).startsWith(month)) weeks += 1
  return weeks
}

/** The first of a month is in every month; the 31st is not. */
function monthFrom(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
