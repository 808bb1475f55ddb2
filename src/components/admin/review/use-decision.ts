'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { adminWords } from '@/i18n/vi/admin'
import { checklistRequests, reviewWords } from '@/i18n/vi/review'
import type { RemarkLine } from '@/desk/remarks'
import type { Question } from '@/workflow/checklist'
import type { WorkflowAction } from '@/workflow/transitions'
import type { WorkflowView } from '@/workflow/view'
import { EMPTY_DRAFT, type Draft, type Drafts } from '../dialog/draft'
import { asksFirst } from '../dialog/plans'
import type { OfferedAction } from '../offered-actions'
import type { ActionInput } from '../use-action'
import type { Problem, Target } from '../workflow-client'
import { focusFirstOpen, focusHead } from './places'
import { useKeptAnswers } from './use-kept-answers'
import { useReviewAction } from './use-review-action'

/** From the first press of a button to what it leads to: checklist, dialog, refusal, the next state. */
export function useDecision({
  target,
  view: read,
  questions,
}: {
  target: Target
  view: WorkflowView
  questions: readonly Question[]
}) {
  const { view, run, isRunning, reload } = useReviewAction({ target, view: read })
  const { answers, answer } = useKeptAnswers(
    `review:${target.collection}:${target.id}:${view.revision}`,
  )
  const [asking, setAsking] = useState<WorkflowAction>()
  const [isChecked, setIsChecked] = useState(false)
  const [isApproving, setIsApproving] = useState(false)
  const [drafts, setDrafts] = useState<Drafts>({})
  const [refusals, setRefusals] = useState<readonly Problem[]>([])
  const [doneCount, setDoneCount] = useState(0)
  // The button is gone with its action; whoever uses the keyboard goes on from the new state.
  useEffect(() => {
    if (doneCount > 0) focusHead()
  }, [doneCount])
  const [checkCount, setCheckCount] = useState(0)
  useEffect(() => {
    if (checkCount > 0) focusFirstOpen()
  }, [checkCount])

  const open = questions.filter(({ key }) => answers[key] === undefined)
  const refused = questions.filter(({ key }) => answers[key] === 'no')
  const isAnswered = open.length === 0 && refused.length === 0

  const act = async (action: WorkflowAction, input?: ActionInput) => {
    const problems = await run(action, input)
    setRefusals(problems)
    if (problems.length > 0) return problems
    setAsking(undefined)
    setIsApproving(false)
    setIsChecked(false)
    setDrafts({})
    setDoneCount((before) => before + 1)
    return problems
  }
  const note = (lines: readonly string[]) => {
    const draft = drafts.requestChanges ?? EMPTY_DRAFT
    const known = draft.note.trim()
    const fresh = lines.filter((line) => !known.includes(line))
    const text = [known, ...fresh].filter((line) => line !== '').join('\n')
    setDrafts({ ...drafts, requestChanges: { ...draft, note: text } })
  }

  return {
    view,
    isRunning,
    reload,
    refusals,
    answers,
    answer,
    isChecked,
    isApproving,
    asking,
    openCount: open.length,
    refusedCount: refused.length,
    draftOf: (action: WorkflowAction): Draft => drafts[action] ?? EMPTY_DRAFT,
    keep: (action: WorkflowAction, draft: Draft) => setDrafts({ ...drafts, [action]: draft }),
    close: () => setAsking(undefined),
    act,
    approve: () => act('approve', { checklist: answers }),
    notNow: () => setIsApproving(false),
    quote: ({ author, text }: RemarkLine) => {
      note([reviewWords.quotedRemark(author, text)])
      toast.success(reviewWords.quoted)
    },
    choose: ({ action, reasons }: OfferedAction) => {
      if (reasons.length > 0) return toast.info(reasons.map(({ message }) => message).join(' '))
      if (action === 'approve') {
        setIsChecked(true)
        if (isAnswered) setIsApproving(true)
        else setCheckCount((before) => before + 1)
        return
      }
      if (action === 'requestChanges' && refused.length > 0) {
        note(refused.map(({ key }) => checklistRequests[key]))
      }
      if (asksFirst(action)) return setAsking(action)
      void act(action).then((problems) => {
        if (problems.length > 0) {
          toast.error(adminWords.refused, {
            description: problems.map(({ message }) => message).join(' '),
          })
        }
      })
    },
  }
}
