import { dayKey, formatTime } from './dates'

/**
 * A day and a time as the clock on the province's wall shows them, `2027-01-10` and `08:00`: what date
 * and time fields hold, whatever the zone of the computer in front of the person.
 */
export interface WallClock {
  readonly day: string
  readonly time: string
}

/** Việt Nam has one zone and has not moved its clocks since 1979. */
const OFFSET = '+07:00'
const DAY_MS = 86_400_000

/** @returns the moment with the province's offset, as the HTTP contract asks for it */
export function momentOn({ day, time }: WallClock): string {
  return `${day}T${time}:00${OFFSET}`
}

/** @returns what the clock on the wall shows at a moment; empty parts for what is not a date */
export function wallClockAt(moment: string): WallClock {
  return { day: dayKey(moment), time: formatTime(moment) }
}

/** @returns the day so many days later, `2027-01-10` + 1 = `2027-01-11` */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** @returns how many midnights lie between two moments in the province */
export function daysBetween({ from, to }: { from: string; to: string }): number {
  return (Date.parse(dayKey(to)) - Date.parse(dayKey(from))) / DAY_MS
}

/** @returns the day in `26/11/2026`, `26-11-2026` or `26112026`, as `2026-11-26`; undefined for no day */
export function readDay(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed.trim()) ??
    []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${written}T00:00:00Z`)
  // `Date` turns 31 February into 3 March.
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written)
  return isDay ? written : undefined
}

/** @returns the time in `7:30`, `07h30`, `7h` or `0730`, as `07:30`; undefined for no time */
export function readTime(typed: string): string | undefined {
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})\s*(?:[:.]\s*(\d{2})|(?:h|giờ)\s*(\d{2})?)$/
      .exec(typed.trim().toLowerCase())
      ?.filter((part) => part !== undefined) ??
    /^(\d{2})(\d{2})$/.exec(typed.trim()) ??
    []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** @returns `26/11/2026` for `2026-11-26` */
export function writeDay(day: string): string {
  return day.split('-').reverse().join('/')
}

/** Times that newsrooms use; labels are in i18n. */
const PRESETS = [
  { key: 'afternoon', day: (today: string) => today, time: '16:30' },
  { key: 'evening', day: (today: string) => today, time: '19:00' },
  { key: 'tomorrow', day: (today: string) => addDays(today, 1), time: '07:00' },
  { key: 'monday', day: (today: string) => nextMonday(today), time: '07:00' },
] as const

export type PresetKey = (typeof PRESETS)[number]['key']

export interface Preset extends WallClock {
  readonly key: PresetKey
}

/** Somebody still has to read the question and confirm it. */
const SOONEST_MS = 5 * 60_000

/** @returns the presets that lie far enough ahead, each moment once */
export function presetsAt(now: Date): readonly Preset[] {
  const today = dayKey(now.toISOString())
  const presets = PRESETS.map(({ key, day, time }) => ({ key, day: day(today), time }))
  return presets.filter(
    (preset, index) =>
      Date.parse(momentOn(preset)) >= now.getTime() + SOONEST_MS &&
      presets.findIndex((other) => momentOn(other) === momentOn(preset)) === index,
  )
}

function nextMonday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, (8 - weekday) % 7 || 7)
}
