import { linkHash } from './chain'

/** One line of the public ledger (`/so-cai.json`): facts that the public had, and nothing else. */
export interface LedgerEntry {
  readonly sequence: number
  /** UTC, ISO 8601. */
  readonly at: string
  readonly type: 'published' | 'corrected' | 'withdrawn'
  readonly collection: string
  readonly document: string
  /** Address of the page, below the site's root. */
  readonly path: string
  /** Name of the unit at that time. */
  readonly unit: string
  /** How many times something was published here before and with this entry. */
  readonly edition: number
  /** `minor` or `major` for what was live before; null otherwise. */
  readonly change: string | null
  /** What readers were told: the note of a major change, the reason of a withdrawal. */
  readonly note: string | null
  readonly withdrawalKind: string | null
  /** Where readers of a consolidated page are led. */
  readonly redirectPath: string | null
  /** Content hash of what went live, or of what was taken down (docs/ledger.md). */
  readonly contentHash: string
  /** Hash of what the system keeps beside the entry and the ledger does not show (`sealOf`). */
  readonly sealed: string
  readonly previousHash: string
  readonly hash: string
}

const LEDGER_COLUMNS = [
  'sequence',
  'at',
  'type',
  'collection',
  'document',
  'path',
  'unit',
  'edition',
  'change',
  'note',
  'withdrawalKind',
  'redirectPath',
  'contentHash',
  'sealed',
] as const satisfies readonly (keyof LedgerEntry)[]

/** Everything that the ledger shows of a row. */
export const SHOWN_COLUMNS = [...LEDGER_COLUMNS, 'previousHash', 'hash'] as const

/** @returns only what the ledger shows of a row */
export function publicEntry(row: LedgerEntry): LedgerEntry {
  return Object.fromEntries(
    SHOWN_COLUMNS.map((name) => [name, row[name] ?? null]),
  ) as unknown as LedgerEntry
}

/** @returns the hash that binds an entry to the one before it; anybody can compute it from `/so-cai.json` */
export function ledgerHash(entry: Omit<LedgerEntry, 'hash'>): string {
  const value = Object.fromEntries(LEDGER_COLUMNS.map((name) => [name, entry[name] ?? null]))
  return linkHash({ value, previousHash: entry.previousHash })
}

/** What the system keeps of a public change beside its entry in the ledger. */
export interface SealedFacts {
  readonly unitId: string
  readonly title: string
  /** Payload's version that went live; null for a withdrawal. */
  readonly version: string | null
}

/** @returns the hash that binds those facts to the chain without showing them */
export function sealOf({ unitId, title, version }: SealedFacts): string {
  return linkHash({ value: { unitId, title, version }, previousHash: '' })
}
