'use client'

import { deskWords } from '@/i18n/vi/desk'
import { bulkWords as words } from '@/i18n/vi/desk-list'
import type { BulkRun } from './use-bulk'
import { useFocus } from './use-focus'

/** What came of each item, done or why not. */
export function BulkResults({
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
