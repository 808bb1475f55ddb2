'use client'

import { reviewWords } from '@/i18n/vi/review'
import { routes } from '@/lib/routes'
import type { WorkflowView } from '@/workflow/view'
import { isNextStep, type OfferedAction } from '../offered-actions'
import { EmergencyNote } from '../panel/emergency-note'
import { PeopleFacts } from '../panel/facts'
import { PublicFace } from '../panel/public-face'
import { ReviewNote } from '../panel/review-note'
import { ScheduleLine } from '../panel/schedule-line'
import { ProblemList } from '../problem-list'
import { Reasons } from '../reasons'
import { StateWord } from '../state-word'
import { nextStep } from '../workflow-panel'
import { PLACES } from './places'
import type { ReviewDeskProps } from './review-desk'
import type { useDecision } from './use-decision'

const LINKS = [
  { place: PLACES.reading, words: reviewWords.places.reading },
  { place: PLACES.changes, words: reviewWords.changes },
  { place: PLACES.requirements, words: reviewWords.places.requirements },
  { place: PLACES.scan, words: reviewWords.places.scan },
  { place: PLACES.checklist, words: reviewWords.checklist },
  { place: PLACES.remarks, words: reviewWords.places.remarks },
] as const

/** Where the item stands, what is asked of whom, and the ways to the parts of this page. */
export function ReviewHead({
  collection,
  id,
  unitName,
  livePage,
  view,
  offered,
  decision: { refusals, reload },
}: Pick<ReviewDeskProps, 'collection' | 'id' | 'unitName' | 'livePage'> & {
  view: WorkflowView
  offered: readonly OfferedAction[]
  decision: ReturnType<typeof useDecision>
}) {
  return (
    <section
      id={PLACES.head}
      className="workflow-panel review-head"
      aria-label={reviewWords.head}
      tabIndex={-1}
    >
      <p className="review-head__line">
        <StateWord state={view.state} /> <span>{unitName}</span>{' '}
        <a className="review-link" href={routes.adminItem({ collection, id })}>
          {reviewWords.edit}
        </a>
      </p>
      <EmergencyNote view={view} />
      <ReviewNote view={view} />
      {view.scheduledFor !== null && <ScheduleLine publishAt={view.scheduledFor} onDue={reload} />}
      <p>{nextStep({ view, canAct: offered.some(isNextStep) })}</p>
      <PublicFace view={view} livePath={livePage?.path ?? null} />
      {refusals.length > 0 && <ProblemList problems={refusals} onReload={reload} />}
      <Reasons documentId={id} offered={offered} />
      <PeopleFacts view={view} />
      <nav className="review-head__places" aria-label={reviewWords.sections}>
        {LINKS.map(({ place, words }) => (
          <a key={place} href={`#${place}`}>
            {words}
          </a>
        ))}
      </nav>
    </section>
  )
}
