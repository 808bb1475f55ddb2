import { createLocalReq, type PayloadRequest } from 'payload'
import type { Actor } from '@/access/actor'
import { inTransaction } from '@/database/transactions'
import type { AuditEvent } from './events'
import { recordEvent } from './record'

/** At eight in the morning everybody signs in at once, and nobody is to be turned away for that. */
const MOST_ATTEMPTS = 30

/**
 * Records what is no part of a change: a sign-in, a read, a refusal. It has a transaction of its own, so
 * that it outlives a roll-back and so that two people who sign in at the same moment do not stop each
 * other: on MongoDB both would take the same place in the chain, and here the second is tried again.
 *
 * SQLite has one writer. Where a transaction is open already, waiting for another one would never end;
 * there the event joins it.
 *
 * @param quietMs a like event (same type, person and document) of the last so many milliseconds stands
 *   for this one too
 */
export async function recordApart({
  req,
  actor,
  event,
  quietMs = 0,
  now = new Date(),
}: {
  req: PayloadRequest
  actor: Actor
  event: AuditEvent
  quietMs?: number
  now?: Date
}): Promise<void> {
  const { payload } = req
  const isOnlyWriter = payload.db.name === 'sqlite' && Boolean(await req.transactionID)
  const ownReq = isOnlyWriter ? req : await createLocalReq({}, payload)
  const since = new Date(now.getTime() - quietMs).toISOString()
  const isKnown = async (inReq: PayloadRequest): Promise<boolean> =>
    quietMs > 0 && (await hasLike({ req: inReq, actor, event, since }))
  // Asked first without the writer: most repetitions end here.
  if (await isKnown(ownReq)) return
  await inTransaction({
    req: ownReq,
    attempts: MOST_ATTEMPTS,
    work: async (inReq) => {
      // Asked again as the only writer: two requests of one page come at the same moment.
      if (await isKnown(inReq)) return
      await recordEvent({ req: inReq, at: now.toISOString(), actor, event })
    },
  })
}

async function hasLike({
  req,
  actor,
  event,
  since,
}: {
  req: PayloadRequest
  actor: Actor
  event: AuditEvent
  since: string
}): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: 'audit-events',
    where: {
      and: [
        { type: { equals: event.type } },
        { actorId: { equals: actor.id } },
        { documentCollection: { equals: event.collection } },
        { document: { equals: event.id } },
        { at: { greater_than: since } },
      ],
    },
    limit: 1,
    pagination: false,
    req,
  })
  return docs.length > 0
}
