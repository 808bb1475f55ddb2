import type { PayloadRequest } from 'payload'
import { CHAIN_START } from './chain'

/** Names of the chains; each has its head in `counters`. */
export const AUDIT_HEAD = 'audit'
export const LEDGER_HEAD = 'public-history'

export interface ChainHead {
  readonly sequence: number
  readonly previousHash: string
}

/**
 * Takes the next place in a chain, in the caller's transaction; whoever comes second waits (SQLite) or
 * starts again (MongoDB).
 */
export async function advanceHead({
  req,
  name,
}: {
  req: PayloadRequest
  name: string
}): Promise<ChainHead> {
  const head = await readHead({ req, name })
  if (head === null) {
    await req.payload.db.create({
      collection: 'counters',
      data: { name, value: 1, hash: CHAIN_START },
      req,
    })
    return { sequence: 1, previousHash: CHAIN_START }
  }
  const sequence = head.value + 1
  const row = await req.payload.db.updateOne({
    collection: 'counters',
    where: { and: [{ name: { equals: name } }, { value: { equals: head.value } }] },
    data: { value: sequence },
    options: { atomic: true },
    req,
  })
  if (row === null) throw new Error(`chain "${name}": another writer took the place`)
  return { sequence, previousHash: head.hash ?? CHAIN_START }
}

/** Notes the hash of the row that took the place, so that a cut-off end shows too. */
export async function closeHead({
  req,
  name,
  hash,
}: {
  req: PayloadRequest
  name: string
  hash: string
}): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'counters',
    where: { name: { equals: name } },
    data: { hash },
    options: { atomic: true },
    req,
  })
}

/** @returns number and hash of a chain's last row; null before its first */
export async function readHead({
  req,
  name,
}: {
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>
  name: string
}): Promise<{ value: number; hash?: string | null } | null> {
  return await req.payload.db.findOne<{ id: string; value: number; hash?: string | null }>({
    collection: 'counters',
    where: { name: { equals: name } },
    req,
  })
}
