'use client'

import { useFormModified } from '@payloadcms/ui'
import { adminWords, nextSteps, revisionHint } from '@/i18n/vi/admin'
import { routes } from '@/lib/routes'
import { WRITING } from '@/workflow/states'
import type { WorkflowView } from '@/workflow/view'
import { isNextStep, offeredActions } from './offered-actions'
import { EmergencyNote } from './panel/emergency-note'
import { PeopleFacts, Timeline } from './panel/facts'
import { PublicFace } from './panel/public-face'
import { ReviewNote } from './panel/review-note'
import { ScheduleLine } from './panel/schedule-line'
import { ProblemList } from './problem-list'
import { Reasons } from './reasons'
import { useFrozenForm } from './use-frozen-form'
import { useWorkflow } from './use-workflow'
import './document-form.css'
import './workflow-panel.css'

const PANEL_ID = 'workflow-panel'

/** Head of the edit view: where the item stands, what is asked of whom, and what happened before. */
export function WorkflowPanel() {
  const workflow = useWorkflow()
  const { isFrozen, isOutdated, livePage, problems, refusals, reload, target, view } = workflow
  const isModified = useFormModified()
  useFrozenForm(isFrozen)

  if (target === undefined) return <p className="workflow-panel">{adminWords.notSaved}</p>
  if (view === null) {
    if (problems.length === 0) return <p className="workflow-panel">{adminWords.loading}</p>
    return (
      <div className="workflow-panel">
        <ProblemList problems={problems} />
      </div>
    )
  }
  const offered = offeredActions({ view, isModified, isOutdated })
  return (
    <section id={PANEL_ID} className="workflow-panel" aria-label={adminWords.panel} tabIndex={-1}>
      <EmergencyNote view={view} />
      <ReviewNote view={view} />
      {view.scheduledFor !== null && <ScheduleLine publishAt={view.scheduledFor} onDue={reload} />}
      <p>{nextStep({ view, canAct: offered.some(isNextStep) })}</p>
      <PublicFace view={view} livePath={livePage?.path ?? null} />
      {isOutdated && (
        <ProblemList
          problems={[{ code: 'outdated', message: adminWords.outdated }]}
          onReload={reload}
        />
      )}
      {refusals.length > 0 && <ProblemList problems={refusals} onReload={reload} />}
      {!isOutdated && <Reasons documentId={target.id} offered={offered} />}
      <p>
        <a className="workflow-link" href={routes.review(target)}>
          {adminWords.review}
        </a>
      </p>
      <PeopleFacts view={view} />
      <Timeline history={view.history} />
    </section>
  )
}

/** Leads to the new state of the item, once an action is done. */
export function focusPanel(): void {
  document.getElementById(PANEL_ID)?.focus({ preventScroll: true })
}

/** @returns what is asked of the person now, or whom the item waits for */
export function nextStep({ view, canAct }: { view: WorkflowView; canAct: boolean }): string {
  const step = nextSteps[view.state][canAct ? 'act' : 'wait']
  const isRevision = WRITING.includes(view.state) && view.live === 'published'
  return isRevision ? `${step} ${revisionHint}` : step
}
