import type { Payload } from 'payload'
import { isEditorialCollection } from '@/lib/editorial'
import { readLog, type LogRow } from '@/revalidation/log-reader'
import type { ItemKey, Position } from './index-file'

/** What the log says since a position. */
export type LogNews =
  | { readonly kind: 'rows'; readonly rows: readonly LogRow[]; readonly next: Position }
  /** The log no longer reaches back to the position, or it is another log: only a new build can tell. */
  | { readonly kind: 'lost' }

/**
 * Reads on from a position. The row at the position is read again: if it is not there, or not the same one, then
 * rows have been swept away or the database was restored from a copy, and nobody knows what was missed.
 */
export async function readNews({
  payload,
  position,
}: {
  payload: Payload
  position: Position
}): Promise<LogNews> {
  const isBeginning = position.sequence === 0
  const read = await readLog({ payload, after: Math.max(0, position.sequence - 1) })
  const rows = isBeginning ? read : read.slice(1)
  const anchor = read[0]
  const isSameLog =
    isBeginning || (anchor?.sequence === position.sequence && anchor.id === position.anchor)
  const isWhole = rows.every(({ sequence }, index) => sequence === position.sequence + index + 1)
  if (!isSameLog || !isWhole) return { kind: 'lost' }
  const last = rows.at(-1)
  return {
    kind: 'rows',
    rows,
    next: last === undefined ? position : { sequence: last.sequence, anchor: last.id },
  }
}

/** What of the index a log row may concern. */
export interface Concerns {
  readonly items: readonly ItemKey[]
  /** Units or sections have new names. */
  readonly labels: boolean
}

/** @returns what rows of the log name, each item once; a key that is a slug and no id is passed over */
export function concernsOf(rows: readonly LogRow[]): Concerns {
  const tags = new Set(rows.flatMap((row) => row.tags))
  const items: ItemKey[] = []
  let labels = false
  for (const tag of tags) {
    const [kind, collection = '', id = ''] = tag.split(':')
    if (kind === 'item' && isEditorialCollection(collection) && ID.test(id)) {
      items.push({ collection, id })
    }
    labels ||= kind === 'unit' || kind === 'section'
  }
  return { items, labels }
}

/** Ids of SQLite (UUID) and of MongoDB (ObjectId). */
const ID = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/i
