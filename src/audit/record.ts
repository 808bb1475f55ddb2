import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/actor'
import { chainHash, type ChainedRow } from './chain'
import { sentenceOf, type AuditEvent } from './events'
import { advanceHead, AUDIT_HEAD, closeHead } from './head'
import { nameOfUnit } from './unit-name'

/**
 * The single writer of the audit trail. Appends one event in the caller's transaction, bound to the
 * event before it.
 *
 * @param input who (`actor`, copied in: names, roles and units change later), what, and when (UTC)
 * @returns the event's sentence
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
}): Promise<string> {
  const actorUnit = await nameOfUnit({ req, id: actor.unitId })
  // Last of all that has to be looked up: from here to the commit other writers wait.
  const head = await advanceHead({ req, name: AUDIT_HEAD })
  const sentence = sentenceOf({ event, actorName: actor.name })
  const row: ChainedRow = {
    sequence: head.sequence,
    at,
    type: event.type,
    sentence,
    actorId: actor.id,
    actorName: actor.name,
    actorRoles: [...actor.roles],
    actorUnit,
    documentCollection: event.collection,
    document: event.id,
    unit: event.unit,
    // As the database will give it back: without what JSON cannot hold.
    data: JSON.parse(JSON.stringify(event.data)) as unknown,
  }
  const hash = chainHash({ row, previousHash: head.previousHash })
  await req.payload.db.create({
    collection: 'audit-events',
    data: { ...row, previousHash: head.previousHash, hash },
    req,
  })
  await closeHead({ req, name: AUDIT_HEAD, hash })
  return sentence
}
