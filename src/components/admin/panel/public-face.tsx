import { adminWords, liveNames } from '@/i18n/vi/admin'
import { withdrawalKinds } from '@/i18n/vi/dialogs'
import type { WorkflowView } from '@/workflow/view'
import { Moment } from '../moment'

/** What the public has of the item now: the page, or what became of it. */
export function PublicFace({ view, livePath }: { view: WorkflowView; livePath: string | null }) {
  if (view.live === 'none') return null
  const isWithdrawn = view.live === 'withdrawn'
  return (
    <>
      <p className="workflow-panel__live">
        <span>{liveNames[view.live]}</span>
        {livePath !== null && (
          <PublicLink
            path={livePath}
            words={isWithdrawn ? adminWords.viewWithdrawn : adminWords.viewLive}
          />
        )}
      </p>
      {isWithdrawn && <WithdrawalFacts view={view} />}
    </>
  )
}

function WithdrawalFacts({ view: { redirect, withdrawal } }: { view: WorkflowView }) {
  if (withdrawal === null) return null
  return (
    <dl className="workflow-panel__facts workflow-panel__withdrawal">
      <div>
        <dt>{adminWords.withdrawnHow}</dt>
        <dd>{withdrawalKinds[withdrawal.kind].label}</dd>
      </div>
      <div>
        <dt>{adminWords.withdrawnBy}</dt>
        <dd>
          {withdrawal.by.name}, <Moment at={withdrawal.at} />
        </dd>
      </div>
      <div>
        <dt>{adminWords.withdrawnReason}</dt>
        <dd className="workflow-panel__reason">{withdrawal.reason}</dd>
      </div>
      {redirect !== null && (
        <div>
          <dt>{adminWords.redirectsTo}</dt>
          <dd>
            <PublicLink path={redirect.path} words={redirect.title} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function PublicLink({ path, words }: { path: string; words: string }) {
  return (
    <a className="workflow-link" href={path} target="_blank" rel="noopener">
      {words} <span className="workflow-hint">{adminWords.opensNewTab}</span>
    </a>
  )
}
