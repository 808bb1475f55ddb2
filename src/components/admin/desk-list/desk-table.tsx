'use client'

import { useState } from 'react'
import { bulkWords, deskListWords } from '@/i18n/vi/desk-list'
import type { ListRow } from '@/desk/list'
import { BulkBar } from './bulk-bar'
import { DeskLine } from './desk-line'

const words = deskListWords.columns
const COLUMNS = ['title', 'state', 'unit', 'section', 'people', 'time', 'updatedAt'] as const

const keyOf = ({ collection, id }: ListRow) => `${collection} ${id}`

/** The rows of one page, with boxes for those whose next steps may be sent together. */
export function DeskTable({ rows }: { rows: readonly ListRow[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const selectable = rows.filter(({ isSelectable }) => isSelectable)
  const canSelect = selectable.length > 0
  const choose = (row: ListRow, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(keyOf(row))
    else next.delete(keyOf(row))
    setChosen(next)
  }
  return (
    <>
      {canSelect && (
        <BulkBar
          rows={rows.filter((row) => chosen.has(keyOf(row)))}
          onDone={() => setChosen(new Set())}
        />
      )}
      <table className="desk-table">
        <thead>
          <tr>
            {canSelect && (
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={bulkWords.selectAll}
                  checked={selectable.every((row) => chosen.has(keyOf(row)))}
                  onChange={({ target: { checked } }) =>
                    setChosen(new Set(checked ? selectable.map(keyOf) : []))
                  }
                />
              </th>
            )}
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DeskLine
              key={keyOf(row)}
              row={row}
              canSelect={canSelect}
              isChosen={chosen.has(keyOf(row))}
              onChoose={choose}
            />
          ))}
        </tbody>
      </table>
      {canSelect && <p className="desk-list__why">{bulkWords.why}</p>}
    </>
  )
}
