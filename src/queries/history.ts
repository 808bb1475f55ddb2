import config from '@payload-config'
import { getPayload } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { PublicHistory } from '@/payload-types'
import type { HistoryLine } from './models'
import type { DocumentKey } from './withdrawals'

/** What readers were told of one document, oldest first; no name of any person is among it. */
export interface PublicRecord {
  readonly at: string
  readonly type: 'published' | 'corrected' | 'withdrawn'
  readonly edition: number
  readonly change: string | null
  readonly note: string
  readonly withdrawalKind: string | null
  /** Payload's version that went live; null for a withdrawal. */
  readonly version: string | null
}

/** @returns every entry of the public history of one document, oldest first; no API reaches that table */
export async function recordsOf({ collection, id }: DocumentKey): Promise<PublicRecord[]> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'public-history',
    where: { and: [{ documentCollection: { equals: collection } }, { document: { equals: id } }] },
    sort: 'sequence',
    // All of them: an entry that is left out would bring back what was withdrawn.
    limit: 0,
    pagination: false,
    depth: 0,
    select: COLUMNS,
    overrideAccess: true,
  })
  return docs.flatMap((row) => recordIn(row) ?? [])
}

/**
 * The public history as readers see it, newest first: first publication, major changes, withdrawals
 * and what came back. Small corrections are named for bulletins only, and there every one of them.
 *
 * @param records oldest first
 */
export function historyLines({
  collection,
  slug,
  records,
}: {
  collection: EditorialCollection
  slug: string
  records: readonly PublicRecord[]
}): HistoryLine[] {
  const isBulletin = collection === 'bulletins'
  const gone = lastGoneEdition(records)
  const lines = records.map((record, index): HistoryLine => {
    const { at, type, edition, note, withdrawalKind } = record
    const before = edition - 1
    const replaces = type !== 'withdrawn' && isBulletin && before > gone
    return {
      at,
      what: whatOf(record, index),
      note,
      withdrawalKind,
      earlier: replaces && before > 0 ? routes.edition({ slug, edition: before }) : null,
    }
  })
  return lines.filter(({ what }) => isBulletin || what !== 'tidied').reverse()
}

/** @returns the newest edition that was withdrawn for an error: it and those before stay gone; 0 for none */
export function lastGoneEdition(records: readonly PublicRecord[]): number {
  return records.reduce(
    (gone, { type, withdrawalKind, edition }) =>
      type === 'withdrawn' && withdrawalKind === 'error' ? edition : gone,
    0,
  )
}

const COLUMNS = {
  at: true,
  type: true,
  edition: true,
  change: true,
  note: true,
  withdrawalKind: true,
  version: true,
} as const

function recordIn(row: Pick<PublicHistory, keyof typeof COLUMNS>): PublicRecord | null {
  const { at, type, edition, change, note, withdrawalKind, version } = row
  if (type !== 'published' && type !== 'corrected' && type !== 'withdrawn') return null
  return {
    at,
    type,
    edition,
    change: change ?? null,
    note: note ?? '',
    withdrawalKind: withdrawalKind ?? null,
    version: version ?? null,
  }
}

function whatOf({ type, change }: PublicRecord, index: number): HistoryLine['what'] {
  if (type === 'published') return index === 0 ? 'first' : 'again'
  return type === 'corrected' && change !== 'major' ? 'tidied' : type
}
