import config from '@payload-config'
import { getPayload, type Where } from 'payload'
import { publicEntry, SHOWN_COLUMNS, type LedgerEntry } from '@/audit/ledger'
import { routes } from '@/lib/routes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'

/** Entries of one page; a page that has so many never changes again. */
export const LEDGER_PAGE_SIZE = 200

/** `/so-cai.json`: where the chain ends, where to begin, and the newest entries. */
export interface LedgerIndex {
  /** Number and hash of the newest entry: keep it, and later see that the chain still leads through it. */
  readonly head: { readonly sequence: number; readonly hash: string } | null
  readonly pageSize: number
  readonly first: string
  readonly last: string
  readonly entries: readonly LedgerEntry[]
}

/** `/so-cai.json?trang=N`, counted from the oldest. */
export interface LedgerPage {
  readonly page: number
  readonly pageSize: number
  readonly previous: string | null
  /** Named as soon as this page is full, so that its bytes need not change when the next one begins. */
  readonly next: string | null
  readonly entries: readonly LedgerEntry[]
}

/** @returns the beginning for everybody who reads the ledger */
export const ledgerIndex = async (): Promise<LedgerIndex> =>
  await tagged({ tags: [tag.ledger], load: loadIndex })

/** @returns one page of entries; null for a number that has not begun yet */
export const ledgerPage = async (page: number): Promise<LedgerPage | null> =>
  await tagged({ tags: [tag.ledger], load: () => loadPage(page) })

async function loadIndex(): Promise<LedgerIndex> {
  const [newest] = await findEntries({ where: {}, sort: '-sequence', limit: 1 })
  const page = newest === undefined ? 1 : pageOf(newest.sequence)
  return {
    head: newest === undefined ? null : { sequence: newest.sequence, hash: newest.hash },
    pageSize: LEDGER_PAGE_SIZE,
    first: routes.ledger({ page: 1 }),
    last: routes.ledger({ page }),
    entries: newest === undefined ? [] : await entriesOf({ page, upTo: newest.sequence }),
  }
}

async function loadPage(page: number): Promise<LedgerPage | null> {
  const entries = await entriesOf({ page, upTo: page * LEDGER_PAGE_SIZE })
  // Behind the last full page there is one more, which has just begun or waits for its first entry.
  if (entries.length === 0 && page > 1 && !(await isFull(page - 1))) return null
  return {
    page,
    pageSize: LEDGER_PAGE_SIZE,
    previous: page > 1 ? routes.ledger({ page: page - 1 }) : null,
    next: entries.length === LEDGER_PAGE_SIZE ? routes.ledger({ page: page + 1 }) : null,
    entries,
  }
}

/** Pages are cut by the numbers of their entries: what is missing in between shows as a gap, not as a shift. */
async function entriesOf({ page, upTo }: { page: number; upTo: number }): Promise<LedgerEntry[]> {
  const after = (page - 1) * LEDGER_PAGE_SIZE
  return await findEntries({
    where: {
      and: [{ sequence: { greater_than: after } }, { sequence: { less_than_equal: upTo } }],
    },
    sort: 'sequence',
    limit: LEDGER_PAGE_SIZE,
  })
}

async function isFull(page: number): Promise<boolean> {
  const [last] = await findEntries({
    where: { sequence: { equals: page * LEDGER_PAGE_SIZE } },
    sort: 'sequence',
    limit: 1,
  })
  return last !== undefined
}

function pageOf(sequence: number): number {
  return Math.max(1, Math.ceil(sequence / LEDGER_PAGE_SIZE))
}

/** No API reaches the table, which also holds what the public need not see: only the entry's columns are read. */
async function findEntries({
  where,
  sort,
  limit,
}: {
  where: Where
  sort: string
  limit: number
}): Promise<LedgerEntry[]> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'public-history',
    where,
    sort,
    limit,
    pagination: false,
    depth: 0,
    select: STORED_COLUMNS,
    overrideAccess: true,
  })
  return docs.map((row) =>
    publicEntry({ ...row, collection: row.documentCollection } as unknown as LedgerEntry),
  )
}

const STORED_COLUMNS = Object.fromEntries(
  SHOWN_COLUMNS.map((name) => [name === 'collection' ? 'documentCollection' : name, true]),
)
