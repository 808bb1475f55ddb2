import config from '@payload-config'
import { getPayload } from 'payload'
import { REPORT } from './report'

/** Tells, from the audit trail, what was published on schedule and when. */
export default async function published(): Promise<number> {
  const payload = await getPayload({ config })
  const { docs } = await payload.db.find<{ id: string; at: string; data: { publishAt: string } }>({
    collection: 'audit-events',
    where: { type: { equals: 'scheduledItemPublished' } },
    sort: 'sequence',
    limit: 0,
    pagination: false,
  })
  const rows = docs.map(({ at, data }) => ({ at, dueAt: data.publishAt }))
  process.stdout.write(`\n${REPORT}${JSON.stringify(rows)}\n`)
  return 0
}
