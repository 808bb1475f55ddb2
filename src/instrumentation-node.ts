import config from '@payload-config'
import { getPayload } from 'payload'
import { startClockwork } from '@/jobs/clockwork'
import { startTail } from '@/revalidation/tail'

/** Begins what a web process does beside answering requests. */
export async function startProcess(): Promise<void> {
  const payload = await getPayload({ config })
  await startTail({ payload })
  startClockwork({ payload })
}
