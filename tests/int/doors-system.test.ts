import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playRound } from '@/jobs/clockwork'
import { throughLocal, throughRest } from '../helpers/door'
import { ROLES, STATES } from '../helpers/door-rules'
import { userOf, type Bytes } from '../helpers/door-walk'
import { itemIn, publicFace, type Item } from '../helpers/items-in-state'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
let cells = 0
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const DAY = 24 * 60 * 60 * 1000
const bytesOf = async (item: Item): Promise<Bytes> => ({
  stored: await item.stored(),
  face: await publicFace({ newsroom, id: item.id }),
})

/** Payload's own queue: the one job that could publish, asked for in every way there is. */
const PAYLOAD_JOBS = {
  'POST /api/payload-jobs': { method: 'POST', path: '/api/payload-jobs' },
  'GET /api/payload-jobs/run': { method: 'GET', path: '/api/payload-jobs/run' },
  'GET /api/payload-jobs/handle-schedules': {
    method: 'GET',
    path: '/api/payload-jobs/handle-schedules',
  },
} as const

describe('the clock', () => {
  it.each(STATES)('on %s: publishes what is due, and nothing else', async (state) => {
    const item = await itemIn({ newsroom, state })
    const { payload } = newsroom
    // What is still to be told of how the item got here is told first.
    await playRound(payload)
    const before = await bytesOf(item)
    await playRound(payload)
    expect(await bytesOf(item)).toEqual(before)
    await playRound(payload, new Date(Date.now() + 3 * DAY))
    const after = await bytesOf(item)
    cells += 2
    if (state !== 'scheduled') return expect(after).toEqual(before)
    expect(after.stored.workflowItem).toMatchObject({ state: 'published', live: 'published' })
    const events = after.stored.auditEvents.slice(before.stored.auditEvents.length)
    expect(events.map(({ type }) => type)).toEqual(['scheduledItemPublished'])
    expect(after.stored.publicHistory).toMatchObject([{ type: 'published' }])
    expect([before.face.status, after.face.status]).toEqual([404, 200])
  })
})

describe('Payload’s own jobs', () => {
  it.each(Object.keys(PAYLOAD_JOBS) as (keyof typeof PAYLOAD_JOBS)[])(
    '%s is not there',
    async (name) => {
      const item = await itemIn({ newsroom, state: 'approved' })
      const before = await bytesOf(item)
      for (const who of ROLES) {
        const user = userOf(newsroom, who)
        const input = { type: 'publish', doc: { relationTo: 'news', value: item.id } }
        const { method, path } = PAYLOAD_JOBS[name]
        const request =
          method === 'POST'
            ? { method, path, body: { taskSlug: 'schedulePublish', input } }
            : { path }
        expect([who, (await throughRest({ newsroom, user }, request)).status]).toEqual([who, 404])
        expect(await bytesOf(item)).toEqual(before)
        cells += 1
      }
    },
  )

  it('cannot be queued from inside either', async () => {
    const item = await itemIn({ newsroom, state: 'approved' })
    const before = await bytesOf(item)
    const input = { type: 'publish', doc: { relationTo: 'news', value: item.id } }
    const { jobs } = newsroom.payload
    const queued = await throughLocal(() =>
      jobs.queue({ task: 'schedulePublish' as never, input: input as never }),
    )
    expect(queued.status).toBe(500)
    await throughLocal(() => jobs.run({ overrideAccess: true }))
    expect(await bytesOf(item)).toEqual(before)
    expect(newsroom.payload.config.jobs.tasks).toEqual([])
  })

  it('were walked through whole', () => {
    console.log(`doors, the system's own: ${cells} cells`)
    expect(cells).toBe(STATES.length * 2 + 3 * ROLES.length)
  })
})
