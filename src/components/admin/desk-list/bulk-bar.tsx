'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { bulkWords as words } from '@/i18n/vi/desk-list'
import { deskWords } from '@/i18n/vi/desk'
import type { ListRow } from '@/desk/list'
import { TextField } from '../dialog/text-field'
import { useBulk, type BulkAction, type BulkRun } from './use-bulk'

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
      {run !== undefined && !isRunning && <Results run={run} onClose={clear} />}
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

function Results({
  run: { action, results, total },
  onClose,
}: {
  run: BulkRun
  onClose: () => void
}) {
  const box = useFocus<HTMLDivElement>()
  const done = results.filter(({ reasons }) => reasons.length === 0).length
  return (
    <div ref={box} tabIndex={-1} className="bulk__results" role="group" aria-label={words.results}>
      <p>
        <strong>{words.summary(done, total)}</strong>
      </p>
      <ol>
        {results.map(({ row, reasons }) => (
          <li key={`${row.collection} ${row.id}`} data-done={reasons.length === 0}>
            {row.title === '' ? deskWords.untitled : row.title}:{' '}
            {reasons.length === 0 ? words.done[action] : reasons.join(' ')}
          </li>
        ))}
      </ol>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  )
}

/** The keyboard goes on where the answer is. */
function useFocus<Element extends HTMLElement>() {
  const box = useRef<Element>(null)
  useEffect(() => box.current?.focus(), [])
  return box
}
