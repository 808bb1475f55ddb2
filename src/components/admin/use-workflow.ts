'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { isEditorialCollection } from '@/lib/editorial'
import { FROZEN, isWorkflowState, type WorkflowState } from '@/workflow/states'
import type { Target } from './workflow-client'
import {
  EMPTY,
  keyOf,
  loadSnapshot,
  readSnapshot,
  subscribe,
  type Snapshot,
} from './workflow-store'

export interface Workflow extends Snapshot {
  /** Undefined until the document has been saved for the first time. */
  readonly target: Target | undefined
  /** State as far as it is known: the page brings one along before the API has answered. */
  readonly state: WorkflowState | undefined
  readonly isFrozen: boolean
  readonly reload: () => Promise<void>
}

/** @returns where the document of this form stands, kept up to date after each save */
export function useWorkflow(): Workflow {
  const { collectionSlug = '', data, id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const api = config.routes.api
  const { language } = i18n
  const target = useMemo<Target | undefined>(
    () =>
      id === undefined || !isEditorialCollection(collectionSlug)
        ? undefined
        : { api, collection: collectionSlug, id: String(id), language },
    [api, collectionSlug, id, language],
  )
  const key = target === undefined ? '' : keyOf(target)
  const snapshot = useSyncExternalStore(
    useCallback((listener: () => void) => subscribe(key, listener), [key]),
    () => readSnapshot(key),
    () => EMPTY,
  )
  const shownAt = typeof data?.updatedAt === 'string' ? data.updatedAt : undefined
  useEffect(() => {
    if (target !== undefined) void loadSnapshot({ target, shownAt })
  }, [target, shownAt])
  const reload = useCallback(async () => {
    if (target !== undefined) await loadSnapshot({ target, shownAt, isForced: true })
  }, [target, shownAt])

  const rendered = (data?.workflow as { state?: unknown } | null | undefined)?.state
  const state = snapshot.view?.state ?? (isWorkflowState(rendered) ? rendered : undefined)
  return {
    ...snapshot,
    target,
    state,
    isFrozen: state !== undefined && FROZEN.includes(state),
    reload,
  }
}
