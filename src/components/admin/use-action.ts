'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { actionWords, adminWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import type { Workflow } from './use-workflow'
import { sendAction, type ActionBody, type Problem } from './workflow-client'
import { keyOf, loadSnapshot, patchSnapshot } from './workflow-store'

export type ActionInput = Omit<ActionBody, 'revision'>

/**
 * Carries out an action with the revision that the person has in front of them.
 *
 * @returns `run`, which gives the reasons of a refusal, and none when it was done; they are in the
 *   store, too
 */
export function useAction({ target, view, shownAt }: Workflow) {
  const [isRunning, setIsRunning] = useState(false)
  const isModified = useFormModified()
  const { dispatchFields } = useForm()
  const {
    incrementVersionCount,
    setData,
    setHasPublishedDoc,
    setUnpublishedVersionCount,
    unlockDocument,
  } = useDocumentInfo()

  const run = useCallback(
    async (action: WorkflowAction, input: ActionInput = {}): Promise<readonly Problem[]> => {
      if (target === undefined || view === null) return NOT_READY
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
        return answer.problems
      }
      const { doc, workflow } = answer.value
      const newShownAt = typeof doc.updatedAt === 'string' ? doc.updatedAt : shownAt
      patchSnapshot(key, { view: workflow, shownAt: newShownAt })
      void loadSnapshot({ target, shownAt: newShownAt, isForced: true })
      setData(doc)
      // Only these; taking the whole form from the server would undo what is typed meanwhile.
      for (const path of SYSTEM_FIELDS) {
        const value = doc[path]
        dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      }
      if (PUBLISHING.includes(action)) {
        setHasPublishedDoc(true)
        setUnpublishedVersionCount(0)
        incrementVersionCount()
      }
      if (action === 'withdraw') setHasPublishedDoc(false)
      // The next person's turn: an edit lock would only stand in the way.
      if (!isModified) void unlockDocument(target.id, target.collection)
      toast.success(actionWords[action].done)
      return []
    },
    [
      target,
      view,
      shownAt,
      isModified,
      dispatchFields,
      incrementVersionCount,
      setData,
      setHasPublishedDoc,
      setUnpublishedVersionCount,
      unlockDocument,
    ],
  )
  return { run, isRunning }
}

/** What a transition writes into the document itself. */
const SYSTEM_FIELDS = ['publishedAt', 'firstPublishedAt'] as const

const PUBLISHING: readonly WorkflowAction[] = ['publish', 'emergencyPublish']

const NOT_READY: readonly Problem[] = [{ code: 'notReady', message: adminWords.loading }]
