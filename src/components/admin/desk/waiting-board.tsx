import { actorOf } from '@/access/actor'
import { scopeOf } from '@/access/permissions'
import { deskWords } from '@/i18n/vi/desk'
import { ageInWords, timeLeft } from '@/i18n/vi/moments'
import type { Desk } from '@/desk/items'
import { findApproved, findWaiting, type WaitingRow } from '@/desk/waiting'
import { Moment } from '../moment'
import { Board } from './board'
import { ItemLine } from './item-line'

const words = deskWords.waiting

/** What somebody else wrote and this person may approve, the longest waiting first. */
export async function WaitingBoard({ desk }: { desk: Desk }) {
  const roles = actorOf(desk.user)?.roles ?? []
  if (scopeOf({ roles, permission: 'publishItems' }) === 'none') return null
  const now = new Date()
  const { rows, total } = await findWaiting(desk)
  return (
    <Board id="waiting" heading={words.heading} shown={rows.length} total={total} isMain>
      {total === 0 && <p>{words.none}</p>}
      <ol>
        {rows.map((item) => (
          <ItemLine
            key={item.row.id}
            item={item}
            isForReview
            facts={<WaitingFacts item={item} now={now} />}
          />
        ))}
      </ol>
    </Board>
  )
}

function WaitingFacts({ item: { dueAt, sentAt }, now }: { item: WaitingRow; now: Date }) {
  const isLate = Date.parse(dueAt) < now.getTime()
  return (
    <>
      <strong>{words.waited(ageInWords({ from: sentAt, to: now }))}</strong> ({words.sentAt}{' '}
      <Moment at={sentAt} />) ·{' '}
      {isLate ? (
        <strong className="board__late">
          {words.late} {ageInWords({ from: dueAt, to: now })}
        </strong>
      ) : (
        <>
          {words.due} <Moment at={dueAt} /> ({timeLeft({ to: dueAt, now })})
        </>
      )}
    </>
  )
}

/** Approved, and nobody has published or scheduled it; nothing while there is none. */
export async function ApprovedBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findApproved(desk)
  if (total === 0) return null
  const { heading, planned } = deskWords.approved
  return (
    <Board id="approved" heading={heading} shown={rows.length} total={total}>
      <ol>
        {rows.map((item) => {
          const { approval, plannedFor } = item.row
          return (
            <ItemLine
              key={item.row.id}
              item={item}
              facts={
                <>
                  {approval?.by.name} <Moment at={approval?.at ?? ''} />
                  {plannedFor !== null && plannedFor !== undefined && (
                    <>
                      {' · '}
                      {planned} <Moment at={plannedFor} />
                    </>
                  )}
                </>
              }
            />
          )
        })}
      </ol>
    </Board>
  )
}
