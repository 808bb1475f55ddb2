import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

const CANARY = 'Chimyenhot'
const STRANGERS = ['stranger', 'strangeEditor', undefined] as const

let newsroom: Newsroom
/** Published, with a newer draft full of canaries. */
let pending: string
/** Never published. */
let draft: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  draft = await newsroom.write('writer', { title: 'Chưa đăng' })
  pending = await newsroom.write('writer', { title: 'Tin đã đăng' })
  await newsroom.go(pending, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  await newsroom.save('writer', pending, {
    title: `${CANARY} tiêu đề`,
    summary: `${CANARY} tóm tắt`,
    byline: `${CANARY} tác giả`,
    body: bodyOf(`${CANARY} nội dung`),
  })
})
afterAll(() => newsroom.stop())

async function ask(
  person: PersonKey | undefined,
  path: string,
  query: Record<string, unknown> = {},
): Promise<{ status: number; text: string }> {
  const user = person === undefined ? {} : { user: newsroom.people[person] }
  const { status, body } = await newsroom.rest<unknown>({ path, query, ...user })
  return { status, text: JSON.stringify(body) }
}

const send = (
  person: PersonKey | undefined,
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body: unknown = {},
) =>
  newsroom.rest({
    method,
    path,
    body,
    ...(person === undefined ? {} : { user: newsroom.people[person] }),
  })

const hasCanary = (text: string) => text.toLowerCase().includes(CANARY.toLowerCase())

describe.each(STRANGERS)('the newer draft of a published item, for %s', (person) => {
  it.each([
    {},
    { draft: true },
    { draft: true, depth: 2 },
    { draft: true, select: { title: true, summary: true } },
    { draft: true, populate: { news: { title: true } } },
    { draft: true, locale: 'all', trash: true },
  ])('does not show: %j', async (query) => {
    const one = await ask(person, `/api/news/${pending}`, query)
    expect([one.status, hasCanary(one.text)]).toEqual([200, false])
    expect(one.text).toContain('Tin đã đăng')
    expect(hasCanary((await ask(person, '/api/news', query)).text)).toBe(false)
    expect(hasCanary((await ask(person, '/api/news/versions', query)).text)).toBe(false)
  })

  it('is not found or counted by its words', async () => {
    for (const field of ['title', 'summary', 'byline', 'body']) {
      const where = { [field]: { like: CANARY } }
      for (const draftFlag of [true, false]) {
        const query = { where, draft: draftFlag }
        expect((await ask(person, '/api/news', query)).text).toContain('"totalDocs":0')
        expect((await ask(person, '/api/news/count', query)).text).toContain('"totalDocs":0')
      }
    }
  })

  it('tells nothing of its state', async () => {
    const { body } = await newsroom.rest<Record<string, unknown>>({
      path: `/api/news/${pending}`,
      query: { draft: true, depth: 2 },
      ...(person === undefined ? {} : { user: newsroom.people[person] }),
    })
    expect(body.workflow ?? null).toBeNull()
    const workflow = await ask(person, `/api/news/${pending}/workflow`)
    expect([workflow.status, hasCanary(workflow.text)]).toEqual([403, false])
  })
})

it('what the public gets carries no owner, no workflow and no e-mail address', async () => {
  for (const depth of [0, 1, 2]) {
    for (const path of [`/api/news/${pending}`, '/api/news']) {
      const { status, text } = await ask(undefined, path, { depth, draft: true })
      expect(status).toBe(200)
      expect(text).not.toMatch(/"owner"|"workflow":\{|@lacgiang\.example|"editedBy"/)
    }
  }
})

it('an owner is no search key for the public', async () => {
  const where = { owner: { equals: newsroom.people.writer.id } }
  expect((await ask(undefined, '/api/news', { where })).text).not.toContain(pending)
})

describe('the system’s own tables', () => {
  const records = ['workflow-items', 'public-history', 'live-files', 'addresses', 'effects']
  const closed = [...records, 'revalidations', 'counters', 'payload-kv', 'payload-jobs']

  it.each(closed)('%s answers nobody', async (slug) => {
    for (const person of [...STRANGERS, 'writer', 'approver', 'admin'] as const) {
      for (const path of [`/api/${slug}`, `/api/${slug}/count`]) {
        expect([403, 404, 501]).toContain((await ask(person, path)).status)
      }
      for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
        const { status } = await send(person, method, `/api/${slug}?where[id][exists]=true`)
        expect([403, 404, 501]).toContain(status)
      }
    }
  })

  it('the audit trail is for approvers, auditors and administrators, and is never written', async () => {
    for (const person of [...STRANGERS, 'writer', 'unitEditor', 'editor'] as const) {
      expect((await ask(person, '/api/audit-events')).status).toBe(403)
      expect((await ask(person, '/api/audit-events/count')).status).toBe(403)
    }
    for (const person of ['approver', 'auditor', 'admin'] as const) {
      const { status, text } = await ask(person, '/api/audit-events')
      expect([status, text.includes('itemPublished')]).toEqual([200, true])
      const { docs } = JSON.parse(text) as { docs: { id: string }[] }
      for (const method of ['PATCH', 'DELETE'] as const) {
        const path = `/api/audit-events/${docs[0]?.id}`
        expect((await send(person, method, path, { sentence: 'Khác' })).status).toBe(403)
      }
    }
  })

  it('people of another unit are strangers', async () => {
    const { text } = await ask('stranger', '/api/users', { limit: 100 })
    expect(text).toContain('stranger@')
    for (const hidden of ['writer', 'uniteditor', 'approver', 'admin']) {
      expect(text).not.toContain(`"${hidden}@lacgiang.example`)
    }
    expect((await ask('stranger', `/api/users/${newsroom.people.writer.id}`)).status).toBe(404)
    expect((await ask(undefined, '/api/users')).status).toBe(403)
    const asked = await ask('stranger', '/api/users', { where: { email: { like: 'writer' } } })
    expect(asked.text).toContain('"totalDocs":0')
  })

  it('asking for rights gives none on another unit’s draft', async () => {
    for (const person of STRANGERS) {
      const { body } = await send(person, 'POST', `/api/news/access/${draft}`)
      for (const operation of ['read', 'readVersions', 'update', 'delete']) {
        expect(body).not.toHaveProperty(operation)
      }
    }
  })
})

