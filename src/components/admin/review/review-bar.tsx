'use client'

import { Button } from '@payloadcms/ui'
import { adminWords } from '@/i18n/vi/admin'
import { reviewWords } from '@/i18n/vi/review'
import type { WorkflowAction } from '@/workflow/transitions'
import type { OfferedAction } from '../offered-actions'
import { WorkflowButton } from '../workflow-button'

/** What a thumb reaches first; the rest is one step away. */
const NEAR: readonly WorkflowAction[] = [
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'requestChanges',
  'submit',
  'clearEmergency',
]

/** The decision, always in reach at the lower edge; approving is confirmed here, not in a dialog. */
export function ReviewBar({
  documentId,
  offered,
  message,
  isApproving,
  isRunning,
  onChoose,
  onApprove,
  onNotNow,
}: {
  documentId: string
  offered: readonly OfferedAction[]
  /** What is asked now: the open questions, or what approving means. */
  message: string
  isApproving: boolean
  isRunning: boolean
  onChoose: (one: OfferedAction) => void
  onApprove: () => void
  onNotNow: () => void
}) {
  const isNear = ({ action }: OfferedAction) => NEAR.includes(action)
  const order = ({ action }: OfferedAction) => NEAR.indexOf(action)
  const near = offered.filter(isNear).sort((a, b) => order(a) - order(b))
  const far = offered.filter((one) => !isNear(one))
  const button = (one: OfferedAction) => (
    <WorkflowButton
      key={one.action}
      documentId={documentId}
      offered={offered}
      one={one}
      isDisabled={isRunning}
      onChoose={() => onChoose(one)}
    />
  )
  return (
    <section className="review-bar workflow-bar" aria-label={reviewWords.actions}>
      <p className="review-bar__message" aria-live="polite">
        {message}
      </p>
      {isApproving ? (
        <div className="review-bar__buttons">
          <Button
            id="review-confirm"
            size="medium"
            margin={false}
            disabled={isRunning}
            onClick={onApprove}
          >
            {isRunning ? adminWords.working : reviewWords.confirmApprove}
          </Button>
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={isRunning}
            onClick={onNotNow}
          >
            {reviewWords.notNow}
          </Button>
        </div>
      ) : (
        <div className="review-bar__buttons">
          {near.map(button)}
          {far.length > 0 && (
            <details className="review-bar__more">
              <summary>{reviewWords.otherActions}</summary>
              <div>{far.map(button)}</div>
            </details>
          )}
        </div>
      )}
    </section>
  )
}
