import { adminWords } from '@/i18n/vi/admin'
import type { WorkflowView } from '@/workflow/view'
import { Moment } from '../moment'

/** Who wrote and who approved. */
export function PeopleFacts({ view }: { view: WorkflowView }) {
  const { contributors, emergency } = view
  // Until somebody else has looked at it, an emergency publication has its publisher's word only.
  const approval = emergency === null ? view.approval : null
  if (approval === null && contributors.length === 0) return null
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
