import type { AdminViewServerProps } from 'payload'
import { findNotices } from '@/desk/notices'
import { noticeWords } from '@/i18n/vi/notices'
import { routes } from '@/lib/routes'
import { headingId, ItemLink } from '../desk/board'
import { MarkAsRead } from '../desk/mark-as-read'
import { DeskScreen, deskOf } from '../desk-screen'
import { Moment } from '../moment'
import { Pages, pageIn } from '../pages'
import { ReadAll } from './read-all'
import './notices.css'

const LIST = 'all-notices'

/** Everything that the person has been told, newest first. */
export async function NoticesView(view: AdminViewServerProps) {
  const desk = deskOf(view, routes.adminNotices())
  const page = pageIn(view.searchParams)
  const found = desk === undefined ? undefined : await findNotices({ desk, page })
  return (
    <DeskScreen view={view} title={noticeWords.heading} className="notices">
      {found === undefined ? (
        <p>{noticeWords.signIn}</p>
      ) : (
        <>
          <div className="notices__top">
            <p id={headingId(LIST)} tabIndex={-1}>
              {found.total === 0 ? noticeWords.none : noticeWords.unreadCount(found.unread)}
            </p>
            {found.unread > 0 && <ReadAll headingId={headingId(LIST)} />}
            <a href={routes.adminAccount()}>{noticeWords.settings}</a>
          </div>
          <ul className="notices__list">
            {found.rows.map(({ id, at, isRead, item, note, text }) => (
              <li key={id} data-unread={!isRead}>
                <p className="board__title">
                  {item === null ? text : <ItemLink item={item} words={text} />}
                  {!isRead && <span className="notices__new"> ({noticeWords.unread})</span>}
                </p>
                {note !== null && <p className="board__note">{note}</p>}
                <div className="board__facts">
                  <Moment at={at} />
                  {!isRead && <MarkAsRead id={id} board={LIST} text={text} />}
                </div>
              </li>
            ))}
          </ul>
          <Pages page={page} pages={found.pages} address={routes.adminNotices} />
        </>
      )}
    </DeskScreen>
  )
}
