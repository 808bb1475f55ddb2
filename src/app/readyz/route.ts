import config from '@payload-config'
import { getPayload } from 'payload'
import { readReadiness } from '@/revalidation/readiness'

export const dynamic = 'force-dynamic'

/** 200 when readers can be sent here: the database answers, and changes in it reach this process. */
export async function GET(): Promise<Response> {
  const readiness = await readReadiness({ getPayload: () => getPayload({ config }) })
  return Response.json(readiness, {
    status: readiness.isReady ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
