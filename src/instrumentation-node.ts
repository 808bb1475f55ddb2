import config from '@payload-config'
import { getPayload } from 'payload'
import { startClockwork } from '@/jobs/clockwork'
import { env } from '@/config/env'
import { mailWords } from '@/i18n/vi/notices'
import { startTail } from '@/revalidation/tail'
import { startSearchFeed } from '@/search/feed'

/** Begins what a web process does beside answering requests. */
export async function startProcess(): Promise<void> {
  const payload = await getPayload({ config })
  if (env().mail.kind === 'off') payload.logger.warn(mailWords.off)
  await startTail({ payload })
  startClockwork({ payload })
  // Building an index may take minutes; the site is served meanwhile, and `/readyz` waits.
  startSearchFeed({ payload, folder: env().dataDir })
}
