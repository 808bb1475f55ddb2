import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perform } from '@/workflow/perform'
import { throughLocal, throughRest, type Door } from '../helpers/door'
import {
  ROLES,
  STATES,
  unknownVerb,
  verb,
  VERB_NAMES,
  type State,
  type VerbName,
} from '../helpers/door-rules'
import { userOf, walkThrough, type Grant } from '../helpers/door-walk'
import { FULL_ORDER, itemIn, Shelf } from '../helpers/items-in-state'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { tellsOf } from '../helpers/verb-traces'

const EVERY_STATE: readonly State[] = [...STATES, 'emergency']

/** For whom each verb is first seen to work. */
const WORKS_FOR = {
  submit: ['writer', 'draft'],
  recall: ['writer', 'inReview'],
  requestChanges: ['unitEditor', 'inReview'],
  approve: ['unitEditor', 'inReview'],
  publish: ['unitEditor', 'approved'],
  schedule: ['unitEditor', 'approved'],
  unschedule: ['unitEditor', 'scheduled'],
  withdraw: ['approver', 'published'],
  restore: ['writer', 'withdrawn'],
  emergencyPublish: ['approver', 'draft'],
  clearEmergency: ['approver', 'emergency'],
} as const

let newsroom: Newsroom
let shelf: Shelf
let cells = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  shelf = new Shelf((state) => itemIn({ newsroom, state }))
})
afterAll(() => newsroom.stop())

const endpoint =
  (action: string): Door['go'] =>
  (visit) =>
    throughRest(visit, {
      method: 'POST',
      path: `/api/news/${visit.id}/workflow/${action}`,
      body: { revision: visit.revision, ...FULL_ORDER },
    })

/** The way of the demo's seed, and of whatever else in the process does something in a person's name. */
const fromInside =
  (action: VerbName): Door['go'] =>
  ({ newsroom: { payload }, user, id, revision }) =>
    throughLocal(async () => {
      const person = user === undefined ? {} : { user: { ...user, collection: 'users' as const } }
      const req = await createLocalReq({ ...person, context: { perform: true } }, payload)
      const input = { revision, ...FULL_ORDER }
      await perform({ req, collection: 'news', id, action, input })
    })

describe('each verb is first seen to work', () => {
  it.each(VERB_NAMES)('%s', async (name) => {
    const [who, state] = WORKS_FOR[name]
    for (const way of [endpoint(name), fromInside(name)]) {
      const item = await itemIn({ newsroom, state })
      expect((await way({ newsroom, user: userOf(newsroom, who), ...item })).status).toBe(200)
    }
  })
})

describe('every verb, for everybody, in every state', () => {
  const table = VERB_NAMES.flatMap((name) => EVERY_STATE.map((state) => ({ name, state })))

  it.each(table)('$name on $state', async ({ name, state }) => {
    const door = { go: endpoint(name), rule: verb(name) }
    const granted = (grant: Grant) => tellsOf({ name, ...grant })
    cells += await walkThrough({ newsroom, shelf, door, state, granted })
  })

  it.each(EVERY_STATE)('publish from inside the process, on %s', async (state) => {
    const door = { go: fromInside('publish'), rule: verb('publish') }
    const granted = (grant: Grant) => tellsOf({ name: 'publish', ...grant })
    cells += await walkThrough({ newsroom, shelf, door, state, granted })
  })

  it.each(EVERY_STATE)('a verb that there is not, on %s', async (state) => {
    const door = { go: endpoint('annul'), rule: unknownVerb }
    const granted = () => expect.unreachable()
    cells += await walkThrough({ newsroom, shelf, door, state, granted })
  })

  it('was walked through whole', () => {
    console.log(`doors, the workflow's own: ${cells} cells`)
    expect(cells).toBe((VERB_NAMES.length + 2) * EVERY_STATE.length * ROLES.length)
  })
})
