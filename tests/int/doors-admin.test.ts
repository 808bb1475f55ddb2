import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serverFunction } from '@/app/(payload)/server-function'
import { isHiddenFrom, isOutsider, ROLES, type Role, type State } from '../helpers/door-rules'
import { userOf } from '../helpers/door-walk'
import { HIDDEN_TITLE, itemIn, publicFace, type Item } from '../helpers/items-in-state'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

/** What the browser sends along; Next gives it to the server action. */
const browser = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers.js', () => ({ headers: async () => browser.headers }))

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Payload's server actions: what each is for here. */
const SERVER_FUNCTIONS = {
  'form-state': 'open',
  'render-document': 'open',
  'render-list': 'open',
  'table-state': 'open',
  'render-document-slots': 'open',
  // Draws one field from what the browser sent.
  'render-field': 'reads nothing',
  'render-widget': 'reads nothing',
  'get-default-layout': 'reads nothing',
  slugify: 'reads nothing',
  'copy-data-from-locale': 'closed',
  'get-folder-results-component-and-data': 'closed',
  'get-upcoming-scheduled-publish': 'closed',
  'schedule-publish': 'closed',
} as const

const STATES = ['draft', 'inReview', 'publishedWithDraft', 'withdrawn'] as const

let newsroom: Newsroom
const items = new Map<State, Item>()
let cells = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const state of STATES) {
    const item = await itemIn({ newsroom, state, data: { title: TITLE } })
    items.set(state, item)
  }
})
afterAll(() => newsroom.stop())

const TITLE = 'Chim yến ở Hạ Lạc'

async function call(who: Role, name: string, args: object): Promise<string> {
  const email = userOf(newsroom, who)?.email
  browser.headers = new Headers(
    email === undefined ? {} : { Authorization: `JWT ${await tokenOf(email)}` },
  )
  try {
    return wordsOf(await serverFunction({ name, args: { ...args } }))
  } catch (error) {
    const { digest, status, message } = error as { digest?: string; status?: number } & Error
    return `refused ${digest ?? status ?? message}`
  }
}

const tokens = new Map<string, string>()
async function tokenOf(email: string): Promise<string> {
  const token = tokens.get(email) ?? (await newsroom.login(email))
  tokens.set(email, token)
  return token
}

/** Every text in an answer, elements and their properties included, as far as it could reach a browser. */
function wordsOf(answer: unknown): string {
  const seen = new Set<unknown>()
  const words: string[] = []
  const pending: unknown[] = [answer]
  while (pending.length > 0) {
    const value = pending.pop()
    if (typeof value === 'string') words.push(value)
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    for (const [key, inner] of Object.entries(value)) {
      if (!SERVER_ONLY.includes(key)) pending.push(inner)
    }
  }
  return words.join('\n')
}

/** Properties of server components; they hold the whole of Payload and never leave the server. */
const SERVER_ONLY = ['payload', 'req', 'i18n', 'importMap', 'config']

const permissive = { fields: true, read: true, update: true }

/** Each function as the admin calls it, with everything asked for that it could give. */
const CALLS: Readonly<Record<string, (id: string) => object>> = {
  'form-state': (id) => ({
    id,
    collectionSlug: 'news',
    schemaPath: 'news',
    operation: 'update',
    docPermissions: permissive,
    docPreferences: { fields: {} },
    data: {},
    formState: {},
    renderAllFields: true,
    checkForStaleData: true,
    originalUpdatedAt: 'then',
    returnLockStatus: true,
    updateLastEdited: true,
  }),
  'render-document': (id) => ({
    collectionSlug: 'news',
    docID: id,
    overrideEntityVisibility: true,
    redirectAfterDelete: false,
  }),
  'render-document-slots': (id) => ({ collectionSlug: 'news', id }),
  'render-list': (id) => ({
    collectionSlug: 'news',
    overrideEntityVisibility: true,
    query: { where: { id: { equals: id } } },
  }),
  'table-state': (id) => ({
    collectionSlug: 'news',
    columns: [{ accessor: 'title', active: true }],
    query: { where: { id: { equals: id } } },
    renderRowTypes: true,
  }),
}

