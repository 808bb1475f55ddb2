/** Date, time and an offset from UTC: ISO 8601 as RFC 3339 narrows it; seconds may be left out. */
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Reads a moment that somebody typed or sent. Without an offset nobody knows which clock was meant, so
 * such a moment is none.
 *
 * @returns the moment, or undefined for everything that is not one, such as 31 February
 */
export function parseMoment(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !WITH_OFFSET.test(value)) return undefined
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) return undefined
  // `Date` turns 31 February into 3 March; the day as written has to come back out.
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return day.toISOString().slice(0, 10) === value.slice(0, 10) ? moment : undefined
}

/** @returns the same day and time so many months later; the month's last day where there is no such day */
export function addMonths(from: Date, months: number): Date {
  const moved = new Date(from)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  if (moved.getUTCDate() !== from.getUTCDate()) moved.setUTCDate(0)
  return moved
}
