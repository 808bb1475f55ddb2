import { adminWords } from '@/i18n/vi/admin'
import type { WorkflowView } from '@/workflow/view'
import { Moment } from '../moment'

/** Events that send an item back with a reason, and what the reason is called. */
const TITLES: Readonly<Record<string, string>> = {
  changesRequested: adminWords.noteTitle,
  scheduleFailed: adminWords.failedTitle,
}

/** Why the item came back, from a reviewer or from the clock: the first thing that the writer reads. */
export function ReviewNote({ view: { history, note, state } }: { view: WorkflowView }) {
  if (state !== 'changesRequested' || note === null) return null
  const request = history.find(({ type }) => TITLES[type] !== undefined)
  const isBySystem = request?.type === 'scheduleFailed'
  return (
    <div className="workflow-note" role="note">
      <p className="workflow-note__title">
        {TITLES[request?.type ?? ''] ?? adminWords.noteTitle}
        {request !== undefined && (
          <span className="workflow-hint">
            {' '}
            {!isBySystem && `${request.actor.name}, `}
            <Moment at={request.at} />
          </span>
        )}
      </p>
      <p className="workflow-note__text">{note}</p>
    </div>
  )
}
