import { deskWords } from '@/i18n/vi/desk'
import type { Desk } from '@/desk/items'
import { findUnreadNotices } from '@/desk/notices'
import { routes } from '@/lib/routes'
import { Moment } from '../moment'
import { Board, ItemLink } from './board'
import { MarkAsRead } from './mark-as-read'

const words = deskWords.notices
const BOARD = 'notices'

/** What the person has been told and not marked as read. */
export async function NoticeBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findUnreadNotices(desk)
  return (
    <Board id={BOARD} heading={words.heading} shown={rows.length} total={total}>
      {total === 0 && <p>{words.none}</p>}
      <ul>
        {rows.map(({ id, at, item, note, text }) => (
          <li key={id}>
            <p className="board__title">
              {item === null ? text : <ItemLink item={item} words={text} />}
            </p>
            {note !== null && <p className="board__note">{note}</p>}
            <div className="board__facts">
              <Moment at={at} />
              <MarkAsRead id={id} board={BOARD} text={text} />
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={routes.adminNotices()}>{words.all}</a>
      </p>
    </Board>
  )
}
