import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importHtml } from '@/importers/html'
import { throughLocal, throughRest, type Door } from '../helpers/door'
import { closed, create, ROLES, systemCreate, type Rule } from '../helpers/door-rules'
import { userOf } from '../helpers/door-walk'
import { itemIn, publicFace, type Item } from '../helpers/items-in-state'
import { withoutLocks } from '../helpers/locks-off'
import { bodyOf, openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
/** What stands beside the new ones and must not move. */
let neighbour: Item
let cells = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  neighbour = await itemIn({ newsroom, state: 'published' })
})
afterAll(() => newsroom.stop())

interface Creation {
  readonly name: string
  readonly go: (visit: Pick<Parameters<Door['go']>[0], 'user'>) => ReturnType<Door['go']>
  readonly rule: Rule
}

const text = () => ({
  title: 'Sinh ra ở cửa này',
  summary: 'Không ai duyệt.',
  body: bodyOf('Nội dung.'),
  unit: newsroom.units.haLac,
})
const published = () => ({ ...text(), _status: 'published' as const })
const useTransition = closed(403, 'workflow.useTransition')

const overRest = (name: string, query: object, data: () => object, rule: Rule): Creation => ({
  name: `${name} ${JSON.stringify(query)}`,
  go: ({ user }) =>
    throughRest(
      { newsroom, user },
      { method: 'POST', path: '/api/news', query: { ...query }, body: data() },
    ),
  rule,
})

const inside = (name: string, data: () => object, overrideAccess: boolean, rule: Rule) =>
  [true, false].map((draft): Creation => ({
    name: `local ${name}, draft ${draft}`,
    go: ({ user }) =>
      throughLocal(() =>
        newsroom.payload.create({
          collection: 'news',
          data: data() as ReturnType<typeof text>,
          draft: draft as true,
          overrideAccess,
          context: { perform: true, capability: { collection: 'news' } },
          ...(user === undefined ? {} : { user: { ...user, collection: 'users' } }),
        }),
      ),
    rule,
  }))

const DRAFT_FLAGS = [{ draft: true }, { draft: false }, {}, { draft: true, autosave: true }]

const OPEN: readonly Creation[] = [
  ...DRAFT_FLAGS.map((query) => overRest('create', query, text, create)),
  ...inside('create', text, true, systemCreate),
  // The importer writes nothing itself; what it makes goes in here, in a person's name, as the seed does.
  ...inside(
    'import',
    () => ({
      ...text(),
      body: importHtml({ html: '<p>Từ tệp.</p>', resolveImage: () => undefined }).root,
    }),
    false,
    // Payload's own "forbidden": it gets its code on the way out over HTTP.
    (who, state) => ({ ...create(who, state), code: undefined }),
  ),
]

const CLOSED: readonly Creation[] = [
  ...DRAFT_FLAGS.map((query) => overRest('create published', query, published, useTransition)),
  ...[{ publishSpecificLocale: 'vi' }, { publishAllLocales: true }].map((query) =>
    overRest('create', query, text, useTransition),
  ),
  ...inside('create published', published, true, useTransition),
]

describe('each way to create is first seen to work', () => {
  it.each(CLOSED)('$name: with our locks taken off', async ({ go }) => {
    const before = await neighbour.stored()
    const work = () => go({ user: newsroom.people.approver })
    const { status } = await withoutLocks({ payload: newsroom.payload, work })
    expect(status).toBeLessThan(300)
    expect((await neighbour.stored()).counts.documents).toBe(Number(before.counts.documents) + 1)
  })
})

describe('every way to create, for everybody', () => {
  it.each([...OPEN, ...CLOSED])('$name', async ({ go, rule }) => {
    for (const who of ROLES) {
      const before = await neighbour.stored()
      const { text: answer, ...said } = await go({ user: userOf(newsroom, who) })
      const expected = rule(who, 'draft')
      // Over HTTP a creation says 201, inside the process it says nothing.
      const status = said.status === 200 ? 201 : said.status
      expect([who, { ...said, status }]).toEqual([who, { code: undefined, ...expected }])
      const after = await neighbour.stored()
      if (expected.status === 201) await isOneDraft({ before, after })
      else expect([who, after, answer]).toEqual([who, before, answer])
      cells += 1
    }
  })

  it('was walked through whole', () => {
    console.log(`doors, creating: ${cells} cells`)
    expect(cells).toBe((OPEN.length + CLOSED.length) * ROLES.length)
  })
})

type Bytes = Awaited<ReturnType<Item['stored']>>

/** One more draft that nobody outside reads; no record tells of it, and the neighbour is as it was. */
async function isOneDraft({ before, after }: { before: Bytes; after: Bytes }): Promise<void> {
  const { documents, versions, ...counts } = before.counts
  expect(after).toEqual({
    ...before,
    counts: {
      ...counts,
      documents: Number(documents) + 1,
      versions: Number(versions) + 1,
      'workflow-items': Number(counts['workflow-items']) + 1,
    },
  })
  const { docs } = await newsroom.payload.db.find<{ id: string; _status: string }>({
    collection: 'news',
    sort: '-createdAt',
    limit: 1,
  })
  expect(docs[0]?._status).toBe('draft')
  expect((await publicFace({ newsroom, id: String(docs[0]?.id) })).status).toBe(404)
}
