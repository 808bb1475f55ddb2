import config from '@payload-config'
import { getPayload } from 'payload'
import { readReadiness } from '@/revalidation/readiness'
import { searchState } from '@/search/state'

export const dynamic = 'force-dynamic'

/** 200 when readers can be sent here: the database answers, changes in it reach this process, and search is in step. */
export async function GET(): Promise<Response> {
  const readiness = await readReadiness({ getPayload: () => getPayload({ config }) })
  const search = searchState()
  const isReady = readiness.isReady && search === 'following'
  return Response.json(
    { ...readiness, search, isReady },
    {
      status: isReady ? 200 : 503,
      headers: { 'Cache-Control': 'no-store' },
    },
  )
}
