'use client'

import { liveNames } from '@/i18n/vi/admin'
import { deskWords } from '@/i18n/vi/desk'
import { bulkWords, deskListWords } from '@/i18n/vi/desk-list'
import type { ListRow } from '@/desk/list'
import { routes } from '@/lib/routes'
import { Moment } from '../moment'
import { EmergencyFlag, StateWord } from '../state-word'

const words = deskListWords.columns

/** One row of the desk's list. */
export function DeskLine({
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
