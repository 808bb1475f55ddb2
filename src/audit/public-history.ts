import type { PayloadRequest, Where } from 'payload'
import { advanceHead, closeHead, LEDGER_HEAD } from './head'
import { ledgerHash, sealOf, type LedgerEntry, type SealedFacts } from './ledger'

const COLLECTION = 'public-history'

/** A row of the public history: what the ledger shows, and where the system finds the text of the time. */
export type PublicHistoryRow = LedgerEntry & SealedFacts

/** What happened; place, edition and hashes come from the chain. */
export type PublicChange = Omit<
  PublicHistoryRow,
  'sequence' | 'edition' | 'sealed' | 'previousHash' | 'hash' | 'type'
> & { readonly type: 'published' | 'withdrawn' }

/**
 * The single writer of the public history. Appends one entry in the caller's transaction (I6).
 *
 * A second publication of something that is live is a correction, whatever it is called.
 *
 * @returns the entry as it was stored
 */
export async function recordPublicChange({
  req,
  change,
}: {
  req: PayloadRequest
  change: PublicChange
}): Promise<PublicHistoryRow> {
  const [before] = await findHistory({
    req,
    where: ofDocument({ collection: change.collection, id: change.document }),
    sort: '-sequence',
    limit: 1,
  })
  const isCorrection =
    change.type === 'published' && before !== undefined && before.type !== 'withdrawn'
  const edition = (before?.edition ?? 0) + (change.type === 'published' ? 1 : 0)
  const { sequence, previousHash } = await advanceHead({ req, name: LEDGER_HEAD })
  const type = isCorrection ? 'corrected' : change.type
  const sealed = sealOf(change)
  const entry = { ...change, type, edition, sealed, sequence, previousHash } as const
  const row: PublicHistoryRow = { ...entry, hash: ledgerHash(entry) }
  const { collection, ...columns } = row
  await req.payload.db.create({
    collection: COLLECTION,
    data: { ...columns, documentCollection: collection },
    req,
  })
  await closeHead({ req, name: LEDGER_HEAD, hash: row.hash })
  return row
}

/** @returns everything that the public was ever told of one document, oldest first */
export async function publicHistoryOf({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: string
}): Promise<PublicHistoryRow[]> {
  return await findHistory({
    req,
    where: ofDocument({ collection, id }),
    sort: 'sequence',
    limit: 0,
  })
}

async function findHistory({
  req,
  where,
  sort,
  limit,
}: {
  req: PayloadRequest
  where: Where
  sort: string
  limit: number
}): Promise<PublicHistoryRow[]> {
  const { docs } = await req.payload.db.find<
    { id: string; documentCollection: string } & Omit<PublicHistoryRow, 'collection'>
  >({ collection: COLLECTION, where, sort, limit, pagination: false, req })
  return docs.map(({ documentCollection, ...row }) => ({ ...row, collection: documentCollection }))
}

function ofDocument({ collection, id }: { collection: string; id: string }): Where {
  return { and: [{ documentCollection: { equals: collection } }, { document: { equals: id } }] }
}
