import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { throughRest, type Door } from '../helpers/door'
import {
  isHiddenFrom,
  isOutsider,
  read,
  readInside,
  readList,
  readVersions,
  ROLES,
  STATES,
} from '../helpers/door-rules'
import { walkThrough, type Grant } from '../helpers/door-walk'
import { HIDDEN_TITLE, itemIn, Shelf } from '../helpers/items-in-state'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
let shelf: Shelf
/** A live page, to which another may lead. */
let target: string
let cells = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  shelf = new Shelf((state) => itemIn({ newsroom, state }))
  target = await newsroom.write('writer', { title: 'Trang được dẫn tới' })
  await newsroom.go(target, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
})
afterAll(() => newsroom.stop())

interface Reader extends Pick<Door, 'go' | 'rule'> {
  readonly name: string
  /** Whether a newer draft's words stand in the answer to those who may read drafts. */
  readonly shows: 'draft' | 'versions' | 'facts'
}

const READERS: readonly Reader[] = [
  {
    name: 'GET /:id as draft',
    shows: 'draft',
    rule: read,
    go: (visit) =>
      throughRest(visit, { path: `/api/news/${visit.id}`, query: { draft: true, depth: 1 } }),
  },
  {
    name: 'POST /:id that says GET',
    shows: 'draft',
    rule: read,
    go: (visit) =>
      throughRest(visit, {
        method: 'POST',
        path: `/api/news/${visit.id}`,
        headers: {
          'X-Payload-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'draft=true&depth=1',
      }),
  },
  {
    name: 'GET / as draft',
    shows: 'draft',
    rule: readList,
    go: (visit) =>
      throughRest(visit, {
        path: '/api/news',
        query: { draft: true, where: { id: { equals: visit.id } } },
      }),
  },
  {
    name: 'GET /count',
    shows: 'facts',
    rule: readList,
    go: (visit) =>
      throughRest(visit, {
        path: '/api/news/count',
        query: { where: { id: { equals: visit.id } } },
      }),
  },
  {
    name: 'GET /versions',
    shows: 'versions',
    rule: readVersions,
    go: (visit) =>
      throughRest(visit, {
        path: '/api/news/versions',
        query: { where: { parent: { equals: visit.id } } },
      }),
  },
  {
    name: 'GET /versions/:id',
    shows: 'facts',
    rule: readInside({ status: 404, code: 'notFound' }),
    go: (visit) => throughRest(visit, { path: `/api/news/versions/${visit.version}` }),
  },
  {
    name: 'GET /:id/workflow',
    shows: 'facts',
    rule: readInside({ status: 403, code: 'workflow.notPermitted' }),
    go: (visit) => throughRest(visit, { path: `/api/news/${visit.id}/workflow` }),
  },
  {
    name: 'GET /:id/workflow/redirect',
    shows: 'facts',
    rule: readInside({ status: 403, code: 'workflow.notPermitted' }),
    go: (visit) =>
      throughRest(visit, {
        path: `/api/news/${visit.id}/workflow/redirect`,
        query: { to: target },
      }),
  },
  {
    name: 'POST /access/:id',
    shows: 'facts',
    rule: read,
    go: (visit) =>
      throughRest(visit, { method: 'POST', path: `/api/news/access/${visit.id}`, body: {} }),
  },
]

describe('every way to read, for everybody, in every state', () => {
  const table = READERS.flatMap((reader) =>
    STATES.map((state) => ({ reader, name: reader.name, state })),
  )

  it.each(table)('$name on $state', async ({ reader, state }) => {
    const granted = (grant: Grant) => isWhatOneMayRead({ ...grant, shows: reader.shows })
    cells += await walkThrough({ newsroom, shelf, door: reader, state, granted })
  })

  it('was walked through whole', () => {
    console.log(`doors, reading: ${cells} cells`)
    expect(cells).toBe(READERS.length * STATES.length * ROLES.length)
  })
})

it('what one may do in general is told without an id, and tells of no other unit', async () => {
  const request = { method: 'POST', path: '/api/news/access', body: {} } as const
  const { status, text } = await throughRest({ newsroom, user: newsroom.people.stranger }, request)
  expect(status).toBe(200)
  expect(text).toContain(newsroom.units.naLay)
  expect(text).not.toContain(newsroom.units.haLac)
})

/** Reading changes nothing, and nobody outside the unit reads more than the public has. */
function isWhatOneMayRead({
  who,
  state,
  item,
  text,
  before,
  after,
  shows,
}: Grant & Pick<Reader, 'shows'>): boolean {
  expect([who, after]).toEqual([who, before])
  const hasDraft = text.includes(HIDDEN_TITLE)
  if (isOutsider(who)) expect([who, hasDraft]).toEqual([who, false])
  else if (shows !== 'facts') {
    expect([who, hasDraft]).toEqual([who, state === 'publishedWithDraft'])
  }
  if (isHiddenFrom(who, state) || (isOutsider(who) && shows === 'versions')) {
    expect([who, text.includes(item.id), text]).toEqual([
      who,
      false,
      expect.stringContaining('"totalDocs":0'),
    ])
  }
  return true
}
