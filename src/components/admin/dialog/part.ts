import type { ComponentType } from 'react'
import type { WorkflowAction } from '@/workflow/transitions'
import type { WorkflowView } from '@/workflow/view'
import type { ActionInput } from '../use-action'
import type { Problem, Target } from '../workflow-client'
import type { Draft } from './draft'

/** What is wrong, by the field of the contract: `withdrawal.reason`, `publishAt`. */
export type FieldProblems = Readonly<Partial<Record<string, string>>>

export interface PartProps {
  readonly action: WorkflowAction
  readonly target: Target
  readonly view: WorkflowView
  /** Address of the page that the public has; null for none. */
  readonly livePath: string | null
  readonly draft: Draft
  readonly problems: FieldProblems
  /** Takes an answer, and what was said against the fields that it is about off the screen. */
  readonly onAnswer: (answer: Partial<Draft>, ...fields: readonly string[]) => void
}

/** A part of a dialog: what it shows, what it sends, and which refusals belong to it. */
export interface Part {
  readonly key: string
  readonly Body: ComponentType<PartProps>
  /** Fields of the contract whose refusals are shown here. */
  readonly fields: readonly string[]
  /** Asked always, unless it says otherwise. */
  readonly isAsked?: (view: WorkflowView) => boolean
  /** What cannot be sent yet; the server has the last word on everything else. */
  readonly missing: (draft: Draft, action: WorkflowAction) => FieldProblems
  readonly input: (draft: Draft) => ActionInput
}

/** A refusal, parted into what is shown at a field of the dialog and what is shown below. */
export function sortRefusal({
  refusal,
  parts,
  words,
}: {
  refusal: readonly Problem[]
  parts: readonly Part[]
  words: Readonly<Record<string, string>>
}): { problems: FieldProblems; others: readonly Problem[] } {
  const isOurs = ({ field = '' }: Problem) =>
    parts.some(({ fields }) => fields.some((own) => own === field))
  return {
    problems: Object.fromEntries(
      refusal
        .filter(isOurs)
        .map(({ field = '', code, detail = code, message }) => [field, words[detail] ?? message]),
    ),
    others: refusal.filter((problem) => !isOurs(problem)),
  }
}
