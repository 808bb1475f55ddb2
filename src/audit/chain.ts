import { createHash } from 'node:crypto'

/** Hash before the first row of a chain. */
export const CHAIN_START = '0'.repeat(64)

/** Columns that the chain of the audit trail binds. */
export interface ChainedRow {
  readonly sequence: number
  readonly at: string
  readonly type: string
  readonly sentence: string
  readonly actorId: string
  readonly actorName: string
  readonly actorRoles: readonly string[]
  /** Name of the actor's unit at that time: units are renamed and merged. */
  readonly actorUnit: string
  readonly documentCollection: string
  readonly document: string
  readonly unit: string
  readonly data: unknown
}

/**
 * Binds a row of the audit trail to the one before it: a changed, missing or inserted row breaks every
 * later hash.
 *
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
  return linkHash({ value: columns, previousHash })
}

/**
 * @param input anything that JSON can hold, and the hash of the row before it
 * @returns SHA-256 of the former hash followed by the JSON, its keys in alphabetical order
 */
export function linkHash({
  value,
  previousHash,
}: {
  value: unknown
  previousHash: string
}): string {
  return createHash('sha256')
    .update(previousHash)
    .update(JSON.stringify(sorted(value)))
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
