'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { actionWords, adminWords } from '@/i18n/vi/admin'
import type { WorkflowAction } from '@/workflow/transitions'
import type { Workflow } from './use-workflow'
import { sendAction, type ActionBody } from './workflow-client'
import { keyOf, loadSnapshot, patchSnapshot } from './workflow-store'

export type ActionInput = Omit<ActionBody, 'revision'>

/**
 * Carries out an action with the revision that the person has in front of them.
 *
 * @returns `run`, which says whether it was done; the reasons of a refusal are in the store
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
      const newShownAt = typeof doc.updatedAt === 'string' ? doc.updatedAt : shownAt
      patchSnapshot(key, { view: workflow, shownAt: newShownAt })
      void loadSnapshot({ target, shownAt: newShownAt, isForced: true })
      setData(doc)
      // Only these; taking the whole form from the server would undo what is typed meanwhile.
      for (const path of SYSTEM_FIELDS) {
        const value = doc[path]
        dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      }
      if (action === 'publish') {
        setHasPublishedDoc(true)
        setUnpublishedVersionCount(0)
        incrementVersionCount()
      }
      // The next person's turn: an edit lock would only stand in the way.
      if (!isModified) void unlockDocument(target.id, target.collection)
      toast.success(actionWords[action].done)
      return true
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
