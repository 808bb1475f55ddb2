import { deskWords } from '@/i18n/vi/desk'
import { findFailedEffects } from '@/desk/effects'
import type { Desk } from '@/desk/items'
import { Moment } from '../moment'
import { Board, ItemLink } from './board'
import { EffectDecision } from './effect-decision'

const words = deskWords.effects
const BOARD = 'effects'

/** What the system gave up on, for those who run it; nothing while all goes well. */
export async function EffectBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findFailedEffects(desk)
  if (total === 0) return null
  return (
    <Board id={BOARD} heading={words.heading} shown={rows.length} total={total} isUrgent>
      <ul>
        {rows.map(({ id, at, attempts, isUnconfirmed, item, kind, reason, sentence }) => (
          <li key={id}>
            <p className="board__title">
              {words.kinds[kind] ?? kind}
              {item !== null && (
                <>
                  {': '}
                  <ItemLink item={item} words={sentence} />
                </>
              )}
            </p>
            <p className="board__note">
              {words.reason}: {reason}
            </p>
            {isUnconfirmed && <p className="board__note">{words.unconfirmed}</p>}
            <div className="board__facts">
              <span>
                <Moment at={at} /> · {words.attempts(attempts)}
              </span>
              <EffectDecision id={id} board={BOARD} about={words.kinds[kind] ?? kind} />
            </div>
          </li>
        ))}
      </ul>
    </Board>
  )
}
