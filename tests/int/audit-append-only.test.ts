import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

const RECORDS = ['audit-events', 'public-history'] as const
type RecordSlug = (typeof RECORDS)[number]

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
  for (const user of Object.values(room.people)) await room.rest({ path: '/api/users/me', user })
  const id = await room.write('writer')
  await room.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
})
afterAll(() => room.stop())

const rowsOf = async (collection: RecordSlug) => {
  const { docs } = await room.payload.db.find<{ id: string }>({
    collection,
    sort: 'sequence',
    pagination: false,
    limit: 0,
  })
  return docs
}

/** Tries something on the first row, and sees that the whole table is as before. */
async function unchanged(collection: RecordSlug, work: (id: string) => Promise<void>) {
  const before = await rowsOf(collection)
  await work(String(before[0]?.id))
  expect(await rowsOf(collection)).toEqual(before)
}

describe.each(RECORDS)('%s', (collection) => {
  const people: PersonKey[] = ['writer', 'editor', 'approver', 'auditor', 'admin']

  it.each([...people, undefined])('REST: %s cannot write, change or delete', async (who) => {
    const user = who === undefined ? {} : { user: room.people[who] }
    await unchanged(collection, async (id) => {
      const one = `/api/${collection}/${id}`
      const all = `/api/${collection}?where[sequence][greater_than]=0`
      for (const [method, path] of [
        ['POST', `/api/${collection}`],
        ['PATCH', one],
        ['PATCH', all],
        ['DELETE', one],
        ['DELETE', all],
      ] as const) {
        const { status } = await room.rest({ method, path, body: { sentence: 'Khác' }, ...user })
        expect([method, path, status]).toEqual([method, path, 403])
      }
    })
  })

  it('Local API without access control: refused, on one row and in bulk', async () => {
    const { payload } = room
    const all = { sequence: { greater_than: 0 } }
    const refusal = { data: { code: 'record.appendOnly' } }
    await unchanged(collection, async (id) => {
      const base = { collection, overrideAccess: true } as const
      const change = { ...base, data: { type: 'khac' } as never }
      await expect(payload.update({ ...change, id })).rejects.toMatchObject(refusal)
      await expect(payload.delete({ ...base, id })).rejects.toMatchObject(refusal)
      await expect(
        payload.create({
          ...base,
          data: {
            sequence: 999,
            at: '2026-11-25T00:00:00.000Z',
            type: 'signedIn',
            sentence: 'Bịa',
            documentCollection: 'news',
            document: 'd',
            path: '/tin-tuc/bia',
            edition: 1,
            contentHash: 'f',
            sealed: 'f',
            previousHash: 'f',
            hash: 'f',
          } as never,
        }),
      ).rejects.toMatchObject(refusal)
      const bulk = await payload.update({ ...change, where: all })
      expect(bulk.docs).toEqual([])
      expect(bulk.errors.length).toBeGreaterThan(0)
      const gone = await payload.delete({ ...base, where: all })
      expect(gone.docs).toEqual([])
    })
  })

  it('the database’s own door on SQLite: refused by the table itself', async ({ skip }) => {
    const { db } = room.payload
    // MongoDB has no such lock; there audit:verify finds it (tests/int/audit-verify.test.ts).
    if (db.name !== 'sqlite') skip()
    await unchanged(collection, async (id) => {
      const where = { id: { equals: id } }
      // Which of drizzle and SQLite words the failure is theirs; the cause says why.
      const refusal = (error: unknown) => String((error as Error).cause ?? error)
      const attempts = [
        db.updateOne({ collection, where, data: { type: 'khac' }, options: { atomic: true } }),
        db.updateOne({ collection, id, data: { type: 'khac' } }),
        db.deleteOne({ collection, where }),
        db.deleteMany({ collection, where: {} }),
      ]
      for (const attempt of attempts) {
        expect(await attempt.then(() => 'done', refusal)).toContain('append-only')
      }
    })
  })
})
