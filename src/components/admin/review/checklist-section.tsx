'use client'

import { reviewWords } from '@/i18n/vi/review'
import type { OfferedAction } from '../offered-actions'
import { ChecklistForm } from './checklist-form'
import { GivenAnswers } from './given-answers'
import { PLACES } from './places'
import type { ReviewDeskProps } from './review-desk'
import { ReviewSection } from './section'
import type { useDecision } from './use-decision'

/** The questions for whoever may approve now, the answers for everybody once somebody has. */
export function ChecklistSection({
  view,
  questions,
  given,
  maps,
  offered,
  decision,
}: Pick<ReviewDeskProps, 'view' | 'questions' | 'given' | 'maps'> & {
  offered: readonly OfferedAction[]
  decision: ReturnType<typeof useDecision>
}) {
  const approve = offered.find(({ action }) => action === 'approve')
  const isOpen = approve !== undefined && approve.reasons.length === 0
  const { answers, answer, isChecked, openCount } = decision
  return (
    <ReviewSection id={PLACES.checklist} heading={reviewWords.checklist}>
      {isOpen ? (
        <>
          <p className="review-note" aria-live="polite">
            {reviewWords.progress(questions.length - openCount, questions.length)}
          </p>
          <ChecklistForm
            questions={questions}
            answers={answers}
            maps={maps}
            isChecked={isChecked}
            onAnswer={answer}
          />
        </>
      ) : (
        <Locked state={view.state} given={given} />
      )}
    </ReviewSection>
  )
}

function Locked({ state, given }: { state: string; given: ReviewDeskProps['given'] }) {
  const words = reviewWords.checklistLocked
  if (given !== null) {
    return (
      <>
        <p>{words.done}</p>
        <GivenAnswers answers={given} />
      </>
    )
  }
  return <p>{state === 'inReview' ? words.notYours : words.notYet}</p>
}
