import config from '@payload-config'
import { getPayload } from 'payload'
import { startClockwork } from '@/jobs/clockwork'
import { act, openDrillNewsroom, writeNews } from './newsroom'
import { REPORT } from './report'

/** How a process of the schedule drill begins: with items to schedule, or only with the clockwork. */
export interface ClockOrder {
  /** Times to publish at, UTC. */
  readonly schedule: readonly string[]
}

/** Before the times of the order, as if somebody had scheduled them long ago. */
const EARLIER_MS = 60 * 60_000

/** Schedules what is ordered, says so, and lets the clockwork run until the process is killed. */
export default async function clockWorker([
  text = '{"schedule":[]}',
]: readonly string[]): Promise<void> {
  const { schedule } = JSON.parse(text) as ClockOrder
  const payload = await getPayload({ config })
  const newsroom = await openDrillNewsroom(payload)
  for (const publishAt of schedule) {
    const id = await writeNews(newsroom)
    await act({ newsroom, id, person: 'writer', action: 'submit' })
    await act({ newsroom, id, person: 'approver', action: 'approve' })
    await act({
      newsroom,
      id,
      person: 'approver',
      action: 'schedule',
      input: { publishAt },
      now: () => new Date(Date.now() - EARLIER_MS),
    })
  }
  startClockwork({ payload })
  process.stdout.write(`\n${REPORT}${JSON.stringify({ isReady: true })}\n`)
  // The clockwork's own timer keeps nothing alive; the drill ends this process.
  setInterval(() => undefined, 60_000)
}
