'use client'

import { useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { adminWords } from '@/i18n/vi/admin'
import type { Problem } from './workflow-client'

/** Everything that a refusal said, and the way out when the text is no longer the newest. */
export function ProblemList({
  problems,
  onReload,
  note,
}: {
  problems: readonly Problem[]
  /** Reads the state anew; absent where reloading would not help. */
  onReload?: () => Promise<void>
  note?: string
}) {
  const router = useRouter()
  // Taking the newer text into a form with unsaved words would lose them.
  const isModified = useFormModified()
  const reload = () => {
    router.refresh()
    void onReload?.()
  }
  const isStale = problems.some(({ code }) => STALE_CODES.includes(code))
  return (
    <div className="workflow-problems" role="alert" tabIndex={-1}>
      <p className="workflow-problems__title">{adminWords.refused}</p>
      <ul>
        {problems.map(({ code, message, field }) => (
          <li key={`${code} ${field ?? ''} ${message}`}>{message}</li>
        ))}
      </ul>
      {isStale && onReload !== undefined && (
        <p>
          {isModified ? (
            <a className="workflow-link" href="" target="_blank" rel="noopener">
              {adminWords.openNewest}
            </a>
          ) : (
            <button type="button" className="workflow-link" onClick={reload}>
              {adminWords.reload}
            </button>
          )}
          {note !== undefined && <> {note}</>}
        </p>
      )}
    </div>
  )
}

/** Refusals that a newer text explains. */
const STALE_CODES: readonly string[] = [
  'workflow.staleRevision',
  'workflow.illegalTransition',
  'workflow.approvalVoid',
  'outdated',
]
