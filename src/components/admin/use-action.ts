'use client'

import { toast, useDocumentInfo, useFormModified, useRouteCache } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { actionWords, adminWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import type { Workflow } from './use-workflow'
import { sendAction, type ActionBody } from './workflow-client'
import { keyOf, patchSnapshot } from './workflow-store'

export type ActionInput = Omit<ActionBody, 'revision'>

/**
 * Carries out an action with the revision that the person has in front of them.
 *
 * @returns `run`, which says whether it was done; the reasons of a refusal are in the store
 */
export function useAction({ target, view, shownAt }: Workflow) {
  const [isRunning, setIsRunning] = useState(false)
  const isModified = useFormModified()
  const { clearRouteCache } = useRouteCache()
  const { incrementVersionCount, setData, setHasPublishedDoc, setUnpublishedVersionCount } =
    useDocumentInfo()

  const run = useCallback(
    async (action: WorkflowAction, input: ActionInput = {}): Promise<boolean> => {
      if (target === undefined || view === null) return false
      const key = keyOf(target)
      setIsRunning(true)
      patchSnapshot(key, { refusals: [] })
      const answer = await sendAction({
        target,
        action,
        body: { revision: view.revision, ...input },
      })
      setIsRunning(false)
      if (!answer.ok) {
        patchSnapshot(key, { refusals: answer.problems })
        toast.error(adminWords.refused, {
          description: answer.problems.map(({ message }) => message).join(' '),
        })
        return false
      }
      const { doc, workflow } = answer.value
      // What was typed stays; the form takes the server's text only when nothing would be lost.
      patchSnapshot(key, {
        view: workflow,
        shownAt: !isModified && typeof doc.updatedAt === 'string' ? doc.updatedAt : shownAt,
      })
      if (action === 'publish') {
        setHasPublishedDoc(true)
        setUnpublishedVersionCount(0)
        incrementVersionCount()
      }
      if (!isModified) {
        setData(doc)
        clearRouteCache()
      }
      toast.success(actionWords[action].done)
      return true
    },
    [
      target,
      view,
      shownAt,
      isModified,
      clearRouteCache,
      incrementVersionCount,
      setData,
      setHasPublishedDoc,
      setUnpublishedVersionCount,
    ],
  )
  return { run, isRunning }
}
