import { actorOf } from '@/access/actor'
import { scopeOf } from '@/access/permissions'
import { deskWords } from '@/i18n/vi/desk'
import { timeLeft } from '@/i18n/vi/moments'
import type { Desk } from '@/desk/items'
import { findScheduledSoon, type ScheduledRow } from '@/desk/schedule'
import { formatTime } from '@/lib/dates'
import { daysBetween } from '@/lib/wall-clock'
import { Board, ItemLink } from './board'

const words = deskWords.schedule

/** What goes out by itself today and tomorrow, day by day. */
export async function ScheduleBoard({ desk }: { desk: Desk }) {
  const now = new Date()
  const roles = actorOf(desk.user)?.roles ?? []
  if (scopeOf({ roles, permission: 'readDrafts' }) === 'none') return null
  const { rows, total } = await findScheduledSoon({ ...desk, now })
  return (
    <Board id="schedule" heading={words.heading} shown={rows.length} total={total}>
      {total === 0 && <p>{words.none}</p>}
      <ul>
        {rows.map((row) => (
          <li key={`${row.collection} ${row.id}`}>
            <p className="board__title">
              <time dateTime={row.publishAt}>{dayOf(row, now)}</time>{' '}
              <ItemLink item={row} words={row.title} />
            </p>
            <p className="board__facts">
              {row.unit} · {timeLeft({ to: row.publishAt, now })}
            </p>
          </li>
        ))}
      </ul>
    </Board>
  )
}

function dayOf({ publishAt }: ScheduledRow, now: Date): string {
  const time = formatTime(publishAt)
  if (Date.parse(publishAt) <= now.getTime()) return `${time} · ${words.overdue}`
  const days = daysBetween({ from: now.toISOString(), to: publishAt })
  return `${days === 0 ? words.today : words.tomorrow} ${time}`
}
