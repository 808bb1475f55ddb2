import { formatDay, formatMoment, formatTime } from '@/lib/dates'

const FORMATS = { moment: formatMoment, day: formatDay, time: formatTime } as const

/** A point in time on the province's clock; nothing when there is none. */
export function Moment({
  value,
  as = 'moment',
}: {
  value: string | null | undefined
  as?: keyof typeof FORMATS
}) {
  const text = FORMATS[as](value)
  if (!value || text === '') return null
  return <time dateTime={value}>{text}</time>
}
