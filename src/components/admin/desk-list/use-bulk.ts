'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { ListRow } from '@/desk/list'
import { sendAction } from '../workflow-client'

/** Verbs that are safe for several at once: neither of them lets anything out. */
export type BulkAction = 'submit' | 'requestChanges'

/** What came of one item. */
export interface BulkResult {
  readonly row: ListRow
  /** Why not; empty when it is done. */
  readonly reasons: readonly string[]
}

export interface BulkRun {
  readonly action: BulkAction
  readonly total: number
  readonly results: readonly BulkResult[]
}

/**
 * Sends one verb to several items, one after another, each through its own endpoint with the revision
 * that the list showed: rights, state, requirements and staleness are asked for each, and none is left out.
 */
export function useBulk(): {
  readonly run: BulkRun | undefined
  readonly start: (action: BulkAction, rows: readonly ListRow[], note: string) => Promise<void>
  readonly clear: () => void
} {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [run, setRun] = useState<BulkRun>()
  const start = async (action: BulkAction, rows: readonly ListRow[], note: string) => {
    const results: BulkResult[] = []
    setRun({ action, total: rows.length, results: [] })
    for (const row of rows) {
      const { collection, id, revision } = row
      const answer = await sendAction({
        target: { api: config.routes.api, collection, id, language: i18n.language },
        action,
        body: { revision, ...(action === 'requestChanges' ? { note } : {}) },
      })
      const reasons = answer.ok ? [] : answer.problems.map(({ message }) => message)
      results.push({ row, reasons })
      setRun({ action, total: rows.length, results: [...results] })
    }
  }
  return { run, start, clear: () => setRun(undefined) }
}