/** Those whose answer holds the document for people who may read it. */
const SHOWING = ['render-document', 'render-list', 'table-state']

const functionsThatAre = (use: string) =>
  Object.entries(SERVER_FUNCTIONS).flatMap(([name, is]) => (is === use ? [name] : []))

it('knows every server action that Payload has', () => {
  const entry = createRequire(import.meta.url).resolve('@payloadcms/next/utilities')
  const file = path.join(path.dirname(entry), '../utilities/handleServerFunctions.js')
  const [, table = ''] = /baseServerFunctions = \{([^}]*)\}/.exec(readFileSync(file, 'utf8')) ?? []
  const names = [...table.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name)
  expect(names.toSorted()).toEqual(Object.keys(SERVER_FUNCTIONS).toSorted())
})

describe('a server action that reads documents', () => {
  const table = functionsThatAre('open').flatMap((name) => STATES.map((state) => ({ name, state })))

  it.each(table)('$name on $state', async ({ name, state }) => {
    const item = items.get(state) as Item
    const args = CALLS[name] as (id: string) => object
    for (const who of ROLES) {
      const before = await bytesOf(item)
      const words = await call(who, name, args(item.id))
      cells += 1
      if (isHiddenFrom(who, state)) {
        const nothing = await call(who, name, args(NOBODY))
        expect([who, words]).toEqual([who, nothing.replaceAll(NOBODY, item.id)])
      }
      if (isOutsider(who)) {
        expect([who, words.includes(HIDDEN_TITLE)]).toEqual([who, false])
      } else if (SHOWING.includes(name)) {
        const title = state === 'publishedWithDraft' ? HIDDEN_TITLE : TITLE
        expect([who, words.includes(title)]).toEqual([who, true])
      }
      await isUntouched({ who, name, item, before })
    }
  })
})

describe('a server action of a feature that is off', () => {
  it.each(functionsThatAre('closed'))('%s is closed to everybody', async (name) => {
    for (const state of STATES) {
      const item = items.get(state) as Item
      for (const who of ROLES) {
        const before = await bytesOf(item)
        const answer = await call(who, name, {
          type: 'publish',
          date: new Date(),
          doc: { relationTo: 'news', value: item.id },
          collectionSlug: 'news',
          id: item.id,
          docID: item.id,
          fromLocale: 'vi',
          toLocale: 'en',
        })
        expect([who, answer]).toEqual([who, 'refused 403'])
        expect(await bytesOf(item)).toEqual(before)
        cells += 1
      }
    }
  })

  it('were walked through whole', () => {
    console.log(`doors, server actions: ${cells} cells`)
    expect(cells).toBe((5 + 4) * STATES.length * ROLES.length)
  })
})

const bytesOf = async (item: Item) => ({
  stored: await item.stored(),
  face: await publicFace({ newsroom, id: item.id }),
})

/** Of all these only the form leaves something: the lock of somebody who may save. */
async function isUntouched({
  who,
  name,
  item,
  before,
}: {
  who: Role
  name: string
  item: Item
  before: Awaited<ReturnType<typeof bytesOf>>
}): Promise<void> {
  const locks = async () =>
    await newsroom.payload.db.find<{ id: string; user: { value: string } }>({
      collection: 'payload-locked-documents',
    })
  const { docs } = await locks()
  const maySave = ['writer', 'unitEditor', 'editor', 'approver'].includes(who)
  const mine = name === 'form-state' && maySave ? [userOf(newsroom, who)?.id] : []
  expect([who, docs.map(({ user }) => user.value)]).toEqual([who, mine])
  await newsroom.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} })
  expect([who, await bytesOf(item)]).toEqual([who, before])
}
