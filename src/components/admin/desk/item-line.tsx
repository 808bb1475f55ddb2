import type { ReactNode } from 'react'
import { deskWords } from '@/i18n/vi/desk'
import type { DeskItem } from '@/desk/items'
import { routes } from '@/lib/routes'
import { EmergencyFlag, StateWord } from '../state-word'

/** One item of a list: its title as the way to it, then what there is to know, then what others wrote. */
export function ItemLine({
  item,
  isForReview = false,
  withState = false,
  facts,
  note,
}: {
  item: DeskItem
  /** Leads to the place where it is read and approved. */
  isForReview?: boolean
  withState?: boolean
  facts: ReactNode
  note?: string | null
}) {
  const { collection, id, row, title, unit } = item
  const to = isForReview ? routes.review : routes.adminItem
  return (
    <li>
      <p className="board__title">
        {row.isEmergency && <EmergencyFlag />}
        <a href={to({ collection, id })}>{title === '' ? deskWords.untitled : title}</a>
      </p>
      <p className="board__facts">
        {withState && <StateWord state={row.state} />} {deskWords.types[collection]} · {unit} ·{' '}
        {facts}
      </p>
      {note !== undefined && note !== null && note !== '' && <p className="board__note">{note}</p>}
    </li>
  )
}
