import { actionWords, adminWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import type { OfferedAction } from './offered-actions'

/** Id of the text that says why a button is grey. */
export function reasonId(documentId: string, action: WorkflowAction): string {
  return `workflow-reason-${documentId}-${action}`
}

/** Why buttons are grey, in words that are there without hovering. */
export function Reasons({
  documentId,
  offered,
}: {
  documentId: string
  offered: readonly OfferedAction[]
}) {
  const closed = offered.filter(({ reasons }) => reasons.length > 0)
  return closed.map(({ action, reasons }) => (
    <div key={action} id={reasonId(documentId, action)} className="workflow-reason">
      <p>{adminWords.notYet(actionWords[action].button)}:</p>
      <ul>
        {reasons.map(({ code, field, message }) => (
          <li key={`${code} ${field ?? ''} ${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  ))
}
