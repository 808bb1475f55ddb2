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
    person === undefined ? {} : { user: { ...newsroom.people[person], collection: 'users' as const } }
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
        await refused({ status: 403, work: () => payload.update({ ...target, data: some, context }) })
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
    const options = { collection: 'news', overrideAccess: true, context: forged, ...by(person) } as const
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
    const data = { title: 'Sinh ra đã đăng', summary: 'Không ai duyệt.', unit: newsroom.units.haLac }
    const { payload } = newsroom
    const options = { collection: 'news', overrideAccess: true, context: forged } as const
    for (const draft of [true, false]) {
      for (const person of people) {
        await refused({
          status: 403,
          work: () =>
            payload.create({ ...options, ...by(person), draft, data: { ...data, _status: 'published' } }),
        })
      }
      await refused({ status: 403, work: () => payload.create({ ...options, draft, data }) })
    }
    // Payload's own answer where `disableDuplicate` is set.
    await refused({ status: 400, work: () => payload.duplicate({ ...options, id }) })
  })
})

describe('what the workflow owns', () => {
  beforeAll(async () => {
    id = await published()
  })

  it('the unit is fixed from the first save', async () => {
    const draft = await newsroom.write('editor')
    for (const target of [id, draft]) {
      const before = await stored(target)
      const { status, body } = await newsroom.save('editor', target, { unit: newsroom.units.naLay })
      expect([status, body.errors[0]?.code]).toEqual([403, 'workflow.unitFixed'])
      expect(await stored(target)).toEqual(before)
    }
  })

  it('owner, clocks and address stay, whatever a save says', async () => {
    const { row } = await stored()
    const kept = row as Record<string, unknown>
    const { status } = await newsroom.save('editor', id, {
      summary: 'Một câu khác.',
      owner: newsroom.people.editor.id,
      publishedAt: '2001-01-01T00:00:00.000Z',
      firstPublishedAt: '2001-01-01T00:00:00.000Z',
      slug: 'dia-chi-khac',
      workflow: { state: 'approved' },
    })
    expect(status).toBe(200)
    const { row: now, versions, workflowItem } = await stored()
    expect(now).toEqual(row)
    expect(versions[0]?.version).toMatchObject({
      summary: 'Một câu khác.',
      owner: kept.owner,
      publishedAt: kept.publishedAt,
      firstPublishedAt: kept.firstPublishedAt,
      slug: kept.slug,
      unit: kept.unit,
    })
    expect(workflowItem).toMatchObject({ state: 'draft', live: 'published' })
  })

  it('a new item belongs to who wrote it, whatever the form says', async () => {
    const forged = await newsroom.write('writer', {
      owner: newsroom.people.editor.id,
      publishedAt: '2001-01-01T00:00:00.000Z',
      firstPublishedAt: '2001-01-01T00:00:00.000Z',
    })
    expect((await stored(forged)).row).toMatchObject({
      owner: newsroom.people.writer.id,
      publishedAt: null,
      firstPublishedAt: null,
    })
  })

  it('a save is a version of its own, also when it calls itself an autosave', async () => {
    const draft = await newsroom.write('writer')
    for (const title of ['Lần một', 'Lần hai', 'Lần ba']) {
      await newsroom.rest({
        method: 'PATCH',
        path: `/api/news/${draft}`,
        query: { draft: true, autosave: true },
        user: newsroom.people.writer,
        body: { title },
      })
    }
    const titles = (await stored(draft)).versions.map(({ version }) => version.title)
    expect(titles.slice(0, 3)).toEqual(['Lần ba', 'Lần hai', 'Lần một'])
  })
})

describe('restoring an old version as a draft', () => {
  beforeAll(async () => {
    id = await published()
  })

  it('is a new revision by the restorer, with today’s unit, address and clocks', async () => {
    await newsroom.save('writer', id, { title: 'Bản hai' })
    const before = await stored()
    for (const status of ['published', 'draft']) {
      const old = (await stored()).versions.findLast(({ version }) => version._status === status)
      const restored = await newsroom.rest({
        method: 'POST',
        path: `/api/news/versions/${versionId(old)}`,
        query: { draft: true },
        user: newsroom.people.unitEditor,
        body: {},
      })
      expect(restored.status).toBe(200)
      const after = await stored()
      expect(after.row).toEqual(before.row)
      const { unit, slug, publishedAt, firstPublishedAt, owner } = before.row as Record<string, unknown>
      expect(after.versions[0]?.version).toMatchObject({
        ...{ unit, slug, publishedAt, firstPublishedAt, owner },
        _status: 'draft',
        title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
      })
      expect(after.workflowItem).toMatchObject({ state: 'draft', live: 'published', approval: null })
    }
    expect((await stored()).versions.length).toBe(before.versions.length + 2)
    const { contributors } = (await newsroom.look('unitEditor', id)).body
    expect(contributors.map(({ id: person }) => person)).toEqual([
      newsroom.people.writer.id,
      newsroom.people.unitEditor.id,
    ])
    await newsroom.go(id, [['writer', 'submit']])
    expect((await newsroom.act('unitEditor', id, 'approve')).status).toBe(403)
  })

  it('is refused while content is frozen, and to those who may not edit', async () => {
    const before = await stored()
    const path = `/api/news/versions/${versionId(before.versions.at(-1))}`
    const expected = { editor: 409, stranger: 403, auditor: 403, admin: 403 } as const
    for (const person of ['editor', 'stranger', 'auditor', 'admin'] as const) {
      const user = newsroom.people[person]
      const { status } = await newsroom.rest({ method: 'POST', path, query: { draft: true }, user, body: {} })
      expect([person, status]).toEqual([person, expected[person]])
      expect(await stored()).toEqual(before)
    }
  })
})
