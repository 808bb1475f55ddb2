'use client'

import { useFormModified } from '@payloadcms/ui'
import { adminWords, liveNames, nextSteps, revisionHint } from '@/i18n/vi/admin'
import { routes } from '@/lib/routes'
import { WRITING } from '@/workflow/states'
import type { WorkflowView } from '@/workflow/view'
import { offeredActions, type OfferedAction } from './offered-actions'
import { ProblemList } from './problem-list'
import { Reasons } from './reasons'
import { useFrozenForm } from './use-frozen-form'
import { useWorkflow } from './use-workflow'
import { ReviewNote, Timeline, WorkflowFacts } from './workflow-facts'
import './workflow.css'

/** Head of the edit view: where the item stands, what is asked of whom, and what happened before. */
export function WorkflowPanel() {
  const workflow = useWorkflow()
  const { isFrozen, isOutdated, liveSlug, problems, refusals, reload, target, view } = workflow
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
    <section className="workflow-panel" aria-label={adminWords.panel}>
      <ReviewNote view={view} />
      <p className="workflow-panel__next">{nextStep({ view, canAct: offered.some(isTheirs) })}</p>
      {view.live !== 'none' && (
        <p className="workflow-panel__live">
          <span>{liveNames[view.live]}</span>
          {liveSlug !== null && (
            <a
              className="workflow-link"
              href={routes.item({ collection: target.collection, slug: liveSlug })}
              target="_blank"
              rel="noopener"
            >
              {adminWords.viewLive} <span className="workflow-hint">{adminWords.opensNewTab}</span>
            </a>
          )}
        </p>
      )}
      {isOutdated && (
        <ProblemList
          problems={[{ code: 'outdated', message: adminWords.outdated }]}
          onReload={reload}
        />
      )}
      {refusals.length > 0 && <ProblemList problems={refusals} onReload={reload} />}
      {!isOutdated && <Reasons documentId={target.id} offered={offered} />}
      <WorkflowFacts view={view} />
      <Timeline history={view.history} />
    </section>
  )
}

/** The next step is this person's; whoever wrote the text waits for somebody else's approval. */
function isTheirs({ action, reasons }: OfferedAction): boolean {
  const isForward = action !== 'recall' && action !== 'requestChanges'
  return isForward && !reasons.some(({ code }) => code === 'workflow.fourEyes')
}

function nextStep({ view, canAct }: { view: WorkflowView; canAct: boolean }): string {
  const step = nextSteps[view.state][canAct ? 'act' : 'wait']
  const isRevision = WRITING.includes(view.state) && view.live === 'published'
  return isRevision ? `${step} ${revisionHint}` : step
}
