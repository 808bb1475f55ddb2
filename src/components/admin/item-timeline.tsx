import type { DocumentViewServerProps } from 'payload'
import { actorOf, may } from '@/access/actor'
import { historyOf, LONGEST_HISTORY, type HistoryEntry } from '@/audit/history'
import { auditWords } from '@/i18n/vi/audit'
import { rolesInWords } from '@/i18n/vi/roles'
import { isEditorialCollection } from '@/lib/editorial'
import { findWorkflowItem } from '@/workflow/items'
import { formatMoment } from '@/lib/dates'
import { GivenAnswers } from './review/given-answers'
import './audit.css'
import './review/review-answers.css'

/**
 * Everything that was done with one document: when, what, by whom, in which role and unit at that time. For
 * people who may read its drafts; who looked at it is shown to readers of the audit trail only.
 */
export async function ItemTimeline({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const collection = collectionConfig?.slug ?? ''
  const id = String(docID ?? '')
  const actor = actorOf(req.user)
  if (actor === undefined || !isEditorialCollection(collection)) return null
  const item = await findWorkflowItem({ req, collection, id })
  if (item === undefined || !may({ actor, permission: 'readDrafts', unitId: item.unit }))
    return null
  const withReads = may({ actor, permission: 'readAuditTrail', unitId: undefined })
  const history = await historyOf({ req, collection, id, withReads })
  return (
    <section className="audit-timeline" aria-labelledby="audit-timeline">
      <h2 id="audit-timeline">{auditWords.timelineHeading}</h2>
      {history.length === 0 ? (
        <p>{auditWords.timelineEmpty}</p>
      ) : (
        <ol>
          {history.map((entry) => (
            <Line key={`${entry.at} ${entry.type}`} entry={entry} />
          ))}
        </ol>
      )}
      {history.length === LONGEST_HISTORY && <p>{auditWords.timelineMore(LONGEST_HISTORY)}</p>}
    </section>
  )
}

function Line({ entry: { at, sentence, actor, note, checklist } }: { entry: HistoryEntry }) {
  const who = [rolesInWords(actor.roles), actor.unit].filter((part) => part !== '').join(', ')
  return (
    <li>
      <time dateTime={at}>{formatMoment(at)}</time>
      <div>
        <p>{sentence}</p>
        {who !== '' && <p className="audit-timeline__who">{who}</p>}
        {checklist !== null && <GivenAnswers answers={checklist} />}
        {note !== null && note !== '' && <p className="audit-timeline__note">{note}</p>}
      </div>
    </li>
  )
}
