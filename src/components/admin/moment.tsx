import { formatMoment } from '@/lib/dates'

/** A moment as the province's clock shows it, whatever the zone of the computer. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatMoment(at)}</time>
}
