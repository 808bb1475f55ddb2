import type { LibsqlClient } from '../../src/database/libsql-client'
import type { Payload } from 'payload'

/** A row of the audit trail, as it lies in the database. */
export interface AuditRow {
  id: string
  sequence: number
  type: string
  sentence: string
  actorId: string
  actorName: string
  actorRoles: string[]
  actorUnit: string
  documentCollection: string
  document: string
  unit: string
  data: Record<string, unknown>
}

/** @returns the whole trail, or what came after `after`, oldest first */
export async function auditTrail(payload: Payload, after = 0): Promise<AuditRow[]> {
  const { docs } = await payload.db.find<AuditRow>({
    collection: 'audit-events',
    where: { sequence: { greater_than: after } },
    sort: 'sequence',
    pagination: false,
    limit: 0,
  })
  return docs
}

/** @returns what `work` added to the trail */
export async function recordedBy(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<AuditRow[]> {
  const before = await auditTrail(payload)
  await work()
  return await auditTrail(payload, before.at(-1)?.sequence ?? 0)
}

/** Takes the locks off both records, as somebody with the database's own tools could. */
export async function unlockRecords(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  const { client } = payload.db as unknown as { client: LibsqlClient }
  for (const table of ['audit_events', 'public_history']) {
    for (const verb of ['update', 'delete']) {
      await client.execute(`DROP TRIGGER \`${table}_no_${verb}\``)
    }
  }
}
