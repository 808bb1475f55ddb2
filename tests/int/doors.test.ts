import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic, ROLES, STATES, type Role, type State } from '../helpers/door-rules'
import { userOf, walkThrough, type Grant } from '../helpers/door-walk'
import { DOORS } from '../helpers/doors'
import { HIDDEN_TITLE, itemIn, Shelf } from '../helpers/items-in-state'
import { withoutLocks } from '../helpers/locks-off'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
let shelf: Shelf
let cells = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  shelf = new Shelf((state) => itemIn({ newsroom, state }))
})
afterAll(() => newsroom.stop())

describe('each door is first seen to work', () => {
  it.each(DOORS.filter(({ worksFor }) => typeof worksFor === 'object'))(
    '$name: for $worksFor',
    async ({ worksFor, go }) => {
      const [who, state] = worksFor as [Role, State]
      const item = await itemIn({ newsroom, state })
      const before = await item.stored()
      expect((await go({ newsroom, user: userOf(newsroom, who), ...item })).status).toBe(200)
      const { versions } = await item.stored()
      expect(versions.length).toBe(before.versions.length + 1)
    },
  )

  it.each(DOORS.filter(({ worksFor }) => worksFor === 'unlocked'))(
    '$name: with our locks taken off',
    async ({ go }) => {
      const item = await itemIn({ newsroom, state: 'publishedWithDraft' })
      const before = await item.stored()
      const work = () => go({ newsroom, user: newsroom.people.approver, ...item })
      expect((await withoutLocks({ payload: newsroom.payload, work })).status).toBe(200)
      expect(await item.stored()).not.toEqual(before)
    },
  )
})

describe('every door, for everybody, in every state', () => {
  const table = DOORS.flatMap((door) => STATES.map((state) => ({ door, name: door.name, state })))

  it.each(table)('$name on $state', async ({ door, state }) => {
    cells += await walkThrough({ newsroom, shelf, door, state, granted: isOneRevision })
  })

  it('was walked through whole', () => {
    console.log(`doors: ${cells} cells`)
    expect(cells).toBe(DOORS.length * STATES.length * ROLES.length)
    expect(cells).toBeGreaterThanOrEqual(600)
  })
})

/** A save that goes through is one more version; the public and the records hear nothing of it. */
function isOneRevision({ state, before, after }: Grant): boolean {
  const [titleBefore, titleAfter] = [before, after].map(
    ({ stored }) => stored.versions[0]?.version.title,
  )
  // A save that changes no word opens no revision.
  const opens = ['published', 'withdrawn'].includes(state) && titleBefore !== titleAfter
  expect(after.stored.workflowItem).toMatchObject({
    state: opens ? 'draft' : before.stored.workflowItem?.state,
    live: before.stored.workflowItem?.live,
    ...(opens ? { approval: null } : {}),
  })
  expect(after.stored.versions.length).toBe(before.stored.versions.length + 1)
  expect(after.stored.versions[0]?.version._status).toBe('draft')
  expect(after.stored.latest).toMatchObject([{ id: after.stored.versions[0]?.id }])
  for (const part of [
    'auditEvents',
    'publicHistory',
    'effects',
    'notifications',
    'liveFiles',
    'counters',
  ] as const) {
    expect(after.stored[part]).toEqual(before.stored[part])
  }
  expect(after.face).toEqual(before.face)
  expect(after.face.status).toBe(isPublic(state) ? 200 : 404)
  expect(after.face.bytes).not.toContain(HIDDEN_TITLE)
  return !['published', 'withdrawn'].includes(state)
}