describe('locks', () => {
  let lock: string
  beforeAll(async () => {
    const row = (await newsroom.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: draft },
        user: { relationTo: 'users', value: newsroom.people.writer.id },
      },
    })) as { id: string }
    lock = row.id
  })
  const query = () => ({
    where: { 'document.relationTo': { equals: 'news' }, 'document.value': { equals: draft } },
  })

  it('show to those who may edit the document, as the admin asks for them', async () => {
    for (const person of ['writer', 'unitEditor', 'editor', 'approver'] as const) {
      const { status, text } = await ask(person, '/api/payload-locked-documents', query())
      expect([person, status, text.includes(lock)]).toEqual([person, 200, true])
    }
  })

  it('do not show to others, whose edit views still open', async () => {
    for (const person of ['stranger', 'strangeEditor', 'auditor', 'admin'] as const) {
      const { status, text } = await ask(person, '/api/payload-locked-documents', query())
      expect([person, status, text.includes(lock)]).toEqual([person, 200, false])
      expect((await ask(person, `/api/payload-locked-documents/${lock}`)).status).toBe(404)
      expect((await send(person, 'PATCH', `/api/payload-locked-documents/${lock}`)).status).toBe(
        403,
      )
      expect((await send(person, 'DELETE', `/api/payload-locked-documents/${lock}`)).status).toBe(
        403,
      )
    }
    expect((await ask(undefined, '/api/payload-locked-documents')).status).toBe(403)
  })

  it('are not made by hand, and taking one over names oneself and nothing else', async () => {
    const forged = {
      document: { relationTo: 'news', value: pending },
      user: { relationTo: 'users', value: newsroom.people.approver.id },
    }
    expect((await send('unitEditor', 'POST', '/api/payload-locked-documents', forged)).status).toBe(
      403,
    )
    const { status } = await send(
      'unitEditor',
      'PATCH',
      `/api/payload-locked-documents/${lock}`,
      forged,
    )
    expect(status).toBe(200)
    const row = await newsroom.payload.db.findOne({
      collection: 'payload-locked-documents',
      where: { id: { equals: lock } },
    })
    expect(row).toMatchObject({
      document: { relationTo: 'news', value: draft },
      user: { relationTo: 'users', value: newsroom.people.unitEditor.id },
    })
    expect((await send('writer', 'DELETE', `/api/payload-locked-documents/${lock}`)).status).toBe(
      403,
    )
    expect(
      (await send('unitEditor', 'DELETE', `/api/payload-locked-documents/${lock}`)).status,
    ).toBe(200)
  })
})

it('preferences are one’s own', async () => {
  expect(
    (await send('writer', 'POST', '/api/payload-preferences/rieng', { value: { [CANARY]: 1 } }))
      .status,
  ).toBe(200)
  expect(hasCanary((await ask('writer', '/api/payload-preferences/rieng')).text)).toBe(true)
  for (const person of ['unitEditor', ...STRANGERS, 'admin'] as const) {
    for (const path of ['/api/payload-preferences/rieng', '/api/payload-preferences']) {
      expect(hasCanary((await ask(person, path)).text)).toBe(false)
    }
    const { text } = await ask(person, '/api/payload-preferences', {
      where: { 'user.value': { equals: newsroom.people.writer.id } },
    })
    expect(hasCanary(text)).toBe(false)
  }
})
