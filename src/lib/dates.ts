/** The province's clock. Stored moments are UTC; readers see this one. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
})

const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'Thứ Hai',
  Tue: 'Thứ Ba',
  Wed: 'Thứ Tư',
  Thu: 'Thứ Năm',
  Fri: 'Thứ Sáu',
  Sat: 'Thứ Bảy',
  Sun: 'Chủ Nhật',
}

/** @returns `23/11/2026`, or '' for what is not a date */
export function formatDay(value: string | null | undefined): string {
  const at = partsOf(value)
  return at === null ? '' : `${at.day}/${at.month}/${at.year}`
}

/** @returns `06:40`, or '' for what is not a date */
export function formatTime(value: string | null | undefined): string {
  const at = partsOf(value)
  return at === null ? '' : `${at.hour}:${at.minute}`
}

/** @returns `23/11/2026 06:40`, or '' for what is not a date */
export function formatMoment(value: string | null | undefined): string {
  const at = partsOf(value)
  return at === null ? '' : `${formatDay(value)} ${formatTime(value)}`
}

/** @returns `Thứ Hai`, or '' for what is not a date */
export function weekdayOf(value: string | null | undefined): string {
  return WEEKDAYS[partsOf(value)?.weekday ?? ''] ?? ''
}

/** @returns the calendar day in the province, `2026-11-23`, to group by; '' for what is not a date */
export function dayKey(value: string | null | undefined): string {
  const at = partsOf(value)
  return at === null ? '' : `${at.year}-${at.month}-${at.day}`
}

/**
 * Two moments that readers cannot tell apart need not be printed twice.
 *
 * @returns true when both show the same minute
 */
export function isSameMinute(a: string | null | undefined, b: string | null | undefined): boolean {
  return formatMoment(a) === formatMoment(b)
}

interface Parts {
  day: string
  month: string
  year: string
  hour: string
  minute: string
  weekday: string
}

function partsOf(value: string | null | undefined): Parts | null {
  if (!value) return null
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return null
  const found = Object.fromEntries(
    parts.formatToParts(date).map(({ type, value: text }) => [type, text]),
  )
  const { day = '', month = '', year = '', hour = '', minute = '', weekday = '' } = found
  return { day, month, year, hour, minute, weekday }
}
