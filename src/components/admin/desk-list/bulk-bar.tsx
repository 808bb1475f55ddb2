'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { bulkWords as words } from '@/i18n/vi/desk-list'
import type { ListRow } from '@/desk/list'
import { TextField } from '../dialog/text-field'
import { BulkResults } from './bulk-results'
import { useBulk, type BulkAction } from './use-bulk'
import { useFocus } from './use-focus'

const ACTIONS: readonly BulkAction[] = ['submit', 'requestChanges']

/** What may be done with the chosen items, the question before it, and what came of each. */
export function BulkBar({ rows, onDone }: { rows: readonly ListRow[]; onDone: () => void }) {
  const router = useRouter()
  const { clear, run, start } = useBulk()
  const [asked, setAsked] = useState<BulkAction>()
  const isRunning = run !== undefined && run.results.length < run.total
  const confirm = async (action: BulkAction, note: string) => {
    setAsked(undefined)
    await start(action, rows, note)
    onDone()
    router.refresh()
  }
  return (
    <section className="bulk" aria-label={words.region}>
      <p className="bulk__count" role="status">
        {isRunning ? words.working(run.results.length, run.total) : words.selected(rows.length)}
      </p>
      {ACTIONS.map((action) => (
        <button
          key={action}
          type="button"
          aria-disabled={rows.length === 0 || isRunning}
          onClick={() => {
            if (rows.length === 0 || isRunning) return
            clear()
            setAsked(action)
          }}
        >
          {words[action]}
        </button>
      ))}
      {asked !== undefined && (
        <Question
          action={asked}
          count={rows.length}
          onConfirm={(note) => void confirm(asked, note)}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {run !== undefined && !isRunning && <BulkResults run={run} onClose={clear} />}
    </section>
  )
}

function Question({
  action,
  count,
  onConfirm,
  onCancel,
}: {
  action: BulkAction
  count: number
  onConfirm: (note: string) => void
  onCancel: () => void
}) {
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string>()
  const box = useFocus<HTMLFormElement>()
  return (
    <form
      ref={box}
      tabIndex={-1}
      className="bulk__question"
      aria-label={words[action]}
      noValidate
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault()
        const isMissing = action === 'requestChanges' && note.trim() === ''
        if (isMissing) return setProblem(words.noteMissing)
        onConfirm(note)
      }}
    >
      <p>{words.ask[action](count)}</p>
      {action === 'requestChanges' && (
        <TextField label={words.note} value={note} problem={problem} onChange={setNote} />
      )}
      <button type="submit">{words.confirm[action]}</button>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  )
}
