import { adminWords } from '@/i18n/vi/admin'
import type { WorkflowView } from '@/workflow/view'
import { formatMoment } from './moment'

/** What the reviewer asked for: the first thing that the writer has to read. */
export function ReviewNote({ view: { history, note, state } }: { view: WorkflowView }) {
  if (state !== 'changesRequested' || note === null) return null
  const request = history.find(({ type }) => type === 'changesRequested')
  return (
    <div className="workflow-note" role="note">
      <p className="workflow-note__title">
        {adminWords.noteTitle}
        {request !== undefined && (
          <span className="workflow-hint">
            {' '}
            {request.actor.name}, <Moment at={request.at} />
          </span>
        )}
      </p>
      <p className="workflow-note__text">{note}</p>
    </div>
  )
}

/** Who wrote, who approved, and when it goes out. */
export function WorkflowFacts({ view }: { view: WorkflowView }) {
  const { approval, contributors, scheduledFor } = view
  if (approval === null && contributors.length === 0 && scheduledFor === null) return null
  return (
    <dl className="workflow-panel__facts">
      {contributors.length > 0 && (
        <div>
          <dt>{adminWords.contributors}</dt>
          <dd>{contributors.map(({ name }) => name).join(', ')}</dd>
        </div>
      )}
      {approval !== null && (
        <div>
          <dt>{adminWords.approvedBy}</dt>
          <dd>
            {approval.by.name}, <Moment at={approval.at} />
          </dd>
        </div>
      )}
      {scheduledFor !== null && (
        <div>
          <dt>{adminWords.scheduledFor}</dt>
          <dd>
            <Moment at={scheduledFor} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** What happened, newest first. */
export function Timeline({ history }: Pick<WorkflowView, 'history'>) {
  if (history.length === 0) return null
  return (
    <details className="workflow-timeline">
      <summary>{adminWords.timeline(history.length)}</summary>
      <ol>
        {history.map(({ at, note, sentence, type }) => (
          <li key={`${at} ${type}`}>
            <Moment at={at} />
            <span>
              {sentence}
              {note !== null && <q className="workflow-timeline__note">{note}</q>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatMoment(at)}</time>
}
