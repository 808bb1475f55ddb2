'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { actionWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import type { WorkflowView } from '@/workflow/view'
import { sendAction, type ActionBody, type Problem, type Target } from '../workflow-client'

/**
 * Carries out an action on exactly what this page shows: its text and the revision that is sent were
 * read together.
 *
 * @returns `view` as it is now, `run`, which gives the reasons of a refusal and none when it was done,
 *   and `reload`, which reads the page anew
 */
export function useReviewAction({ target, view }: { target: Target; view: WorkflowView }) {
  const router = useRouter()
  const [isRunning, setIsRunning] = useState(false)
  // Until the page has been read anew, the answer of the action is newer than the page.
  const [answer, setAnswer] = useState({ to: view, view })
  const shown = answer.to === view ? answer.view : view

  const run = async (
    action: WorkflowAction,
    input: Omit<ActionBody, 'revision'> = {},
  ): Promise<readonly Problem[]> => {
    setIsRunning(true)
    const result = await sendAction({
      target,
      action,
      body: { revision: shown.revision, ...input },
    })
    setIsRunning(false)
    if (!result.ok) return result.problems
    setAnswer({ to: view, view: result.value.workflow })
    router.refresh()
    toast.success(actionWords[action].done)
    return []
  }
  const reload = async () => router.refresh()
  return { view: shown, run, isRunning, reload }
}
