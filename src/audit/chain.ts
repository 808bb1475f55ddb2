import { createHash } from 'node:crypto'

/** Hash before the first event. */
export const CHAIN_START = '0'.repeat(64)

/** Columns that the chain binds; a changed, missing or inserted row breaks every later hash. */
export interface ChainedRow {
  readonly sequence: number
  readonly at: string
  readonly type: string
  readonly sentence: string
  readonly actorId: string
  readonly actorName: string
  readonly actorRoles: readonly string[]
  readonly actorUnit: string
  readonly documentCollection: string
  readonly document: string
  readonly unit: string
  readonly data: unknown
}

/**
 * @param input the row, and the hash of the row before it
 * @returns SHA-256 over both, 64 hexadecimal digits
 */
export function chainHash({
  row,
  previousHash,
}: {
  row: ChainedRow
  previousHash: string
}): string {
  const columns = [
    row.sequence,
    row.at,
    row.type,
    row.sentence,
    row.actorId,
    row.actorName,
    row.actorRoles,
    row.actorUnit,
    row.documentCollection,
    row.document,
    row.unit,
    row.data,
  ]
  return createHash('sha256')
    .update(previousHash)
    .update(JSON.stringify(sorted(columns)))
    .digest('hex')
}

/** Databases keep the keys of a JSON column in an order of their own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
