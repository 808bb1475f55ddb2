import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RestRequest } from '../helpers/app'
import { openNewsroom, type ErrorList, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { readStored, type Stored } from '../helpers/stored'

const EVERYBODY = [
  undefined,
  'writer',
  'unitEditor',
  'stranger',
  'strangeEditor',
  'editor',
  'approver',
  'auditor',
  'admin',
] as const satisfies (PersonKey | undefined)[]

let newsroom: Newsroom
/** Never published. */
let draft: string
/** Published, and nothing since. */
let live: string
/** Published, with a newer draft. */
let pending: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  draft = await newsroom.write('writer')
  live = await published()
  pending = await published()
  await newsroom.save('writer', pending, { title: 'Bản nháp mới hơn' })
})
afterAll(() => newsroom.stop())

async function published(): Promise<string> {
  const id = await newsroom.write('writer')
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  return id
}

const stored = (id: string): Promise<Stored> =>
  readStored({ payload: newsroom.payload, collection: 'news', id })

/** Sends the request as everybody in turn; the database has to stay as it is, byte for byte. */
async function refusesEverybody({
  id,
  request,
  status,
}: {
  id: string
  request: Omit<RestRequest, 'user'>
  status: number
}): Promise<void> {
  const before = await stored(id)
  for (const person of EVERYBODY) {
    const user = person === undefined ? {} : { user: newsroom.people[person] }
    const response = await newsroom.rest<ErrorList>({ ...request, ...user })
    expect([person, response.status]).toEqual([person, status])
    expect(await stored(id)).toEqual(before)
  }
}

const targets = { draft: () => draft, live: () => live, pending: () => pending }
type Target = keyof typeof targets
const TARGETS = Object.keys(targets) as Target[]
const DRAFT_FLAGS = [{}, { draft: true }, { draft: false }]

describe('nobody publishes by saving', () => {
  const doors = TARGETS.flatMap((target) => DRAFT_FLAGS.map((query) => ({ target, query })))

  it.each(doors)('PATCH with _status published, $query, on $target', async ({ target, query }) => {
    const id = targets[target]()
    const body = { _status: 'published', title: 'Lén đăng' }
    const request = { method: 'PATCH', path: `/api/news/${id}`, query, body } as const
    await refusesEverybody({ id, request, status: 403 })
  })

  it.each(doors)('bulk PATCH, $query, on $target', async ({ target, query }) => {
    const id = targets[target]()
    for (const body of [{ _status: 'published' }, { _status: 'draft' }, { title: 'Hàng loạt' }]) {
      const where = { id: { equals: id } }
      const request = {
        method: 'PATCH',
        path: '/api/news',
        query: { ...query, where },
        body,
      } as const
      await refusesEverybody({ id, request, status: 403 })
    }
  })

  it.each(DRAFT_FLAGS)('create with _status published, %j', async (query) => {
    const body = {
      _status: 'published',
      title: 'Sinh ra đã đăng',
      summary: 'Không ai duyệt.',
      unit: newsroom.units.haLac,
    }
    const request = { method: 'POST', path: '/api/news', query, body } as const
    await refusesEverybody({ id: live, request, status: 403 })
  })

  it.each(['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'])(
    'the flag %s',
    async (flag) => {
      for (const more of DRAFT_FLAGS) {
        const query = { ...more, [flag]: flag === 'publishSpecificLocale' ? 'vi' : true }
        const request = {
          method: 'PATCH',
          path: `/api/news/${pending}`,
          query,
          body: { title: 'Theo ngôn ngữ' },
        } as const
        await refusesEverybody({ id: pending, request, status: 403 })
      }
    },
  )

  it.each(['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])(
    'POST that names another method in %s',
    async (header) => {
      for (const method of ['PATCH', 'DELETE', 'PUT']) {
        const request = {
          method: 'POST',
          path: `/api/news/${pending}`,
          headers: { [header]: method },
          body: { _status: 'published' },
        } as const
        await refusesEverybody({ id: pending, request, status: 404 })
      }
    },
  )
})

describe('nobody changes or removes what is live', () => {
  it.each(['live', 'pending'] as const)('a save without draft on %s', async (target) => {
    const id = targets[target]()
    for (const query of [{}, { draft: false }]) {
      for (const body of [{ title: 'Sửa thẳng' }, { _status: 'draft' }, {}]) {
        const request = { method: 'PATCH', path: `/api/news/${id}`, query, body } as const
        await refusesEverybody({ id, request, status: 403 })
      }
    }
  })

  it.each(TARGETS)('DELETE by id and in bulk on %s', async (target) => {
    const id = targets[target]()
    const one = { method: 'DELETE', path: `/api/news/${id}` } as const
    await refusesEverybody({ id, request: one, status: 403 })
    const many = {
      method: 'DELETE',
      path: '/api/news',
      query: { where: { id: { equals: id } } },
    } as const
    await refusesEverybody({ id, request: many, status: 403 })
  })

  it.each(TARGETS)('duplicating %s', async (target) => {
    const id = targets[target]()
    const request = { method: 'POST', path: `/api/news/${id}/duplicate`, body: {} } as const
    await refusesEverybody({ id, request, status: 404 })
  })

  it('restoring an old version over what is live, published or not', async () => {
    const { versions } = await stored(pending)
    expect(versions.map(({ version }) => version._status)).toEqual(
      expect.arrayContaining(['draft', 'published']),
    )
    for (const version of versions) {
      for (const query of [{}, { draft: false }]) {
        const path = `/api/news/versions/${(version as unknown as { id: string }).id}`
        await refusesEverybody({
          id: pending,
          request: { method: 'POST', path, query, body: {} },
          status: 403,
        })
      }
    }
  })
})

describe('who may not edit saves no draft either', () => {
  it.each([undefined, 'stranger', 'strangeEditor', 'auditor', 'admin'] as const)(
    '%s',
    async (person) => {
      for (const id of [draft, pending]) {
        const before = await stored(id)
        const user = person === undefined ? {} : { user: newsroom.people[person] }
        for (const query of [{ draft: true }, { draft: true, autosave: true }]) {
          const { status } = await newsroom.rest({
            method: 'PATCH',
            path: `/api/news/${id}`,
            query,
            body: { title: 'Của người khác' },
            ...user,
          })
          expect(status).toBe(403)
        }
        expect(await stored(id)).toEqual(before)
      }
    },
  )
})
