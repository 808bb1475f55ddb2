import type { ServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { scopeOf } from '@/access/permissions'
import { stateCheckWords } from '@/i18n/vi/state-check'
import { readLastCheck } from '@/integrity/nightly'
import { formatMoment } from '@/lib/dates'
import './state-check.css'

/** On the start page: what last night's check of the stored data found. */
export async function StateCheck({ payload, user }: ServerProps) {
  const roles = actorOf(user)?.roles ?? []
  if (scopeOf({ roles, permission: 'readAuditTrail' }) !== 'all') return null
  const last = await readLastCheck(payload)
  const found = (last?.results ?? []).filter(({ count }) => count > 0)
  return (
    <section className="state-check" aria-labelledby="state-check">
      <h2 id="state-check">{stateCheckWords.title}</h2>
      {last === null ? (
        <p>{stateCheckWords.never}</p>
      ) : (
        <p className={found.length === 0 ? 'state-check__good' : 'state-check__bad'}>
          {found.length === 0 ? stateCheckWords.good : stateCheckWords.bad(last.problems ?? 0)}{' '}
          <span>{formatMoment(last.finishedAt)}</span>
        </p>
      )}
      {found.length > 0 && (
        <ul>
          {found.map(({ name, count, problems }) => (
            <li key={name}>
              <strong>{stateCheckWords.check(name, count)}</strong>
              <ul>
                {problems.slice(0, MOST_SHOWN).map(({ where, what }) => (
                  <li key={`${where} ${what}`}>
                    {where}: {what}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The command prints all of them. */
const MOST_SHOWN = 5
