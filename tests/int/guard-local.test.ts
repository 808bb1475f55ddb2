import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { readStored, type Stored } from '../helpers/stored'

let newsroom: Newsroom
let id: string

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const stored = (document = id): Promise<Stored> =>
  readStored({ payload: newsroom.payload, collection: 'news', id: document })

async function published(): Promise<string> {
  const document = await newsroom.write('writer')
  await newsroom.go(document, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  return document
}

const versionId = (version: unknown): string => (version as { id: string }).id

/** Expects the refusal with its status, and that nothing has moved. */
async function refused({
  work,
  status,
}: {
  work: () => Promise<unknown>
  status: number
}): Promise<void> {
  const before = await stored()
  await expect(work()).rejects.toMatchObject({ status })
  expect(await stored()).toEqual(before)
}

describe('the system’s own calls, which no access rule holds', () => {
  beforeAll(async () => {
    id = await published()
    await newsroom.save('writer', id, { title: 'Bản nháp mới hơn' })
  })

  const people = [undefined, 'approver', 'admin'] as const
  const by = (person: (typeof people)[number]) =>
    person === undefined
      ? {}
      : { user: { ...newsroom.people[person], collection: 'users' as const } }
  const forged = {
    capability: { collection: 'news', id: 'any' },
    isRestoringVersion: true,
    intent: { isDraft: true, isRestore: true },
    perform: true,
    overrideAccess: true,
  }

  it.each(people)('an update by %s', async (person) => {
    const { payload } = newsroom
    const target = { collection: 'news', id, overrideAccess: true, ...by(person) } as const
    const data = [
      { _status: 'published', title: 'Đăng thẳng' },
      { _status: 'draft' },
      { title: 'Sửa thẳng' },
    ] as const
    for (const some of data) {
      for (const context of [{}, forged]) {
        await refused({
          status: 403,
          work: () => payload.update({ ...target, data: some, context }),
        })
      }
    }
    await refused({
      status: 403,
      work: () => payload.update({ ...target, data: { _status: 'published' }, draft: true }),
    })
  })

  it.each(people)('a bulk update by %s', async (person) => {
    const before = await stored()
    const result = await newsroom.payload.update({
      collection: 'news',
      where: { id: { equals: id } },
      data: { _status: 'published', title: 'Hàng loạt' },
      overrideAccess: true,
      context: forged,
      ...by(person),
    })
    expect([result.docs, result.errors.length]).toEqual([[], 1])
    expect(await stored()).toEqual(before)
  })

  it.each(people)('a delete by %s', async (person) => {
    const options = {
      collection: 'news',
      overrideAccess: true,
      context: forged,
      ...by(person),
    } as const
    await refused({ status: 403, work: () => newsroom.payload.delete({ ...options, id }) })
    const before = await stored()
    const bulk = await newsroom.payload.delete({ ...options, where: { id: { equals: id } } })
    expect([bulk.docs, bulk.errors.length]).toEqual([[], 1])
    expect(await stored()).toEqual(before)
  })

  it.each(people)('restoring over what is live by %s', async (person) => {
    for (const version of (await stored()).versions) {
      await refused({
        status: 403,
        work: () =>
          newsroom.payload.restoreVersion({
            collection: 'news',
            id: versionId(version),
            overrideAccess: true,
            context: forged,
            ...by(person),
          }),
      })
    }
  })

  it('a create that is published from the start, and one that nobody answers for', async () => {
    const data = {
      title: 'Sinh ra đã đăng',
      summary: 'Không ai duyệt.',
      unit: newsroom.units.haLac,
    }
    const { payload } = newsroom
    const options = { collection: 'news', overrideAccess: true, context: forged } as const
    for (const draft of [true, false]) {
      for (const person of people) {
        await refused({
          status: 403,
          work: () =>
            payload.create({
              ...options,
              ...by(person),
              draft,
              data: { ...data, _status: 'published' },
            }),
        })
      }
      await refused({ status: 403, work: () => payload.create({ ...options, draft, data }) })
    }
    // Payload's own answer where `disableDuplicate` is set.
    await refused({ status: 400, work: () => payload.duplicate({ ...options, id }) })
  })
})
