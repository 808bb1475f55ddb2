'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { planWords as words } from '@/i18n/vi/calendar'
import { momentWithWeekday } from '@/i18n/vi/moments'
import { SETTLED } from '@/workflow/states'
import { useWorkflow } from '../use-workflow'
import { PlanForm } from './plan-form'

/** Sidebar: when this is meant to be published; for those who write, also while the content is frozen. */
export function PlanField() {
  const { data } = useDocumentInfo()
  const { target, state, view } = useWorkflow()
  const [changed, setChanged] = useState<{ plannedFor: string | null }>()
  const [isOpen, setIsOpen] = useState(false)
  const stored = (data?.workflow as { plannedFor?: unknown } | null | undefined)?.plannedFor
  const plannedFor =
    changed?.plannedFor ?? (changed === undefined && isText(stored) ? stored : null)
  if (target === undefined) {
    return (
      <div className="plan-field">
        <h3>{words.label}</h3>
        <p>{words.notSaved}</p>
      </div>
    )
  }
  // Submitting and planning are the same people's.
  const submit = view?.actions.find(({ action }) => action === 'submit')
  const mayWrite =
    submit !== undefined &&
    !submit.reasons.some(({ code }) => code === 'workflow.notPermitted') &&
    state !== undefined &&
    !SETTLED.includes(state)
  return (
    <div className="plan-field">
      <h3>{words.label}</h3>
      <p>{plannedFor === null ? words.none : momentWithWeekday(plannedFor)}</p>
      {mayWrite && (
        <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{plannedFor === null ? words.set : words.change}</summary>
          <PlanForm
            key={plannedFor}
            collection={target.collection}
            id={target.id}
            title={typeof data?.title === 'string' ? data.title : ''}
            plannedFor={plannedFor}
            onDone={(next) => {
              setChanged({ plannedFor: next })
              setIsOpen(false)
            }}
          />
        </details>
      )}
      <p className="plan-field__help">{words.help}</p>
    </div>
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
