import type { Payload } from 'payload'
import { chainHash, CHAIN_START, type ChainedRow } from '@/audit/chain'
import { ledgerHash, type LedgerEntry } from '@/audit/ledger'

export type AuditRow = ChainedRow & { readonly previousHash: string; readonly hash: string }
export type HistoryRow = LedgerEntry & {
  readonly documentCollection: string
  readonly version: string | null
}

interface End {
  readonly sequence: number
  readonly hash: string
}

/** Where both chains ended at the last look. */
export interface Trails {
  audit: End
  history: End
}

const NOTHING: End = { sequence: 0, hash: CHAIN_START }

export const startOfTrails = (): Trails => ({ audit: NOTHING, history: NOTHING })

/** @returns where both chains end by their heads, without looking at what is before */
export async function endOfTrails(payload: Payload): Promise<Trails> {
  return {
    audit: await headOf({ payload, name: 'audit' }),
    history: await headOf({ payload, name: 'public-history' }),
  }
}

/**
 * Reads what was appended to both chains since the last look, recomputes every link and compares the
 * end with the head that `counters` keeps.
 *
 * @returns the new rows, oldest first
 * @throws when a link does not hold
 */
export async function readOn({
  payload,
  trails,
}: {
  payload: Payload
  trails: Trails
}): Promise<{ audit: AuditRow[]; history: HistoryRow[] }> {
  const audit = await rowsAfter<AuditRow>({
    payload,
    collection: 'audit-events',
    end: trails.audit,
  })
  const history = await rowsAfter<HistoryRow>({
    payload,
    collection: 'public-history',
    end: trails.history,
  })
  trails.audit = linked({
    name: 'audit trail',
    rows: audit,
    end: trails.audit,
    hashOf: (row) => chainHash({ row, previousHash: row.previousHash }),
  })
  trails.history = linked({
    name: 'public history',
    rows: history,
    end: trails.history,
    hashOf: (row) => ledgerHash({ ...row, collection: row.documentCollection }),
  })
  await compareHead({ payload, name: 'audit', end: trails.audit })
  await compareHead({ payload, name: 'public-history', end: trails.history })
  return { audit, history }
}

async function rowsAfter<Row>({
  payload,
  collection,
  end,
}: {
  payload: Payload
  collection: 'audit-events' | 'public-history'
  end: End
}): Promise<Row[]> {
  const { docs } = await payload.db.find({
    collection,
    where: { sequence: { greater_than: end.sequence } },
    sort: 'sequence',
    pagination: false,
    limit: 0,
  })
  return docs as unknown as Row[]
}

function linked<Row extends { sequence: number; previousHash: string; hash: string }>({
  name,
  rows,
  end,
  hashOf,
}: {
  name: string
  rows: readonly Row[]
  end: End
  hashOf: (row: Row) => string
}): End {
  return rows.reduce<End>((last, row) => {
    const isNext = row.sequence === last.sequence + 1 && row.previousHash === last.hash
    if (!isNext || hashOf(row) !== row.hash) {
      throw new Error(`${name}: row ${row.sequence} does not hold to the one before it`)
    }
    return { sequence: row.sequence, hash: row.hash }
  }, end)
}

async function compareHead({
  payload,
  name,
  end,
}: {
  payload: Payload
  name: string
  end: End
}): Promise<void> {
  const head = await headOf({ payload, name })
  if (head.sequence !== end.sequence || head.hash !== end.hash) {
    throw new Error(`${name}: its head does not name its last row`)
  }
}

async function headOf({ payload, name }: { payload: Payload; name: string }): Promise<End> {
  const head = await payload.db.findOne<{ id: string; value: number; hash: string }>({
    collection: 'counters',
    where: { name: { equals: name } },
  })
  return head === null ? NOTHING : { sequence: head.value, hash: head.hash }
}
