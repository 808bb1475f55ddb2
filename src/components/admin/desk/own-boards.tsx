import { ROLES, scopeOf } from '@/access/permissions'
import { deskWords } from '@/i18n/vi/desk'
import { momentWithWeekday } from '@/i18n/vi/moments'
import { roleNames } from '@/i18n/vi/roles'
import type { Desk, DeskItem } from '@/desk/items'
import { findDrafts, findReturned, findSent } from '@/desk/own-work'
import { PUBLISHING } from '@/desk/scope'
import { Moment } from '../moment'
import { Board } from './board'
import { ItemLine } from './item-line'

/** What came back to the person, each with its note; nothing while nothing did. */
export async function ReturnedBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findReturned(desk)
  if (total === 0) return null
  const { at, heading } = deskWords.returned
  return (
    <Board id="returned" heading={heading} shown={rows.length} total={total} isMain>
      <ul>
        {rows.map((item) => (
          <ItemLine
            key={item.row.id}
            item={item}
            facts={
              <>
                {at} <Moment at={item.row.updatedAt} />
              </>
            }
            note={item.row.note}
          />
        ))}
      </ul>
    </Board>
  )
}

/** What the person submitted, and who has to act next. */
export async function SentBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findSent(desk)
  const { heading, none } = deskWords.sent
  return (
    <Board id="sent" heading={heading} shown={rows.length} total={total}>
      {total === 0 && <p>{none}</p>}
      <ul>
        {rows.map((item) => (
          <ItemLine key={item.row.id} item={item} withState facts={nextOf(item)} />
        ))}
      </ul>
    </Board>
  )
}

/** What the person is writing. */
export async function DraftBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findDrafts(desk)
  const { at, heading, none } = deskWords.drafts
  return (
    <Board id="drafts" heading={heading} shown={rows.length} total={total}>
      {total === 0 && <p>{none}</p>}
      <ul>
        {rows.map((item) => (
          <ItemLine
            key={item.row.id}
            item={item}
            facts={
              <>
                {at} <Moment at={item.row.updatedAt} />
              </>
            }
          />
        ))}
      </ul>
    </Board>
  )
}

function nextOf({ collection, row: { state, scheduledFor } }: DeskItem): string {
  const { next, or } = deskWords.sent
  const permission = PUBLISHING(collection)
  const who = ROLES.filter((role) => scopeOf({ roles: [role], permission }) !== 'none')
    .map((role) => roleNames[role].toLocaleLowerCase('vi'))
    .join(or)
  switch (state) {
    case 'scheduled':
      return next.scheduled(momentWithWeekday(scheduledFor ?? ''))
    case 'inReview':
    case 'approved':
      return next[state](who)
    default:
      return next.published
  }
}
