import { actionWords, adminWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import type { OfferedAction } from './offered-actions'

/**
 * Why buttons are grey, in words that are there without hovering; what stands against several of them
 * is said once.
 */
export function Reasons({
  documentId,
  offered,
}: {
  documentId: string
  offered: readonly OfferedAction[]
}) {
  return groupsOf(offered).map((group) => {
    const [{ action, reasons }] = group
    return (
      <div key={action} id={idOf(documentId, action)} className="workflow-reason">
        <p>{adminWords.notYet(group.map((one) => actionWords[one.action].button))}</p>
        <ul>
          {reasons.map(({ code, field, message }) => (
            <li key={`${code} ${field ?? ''} ${message}`}>{message}</li>
          ))}
        </ul>
      </div>
    )
  })
}

/** @returns the id of the text that says why a button is grey; undefined for one that is not */
export function reasonId({
  documentId,
  offered,
  action,
}: {
  documentId: string
  offered: readonly OfferedAction[]
  action: WorkflowAction
}): string | undefined {
  const group = groupsOf(offered).find((some) => some.some((one) => one.action === action))
  return group === undefined ? undefined : idOf(documentId, group[0].action)
}

type Group = readonly [OfferedAction, ...OfferedAction[]]

function groupsOf(offered: readonly OfferedAction[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const one of offered.filter(({ reasons }) => reasons.length > 0)) {
    const key = one.reasons.map(({ message }) => message).join('\n')
    const known = groups.get(key)
    groups.set(key, known === undefined ? [one] : [...known, one])
  }
  return [...groups.values()]
}

function idOf(documentId: string, action: WorkflowAction): string {
  return `workflow-reason-${documentId}-${action}`
}
