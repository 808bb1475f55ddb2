import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { readStored } from '../helpers/stored'

const WRITERS = 8
const SAVES = 25

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const isSqlite = inject('testServer').kind === 'sqlite'
const stored = (id: string) => readStored({ payload: newsroom.payload, collection: 'news', id })

/** One field for each of eight writers; all are content, so each value moves the hash. */
const FIELDS = [
  'title',
  'summary',
  'byline',
  'source',
  'location',
  'occurredAt',
  'seo.title',
  'seo.description',
]

function valueOf(writer: number, save: number): string {
  return FIELDS[writer] === 'occurredAt'
    ? new Date(Date.UTC(2026, 10, 1 + save, writer)).toISOString()
    : `Người ${writer} lần ${save}`
}

function dataOf(writer: number, save: number): Record<string, unknown> {
  const [name = '', inner] = (FIELDS[writer] ?? '').split('.')
  const value = valueOf(writer, save)
  return { [name]: inner === undefined ? value : { [inner]: value } }
}

function readField(doc: Record<string, unknown>, writer: number): unknown {
  return (FIELDS[writer] ?? '')
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], doc)
}

const everybody = <T>(work: (writer: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: WRITERS }, (_, writer) => work(writer)))

describe(`${WRITERS} writers save ${SAVES} times at once`, { timeout: 240_000 }, () => {
  it('each on an item of her own: every save is there, in its order', async () => {
    const ids: string[] = []
    for (let writer = 0; writer < WRITERS; writer += 1) ids.push(await newsroom.write('writer'))
    const statuses = await everybody(async (writer) => {
      const seen: number[] = []
      for (let save = 1; save <= SAVES; save += 1) {
        const { status } = await newsroom.save('writer', ids[writer] ?? '', dataOf(writer, save))
        seen.push(status)
      }
      return seen
    })
    expect(new Set(statuses.flat())).toEqual(new Set([200]))
    for (const [writer, id] of ids.entries()) {
      const { versions, workflowItem } = await stored(id)
      expect(versions.length).toBe(SAVES + 1)
      expect(readField(versions[0]?.version ?? {}, writer)).toBe(valueOf(writer, SAVES))
      expect(workflowItem?.revision).toBe((await newsroom.look('writer', id)).body.revision)
    }
  })

  it('all on one item, each her own field: nobody’s last word is lost', async () => {
    const id = await newsroom.write('writer')
    // Everybody's fields are filled before, so that each save has something of the others to lose.
    await newsroom.save('writer', id, { seo: { title: 'Đầu', description: 'Đầu' } })
    const before = (await stored(id)).versions.length
    const statuses: number[] = []
    for (let save = 1; save <= SAVES; save += 1) {
      const round = await everybody(async (writer) => await saveUntilKept(id, dataOf(writer, save)))
      statuses.push(...round)
    }
    expect(new Set(statuses)).toEqual(new Set([200]))
    const { versions, workflowItem } = await stored(id)
    const newest = versions[0]?.version ?? {}
    const expected = FIELDS.map((_, writer) => valueOf(writer, SAVES))
    expect(FIELDS.map((_, writer) => readField(newest, writer))).toEqual(expected)
    expect(versions.length).toBe(before + WRITERS * SAVES)
    expect(workflowItem?.revision).toBe((await newsroom.look('writer', id)).body.revision)
  })

  it.skipIf(!isSqlite || process.platform !== 'linux')(
    'opens no file that it does not close (SQLite only: MongoDB keeps a pool of sockets that may grow)',
    async () => {
      const open = () => readdirSync('/proc/self/fd').length
      const id = await newsroom.write('writer')
      const round = () => everybody((writer) => newsroom.save('writer', id, dataOf(writer, 0)))
      await round()
      const before = open()
      for (let save = 1; save <= SAVES; save += 1) await round()
      expect(open()).toBeLessThanOrEqual(before + 2)
    },
  )
})

describe('two approvers at once', () => {
  it('one approves, one hears that it is done, and the trail has one event', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await newsroom.write('writer')
      await newsroom.go(id, [['writer', 'submit']])
      const { revision } = (await newsroom.look('approver', id)).body
      const answers = await Promise.all(
        (['approver', 'secondApprover'] as const).map((person) =>
          newsroom.act(person, id, 'approve', { revision }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const { body } = await newsroom.look('approver', id)
      expect(body.history.filter(({ type }) => type === 'itemApproved').length).toBe(1)
      expect(body.history[0]?.actor.id).toBe(body.approval?.by.id)
    }
  })

  it('publishing and asking for changes at once has one winner', async () => {
    const id = await newsroom.write('writer')
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['approver', 'approve'],
    ])
    const answers = await Promise.all([
      newsroom.act('approver', id, 'publish'),
      newsroom.act('secondApprover', id, 'requestChanges', { note: 'Khoan đã.' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { state } = (await newsroom.look('approver', id)).body
    const isPublic = (await newsroom.rest({ path: `/api/news/${id}` })).status === 200
    expect(isPublic).toBe(state === 'published')
  })
})

/** MongoDB answers a lost race with 409; whoever saves tries again, as a person would. */
async function saveUntilKept(id: string, data: Record<string, unknown>): Promise<number> {
  for (;;) {
    const { status } = await newsroom.save('writer', id, data)
    if (isSqlite || status !== 409) return status
  }
}
