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

  it.each([{ draft: true }, {}])(
    'Payload’s own clocks too, on create and save: %j',
    async (query) => {
      const { rest, people, units } = newsroom
      const clocks = {
        createdAt: '2001-01-01T00:00:00.000Z',
        updatedAt: '2001-01-01T00:00:00.000Z',
      }
      const user = people.writer
      const data = { title: 'Giờ giả', summary: 'Không có.', unit: units.haLac, ...clocks }
      const path = '/api/news'
      const created = await rest<{ doc: { id: string } }>({
        method: 'POST',
        path,
        query,
        user,
        body: data,
      })
      const draft = created.body.doc.id
      const before = (await stored(draft)).row as { createdAt: string }
      expect(Date.now() - Date.parse(before.createdAt)).toBeLessThan(10 * 60_000)
      const body = { ...clocks, title: 'Giờ giả, lần hai' }
      const saved = await rest({ method: 'PATCH', path: `${path}/${draft}`, query, user, body })
      expect([created.status, saved.status]).toEqual([201, 200])
      const { row, versions } = await stored(draft)
      for (const kept of [row as Record<string, unknown>, versions[0]?.version]) {
        expect(kept?.createdAt).toBe(before.createdAt)
        expect(String(kept?.updatedAt) >= before.createdAt).toBe(true)
      }
    },
  )

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
      const { unit, slug, publishedAt, firstPublishedAt, owner } = before.row as Record<
        string,
        unknown
      >
      expect(after.versions[0]?.version).toMatchObject({
        ...{ unit, slug, publishedAt, firstPublishedAt, owner },
        _status: 'draft',
        title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
      })
      expect(after.workflowItem).toMatchObject({
        state: 'draft',
        live: 'published',
        approval: null,
      })
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

  it('is refused when it is not as a draft, whatever the old version says of itself', async () => {
    const before = await stored()
    const statuses = before.versions.map(({ version }) => version._status)
    expect(statuses).toEqual(expect.arrayContaining(['draft', 'published']))
    for (const old of before.versions) {
      const path = `/api/news/versions/${versionId(old)}`
      for (const query of [{}, { draft: false }]) {
        const user = newsroom.people.approver
        const { status } = await newsroom.rest({ method: 'POST', path, query, user, body: {} })
        expect(status).toBe(403)
      }
      const inside = newsroom.payload.restoreVersion({
        collection: 'news',
        id: versionId(old),
        overrideAccess: true,
        user: newsroom.people.approver,
      })
      await expect(inside).rejects.toMatchObject({ status: 403 })
    }
    expect(await stored()).toEqual(before)
  })

  it('keeps the address that the item has now, also before it was ever public', async () => {
    const draft = await newsroom.write('writer', { slug: 'dia-chi-cu' })
    await newsroom.save('writer', draft, { slug: 'dia-chi-moi', title: 'Bản hai' })
    const oldest = (await stored(draft)).versions.at(-1)
    expect(oldest?.version.slug).toBe('dia-chi-cu')
    const { status } = await newsroom.rest({
      method: 'POST',
      path: `/api/news/versions/${versionId(oldest)}`,
      query: { draft: true },
      user: newsroom.people.writer,
      body: {},
    })
    expect(status).toBe(200)
    expect((await stored(draft)).versions[0]?.version).toMatchObject({
      slug: 'dia-chi-moi',
      title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
    })
  })

  it('is refused while content is frozen, and to those who may not edit', async () => {
    const before = await stored()
    const path = `/api/news/versions/${versionId(before.versions.at(-1))}`
    const expected = { editor: 409, stranger: 404, auditor: 403, admin: 403 } as const
    for (const person of ['editor', 'stranger', 'auditor', 'admin'] as const) {
      const user = newsroom.people[person]
      const { status } = await newsroom.rest({
        method: 'POST',
        path,
        query: { draft: true },
        user,
        body: {},
      })
      expect([person, status]).toEqual([person, expected[person]])
      expect(await stored()).toEqual(before)
    }
  })
})
