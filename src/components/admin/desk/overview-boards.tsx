import { env } from '@/config/env'
import { deskWords } from '@/i18n/vi/desk'
import { mailWords } from '@/i18n/vi/notices'
import { findFailedEffects } from '@/desk/effects'
import type { Desk } from '@/desk/items'
import { countAccounts, findNewestEvents } from '@/desk/overview'
import { routes } from '@/lib/routes'
import { Moment } from '../moment'
import { Board } from './board'

/** The newest lines of the audit trail, for those who read it for a living. */
export async function TrailBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findNewestEvents(desk)
  const { admin } = desk.payload.config.routes
  const { all, heading, ledger, none } = deskWords.trail
  return (
    <Board id="trail" heading={heading} shown={total} total={0}>
      {total === 0 && <p>{none}</p>}
      <ul>
        {rows.map(({ id, at, sentence }) => (
          <li key={id}>
            <p>{sentence}</p>
            <p className="board__facts">
              <Moment at={at} />
            </p>
          </li>
        ))}
      </ul>
      <p className="board__ways">
        <a href={`${admin}/collections/audit-events`}>{all}</a>
        <a href={routes.ledger()} target="_blank" rel="noopener">
          {ledger}
        </a>
      </p>
    </Board>
  )
}

/** How the installation's accounts stand; for those who run it. */
export async function AccountBoard({ desk }: { desk: Desk }) {
  const counts = await countAccounts(desk)
  if (counts === null) return null
  const { total } = await findFailedEffects(desk)
  const { admin } = desk.payload.config.routes
  const words = deskWords.accounts
  return (
    <Board id="accounts" heading={words.heading} shown={0} total={0}>
      <ul>
        {(['active', 'locked', 'inactive'] as const).map((kind) => (
          <li key={kind}>
            <strong>{counts[kind]}</strong> {words[kind]}
          </li>
        ))}
      </ul>
      <p className="board__ways">
        <a href={`${admin}/collections/users`}>{words.all}</a>
      </p>
      {total === 0 && <p>{words.effectsGood}</p>}
      {env().mail.kind === 'off' && <p className="board__note">{mailWords.off}</p>}
    </Board>
  )
}
