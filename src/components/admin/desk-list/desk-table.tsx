'use client'

import { useState } from 'react'
import { liveNames } from '@/i18n/vi/admin'
import { deskWords } from '@/i18n/vi/desk'
import { bulkWords, deskListWords } from '@/i18n/vi/desk-list'
import type { ListRow } from '@/desk/list'
import { routes } from '@/lib/routes'
import { Moment } from '../moment'
import { EmergencyFlag, StateWord } from '../state-word'
import { BulkBar } from './bulk-bar'

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
            <Line
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

function Line({
  row,
  canSelect,
  isChosen,
  onChoose,
}: {
  row: ListRow
  canSelect: boolean
  isChosen: boolean
  onChoose: (row: ListRow, isChosen: boolean) => void
}) {
  const { collection, id, live, people, section, state, unit, updatedAt } = row
  const title = row.title === '' ? deskWords.untitled : row.title
  const isElse = live !== 'none' && live !== state
  return (
    <tr>
      {canSelect && (
        <td className="desk-table__box">
          {row.isSelectable && (
            <input
              type="checkbox"
              aria-label={bulkWords.select(title)}
              checked={isChosen}
              onChange={({ target: { checked } }) => onChoose(row, checked)}
            />
          )}
        </td>
      )}
      <th scope="row">
        <a href={routes.adminItem({ collection, id })}>{title}</a>
        <small>{deskWords.types[collection]}</small>
      </th>
      <td>
        <StateWord state={state} /> {row.isEmergency && <EmergencyFlag />}
        {isElse && <small>{liveNames[live]}</small>}
      </td>
      <td data-label={words.unit}>{unit}</td>
      <td data-label={words.section}>{section}</td>
      <td data-label={words.people}>{people.join(', ')}</td>
      <td data-label={words.time}>
        <Times row={row} />
      </td>
      <td data-label={words.updatedAt}>
        <Moment at={updatedAt} />
      </td>
    </tr>
  )
}

function Times({ row: { plannedFor, scheduledFor } }: { row: ListRow }) {
  const at = scheduledFor ?? plannedFor
  if (at === null) return null
  return (
    <>
      {scheduledFor === null ? deskListWords.planned : deskListWords.scheduled} <Moment at={at} />
    </>
  )
}
