import { formatDay, formatTime, weekdayOf } from '@/lib/dates'
import { daysBetween, type PresetKey } from '@/lib/wall-clock'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** @returns `Chủ Nhật, ngày 10 tháng 01 năm 2027, lúc 08:00`, or '' for what is not a date */
export function momentInWords(moment: string): string {
  const [day = '', month = '', year = ''] = formatDay(moment).split('/')
  if (year === '') return ''
  // Official papers write a nought before days below ten and before January and February only.
  const monthName = Number(month) < 3 ? month : String(Number(month))
  return `${weekdayOf(moment)}, ngày ${day} tháng ${monthName} năm ${year}, lúc ${formatTime(moment)}`
}

/** @returns `10/01/2027 08:00 (Chủ Nhật)` */
export function momentWithWeekday(moment: string): string {
  return `${formatDay(moment)} ${formatTime(moment)} (${weekdayOf(moment)})`
}

/** @returns `còn 3 ngày`, `còn 5 giờ`, `còn 12 phút`, or that the time has come */
export function timeLeft({ to, now }: { to: string; now: Date }): string {
  const left = Date.parse(to) - now.getTime()
  if (left <= 0) return 'đã tới giờ'
  // From a day on people count dates, not hours.
  if (left >= DAY) return `còn ${daysBetween({ from: now.toISOString(), to })} ngày`
  return left >= HOUR
    ? `còn ${Math.floor(left / HOUR)} giờ`
    : `còn ${Math.ceil(left / MINUTE)} phút`
}

/** @returns how long ago, or how long from now: `2 ngày`, `3 giờ`, `12 phút`, `chưa tới một phút` */
export function ageInWords({ from, to }: { from: string; to: Date }): string {
  const age = Math.abs(to.getTime() - Date.parse(from))
  if (age >= DAY) return `${Math.floor(age / DAY)} ngày`
  if (age >= HOUR) return `${Math.floor(age / HOUR)} giờ`
  return age >= MINUTE ? `${Math.floor(age / MINUTE)} phút` : 'chưa tới một phút'
}

/** Words of a field that holds a moment. */
export const momentFieldWords = {
  day: 'Ngày/tháng/năm',
  time: 'Giờ:phút',
  placeholders: { day: '26/11/2026', time: '07:00' },
  none: 'Chưa có.',
  missing: 'Hãy ghi ngày và giờ.',
  unreadable: 'Hãy ghi ngày như 26/11/2026 và giờ như 07:00 (giờ Việt Nam).',
} as const

export const presetNames: Readonly<Record<PresetKey, string>> = {
  afternoon: 'Chiều nay 16:30',
  evening: 'Tối nay 19:00',
  tomorrow: 'Sáng mai 07:00',
  monday: 'Sáng thứ Hai tới 07:00',
}
