'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo, type ReactNode } from 'react'
import { remarkWords } from '@/i18n/vi/remarks'
import { reviewWords } from '@/i18n/vi/review'
import type { Colleague, RemarkLine } from '@/desk/remarks'
import type { EditorialCollection } from '@/lib/editorial'
import type { Question } from '@/workflow/checklist'
import type { WorkflowView } from '@/workflow/view'
import { offeredActions } from '../offered-actions'
import { ChecklistSection } from './checklist-section'
import { DecisionDialog } from './decision-dialog'
import { PLACES } from './places'
import { RemarkBox } from './remark-box'
import { RemarkThread } from './remark-thread'
import { ReviewBar } from './review-bar'
import { ReviewHead } from './review-head'
import { ReviewSection } from './section'
import { useDecision } from './use-decision'
import './review.css'
import './review-answers.css'
import './review-bar.css'
import './review-changes.css'

export interface ReviewDeskProps {
  readonly collection: EditorialCollection
  readonly id: string
  readonly title: string
  readonly unitName: string
  readonly livePage: { readonly title: string; readonly path: string } | null
  readonly view: WorkflowView
  readonly questions: readonly Question[]
  readonly given: Readonly<Record<string, unknown>> | null
  readonly maps: readonly string[]
  readonly remarks: readonly RemarkLine[]
  readonly colleagues: readonly Colleague[]
  readonly mayWriteRemarks: boolean
  /** Parts that the server has drawn. */
  readonly reading: ReactNode
  readonly evidence: ReactNode
}

/** The text and everything that is known about it on one page, with the decision in reach. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { collection, id, questions, remarks } = props
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const target = useMemo(
    () => ({ api: config.routes.api, collection, id, language: i18n.language }),
    [config.routes.api, collection, id, i18n.language],
  )
  const decision = useDecision({ target, view: props.view, questions })
  const { isApproving, view } = decision
  const offered = offeredActions({ view, isModified: false, isOutdated: false })
  const canReturn = offered.some(
    ({ action, reasons }) => action === 'requestChanges' && reasons.length === 0,
  )
  return (
    <div className="review">
      <ReviewHead {...props} view={view} offered={offered} decision={decision} />
      <div className="review__columns">
        <div>{props.reading}</div>
        <div>
          {props.evidence}
          <ChecklistSection {...props} view={view} offered={offered} decision={decision} />
          <ReviewSection id={PLACES.remarks} heading={remarkWords.heading} count={remarks.length}>
            <p className="review-note">{remarkWords.intro}</p>
            <RemarkThread remarks={remarks} onQuote={canReturn ? decision.quote : undefined} />
            {props.mayWriteRemarks && <RemarkBox target={target} colleagues={props.colleagues} />}
          </ReviewSection>
        </div>
      </div>
      {offered.length > 0 && (
        <ReviewBar
          documentId={id}
          offered={offered}
          message={messageOf({ decision })}
          isApproving={isApproving}
          isRunning={decision.isRunning}
          onChoose={decision.choose}
          onApprove={() => void decision.approve()}
          onNotNow={decision.notNow}
        />
      )}
      <DecisionDialog {...props} target={target} decision={decision} />
    </div>
  )
}

function messageOf({
  decision: { isApproving, isChecked, openCount, refusedCount },
}: {
  decision: ReturnType<typeof useDecision>
}): string {
  if (isApproving) return reviewWords.approveStatement
  if (!isChecked) return ''
  if (openCount > 0) return reviewWords.openQuestions(openCount)
  return refusedCount > 0 ? reviewWords.refusedQuestions : ''
}
