import { adminWords } from '@/i18n/vi/admin'
import type { WorkflowView } from '@/workflow/view'
import { Moment } from '../moment'

/** For everybody who opens the item, until a second person has looked at it. */
export function EmergencyNote({ view: { emergency } }: { view: WorkflowView }) {
  if (emergency === null) return null
  return (
    <div className="workflow-note workflow-note--emergency" role="note">
      <p className="workflow-note__title">
        {adminWords.emergencyTitle}
        <span className="workflow-hint">
          {' '}
          {emergency.by.name}, <Moment at={emergency.at} />
        </span>
      </p>
      <p className="workflow-note__text">{emergency.note}</p>
    </div>
  )
}
