import type { Payload } from 'payload'
import { chainHash, CHAIN_START, type ChainedRow } from './chain'
import { AUDIT_HEAD, LEDGER_HEAD, readHead } from './head'
import { ledgerHash, sealOf, type LedgerEntry, type SealedFacts } from './ledger'
import { ChainWalk, type ChainProblem, type ChainRow } from './chain-walk'

/** What a walk along one chain found. */
export interface ChainReport {
  readonly chain: 'audit' | 'ledger'
  /** How many rows were read. */
  readonly rows: number
  /** In the order of the chain; the first one says where to look. Empty when all is well. */
  readonly problems: ChainProblem[]
}

type Progress = (done: { readonly chain: ChainReport['chain']; readonly rows: number }) => void

/**
 * Walks both chains from the first row to the last and recomputes every hash. Finds a changed, missing,
 * inserted or swapped row, and an end that was cut off.
 *
 * The installation may go on working meanwhile. What it cannot find: somebody who rewrites the database
 * and computes every later hash and the head anew. Against that, keep heads elsewhere (docs/audit.md).
 *
 * @param onProgress told after every page of rows
 * @returns one report for each chain; it reads only
 */
export async function verifyChains({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload
  onProgress?: Progress
}): Promise<ChainReport[]> {
  return [
    await walk({ payload, onProgress, chain: CHAINS.audit }),
    await walk({ payload, onProgress, chain: CHAINS.ledger }),
  ]
}

const ROWS_PER_PAGE = 500

interface Chain {
  readonly chain: ChainReport['chain']
  readonly collection: 'audit-events' | 'public-history'
  readonly head: string
  /** @returns why the row itself is not as it was written; undefined when it is */
  readonly faultOf: (row: ChainRow) => string | undefined
}

const CHANGED = 'nội dung không khớp mã băm: dòng này đã bị sửa sau khi ghi'

const CHAINS: Readonly<Record<ChainReport['chain'], Chain>> = {
  audit: {
    chain: 'audit',
    collection: 'audit-events',
    head: AUDIT_HEAD,
    faultOf: (row) => {
      const hash = chainHash({
        row: row as unknown as ChainedRow,
        previousHash: row.previousHash,
      })
      return hash === row.hash ? undefined : CHANGED
    },
  },
  ledger: {
    chain: 'ledger',
    collection: 'public-history',
    head: LEDGER_HEAD,
    faultOf: (row) => {
      const entry = { ...row, collection: row.documentCollection } as unknown as LedgerEntry
      if (ledgerHash(entry) !== row.hash) return CHANGED
      const { unitId, title, version } = row as unknown as SealedFacts
      return sealOf({ unitId, title, version: version ?? null }) === row.sealed
        ? undefined
        : 'tiêu đề, đơn vị hoặc phiên bản không khớp mã niêm phong: dòng này đã bị sửa sau khi ghi'
    },
  },
}

async function walk({
  payload,
  onProgress,
  chain,
}: {
  payload: Payload
  onProgress: Progress
  chain: Chain
}): Promise<ChainReport> {
  const walked = new ChainWalk({ faultOf: chain.faultOf })
  for (;;) {
    let rows = await readPage({ payload, chain, after: walked.sequence })
    if (rows.length === 0) {
      const head = await readHead({ req: { payload }, name: chain.head })
      // Head and row are written together: whatever this head counts is there by now.
      rows = await readPage({ payload, chain, after: walked.sequence })
      if (rows.length === 0) {
        walked.end({ value: head?.value ?? 0, hash: head?.hash ?? CHAIN_START })
        break
      }
    }
    rows.forEach((row) => walked.step(row))
    onProgress({ chain: chain.chain, rows: walked.rows })
  }
  const total = await countUpTo({ payload, chain, sequence: walked.sequence })
  if (total !== walked.rows) walked.report({ sequence: walked.sequence, reason: strayRows(total) })
  return { chain: chain.chain, rows: walked.rows, problems: walked.problems }
}

function strayRows(total: number): string {
  return `bảng có ${total} dòng, nhiều hơn số dòng nằm trong chuỗi`
}

async function readPage({
  payload,
  chain,
  after,
}: {
  payload: Payload
  chain: Chain
  after: number
}): Promise<ChainRow[]> {
  const { docs } = await payload.db.find<ChainRow & { id: string }>({
    collection: chain.collection,
    where: { sequence: { greater_than: after } },
    sort: 'sequence',
    limit: ROWS_PER_PAGE,
    pagination: false,
  })
  return docs
}

/** Rows without a number, or with the same, would not be met on the way. */
async function countUpTo({
  payload,
  chain,
  sequence,
}: {
  payload: Payload
  chain: Chain
  sequence: number
}): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: chain.collection,
    where: {
      or: [{ sequence: { less_than_equal: sequence } }, { sequence: { exists: false } }],
    },
  })
  return totalDocs
}
