import type { ReactNode } from 'react'
import { deskWords } from '@/i18n/vi/desk'
import type { EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'

/** @returns the id of a list's heading, to lead somebody back to it */
export function headingId(board: string): string {
  return `board-${board}`
}

/** One list on the start page, with its heading and how many more there are. */
export function Board({
  id,
  heading,
  shown,
  total,
  isUrgent = false,
  isMain = false,
  children,
}: {
  id: string
  heading: string
  shown: number
  total: number
  isUrgent?: boolean
  /** What the person came for. */
  isMain?: boolean
  children: ReactNode
}) {
  return (
    <section
      className="board"
      data-urgent={isUrgent}
      data-main={isMain}
      aria-labelledby={headingId(id)}
    >
      <h2 id={headingId(id)} tabIndex={-1}>
        {heading} {total > 0 && <span className="board__count">{total}</span>}
      </h2>
      {children}
      {total > shown && <p>{deskWords.more(total - shown)}</p>}
    </section>
  )
}

/** An item's title as the way to it. */
export function ItemLink({
  item: { collection, id },
  words,
}: {
  item: { readonly collection: EditorialCollection; readonly id: string }
  words: string
}) {
  return (
    <a href={routes.adminItem({ collection, id })}>{words === '' ? deskWords.untitled : words}</a>
  )
}
