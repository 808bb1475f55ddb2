import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/actor'
import { chainHash, CHAIN_START, type ChainedRow } from './chain'
import { sentenceOf, type AuditEvent } from './events'

const HEAD = 'audit'

/**
 * The single writer of the audit trail. Appends one event in the caller's transaction, bound to the
 * event before it.
 *
 * @param input who (`actor`, copied in: names, roles and units change later), what, and when
 */
export async function recordEvent({
  req,
  at,
  actor,
  event,
}: {
  req: PayloadRequest
  at: string
  actor: Actor
  event: AuditEvent
}): Promise<void> {
  const head = await advanceHead({ req })
  const row: ChainedRow = {
    sequence: head.sequence,
    at,
    type: event.type,
    sentence: sentenceOf({ event, actorName: actor.name }),
    actorId: actor.id,
    actorName: actor.name,
    actorRoles: [...actor.roles],
    actorUnit: actor.unitId ?? '',
    documentCollection: event.collection,
    document: event.id,
    unit: event.unit,
    data: event.data,
  }
  const hash = chainHash({ row, previousHash: head.previousHash })
  await req.payload.db.create({
    collection: 'audit-events',
    data: { ...row, previousHash: head.previousHash, hash },
    req,
  })
  await req.payload.db.updateOne({
    collection: 'counters',
    where: { name: { equals: HEAD } },
    data: { hash },
    options: { atomic: true },
    req,
  })
}

/** Takes the next place in the chain; whoever comes second waits or starts again. */
async function advanceHead({
  req,
}: {
  req: PayloadRequest
}): Promise<{ sequence: number; previousHash: string }> {
  const head = await req.payload.db.findOne<{ id: string; value: number; hash?: string | null }>({
    collection: 'counters',
    where: { name: { equals: HEAD } },
    req,
  })
  if (head === null) {
    await req.payload.db.create({
      collection: 'counters',
      data: { name: HEAD, value: 1, hash: CHAIN_START },
      req,
    })
    return { sequence: 1, previousHash: CHAIN_START }
  }
  const sequence = head.value + 1
  const row = await req.payload.db.updateOne({
    collection: 'counters',
    where: { and: [{ name: { equals: HEAD } }, { value: { equals: head.value } }] },
    data: { value: sequence },
    options: { atomic: true },
    req,
  })
  if (row === null) throw new Error('audit chain: another writer took the place')
  return { sequence, previousHash: head.hash ?? CHAIN_START }
}
