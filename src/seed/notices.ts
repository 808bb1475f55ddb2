import type { Payload } from 'payload'
import { tellPeople } from '@/jobs/tell-people'
import { drainEffects } from '@/outbox/drain'
import { NOTICE } from '@/workflow/notices'

const FRESH_MS = 36 * 60 * 60_000

/**
 * Tells the demo's people what happened in its months, as the clockwork would have done at the time, so
 * that a demo does not begin with hundreds of unread notices: what is older than a day and a half has been read.
 */
export async function seedNotices({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const handlers = { [NOTICE]: tellPeople }
  for (let done = 1; done > 0;) {
    ;({ done } = await drainEffects({ payload, handlers }))
  }
  const before = new Date(now.getTime() - FRESH_MS).toISOString()
  await payload.db.updateMany({
    collection: 'notifications',
    where: { and: [{ at: { less_than: before } }, { readAt: { exists: false } }] },
    data: { readAt: before },
  })
}
