import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditTrail, recordedBy } from '../helpers/audit'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

let room: Newsroom
let draft: string
let live: string
let submission: string

beforeAll(async () => {
  room = await openNewsroom()
  for (const user of Object.values(room.people)) await room.rest({ path: '/api/users/me', user })
  draft = await room.write('writer', { title: 'Bản nháp về đê' })
  live = await room.write('writer', { title: 'Tin đã đăng' })
  await room.go(live, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  const created = await room.payload.create({
    collection: 'submissions',
    data: { kind: 'error', message: 'Số liệu sai', contact: '0912 345 678' },
    overrideAccess: true,
  })
  submission = created.id
})
afterAll(() => room.stop())

const read = (person: PersonKey | undefined, path: string) =>
  room.rest({ path, ...(person === undefined ? {} : { user: room.people[person] }) })

const readEvents = async (work: () => Promise<unknown>) =>
  (await recordedBy(room.payload, work)).map(({ type, sentence, document }) => [
    type,
    sentence,
    document,
  ])

describe('A draft', () => {
  it('opened by an auditor, three times in a row, is one event', async () => {
    const events = await readEvents(async () => {
      await Promise.all([
        read('auditor', `/api/news/${draft}?draft=true`),
        read('auditor', `/api/news/${draft}?draft=true&depth=0`),
      ])
      await read('auditor', `/api/news/${draft}`)
    })
    expect(events).toEqual([
      ['itemRead', 'Người auditor mở xem bản chưa công khai của “Bản nháp về đê”', draft],
    ])
  })

  it('opened by the administrator is an event of the administrator', async () => {
    const events = await readEvents(() => read('admin', `/api/news/${draft}?draft=true`))
    expect(events).toEqual([
      ['itemRead', 'Người admin mở xem bản chưa công khai của “Bản nháp về đê”', draft],
    ])
  })

  it('is recorded also when the reader leaves its state out of the answer', async () => {
    const other = await room.write('writer', { title: 'Bản nháp khác' })
    const answer = { status: 0 }
    const events = await readEvents(async () => {
      Object.assign(
        answer,
        await read('auditor', `/api/news/${other}?draft=true&select[body]=true`),
      )
    })
    expect(answer.status).toBe(200)
    expect(events).toEqual([
      ['itemRead', 'Người auditor mở xem bản chưa công khai của “Bản nháp khác”', other],
    ])
  })

  it.each(['writer', 'unitEditor', 'editor', 'approver'] as const)(
    'read by %s, who works on it, is none',
    async (person) => {
      const events = await readEvents(async () => {
        expect((await read(person, `/api/news/${draft}?draft=true`)).status).toBe(200)
        await read(person, '/api/news?draft=true')
      })
      expect(events).toEqual([])
    },
  )

  it('that may not be read (another unit, the public) is none', async () => {
    const events = await readEvents(async () => {
      expect((await read('stranger', `/api/news/${draft}`)).status).toBe(404)
      expect((await read(undefined, `/api/news/${draft}`)).status).toBe(404)
    })
    expect(events).toEqual([])
  })

  it('in an old version is an event like any other', async () => {
    const third = await room.write('writer', { title: 'Bản thứ ba' })
    const { docs } = await room.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: third } },
      overrideAccess: true,
    })
    const events = await readEvents(() => read('auditor', `/api/news/versions/${docs[0]?.id}`))
    expect(events).toEqual([
      ['itemRead', 'Người auditor mở xem bản chưa công khai của “Bản thứ ba”', third],
    ])
  })

  it('among others in a list is one event for the list', async () => {
    const events = await readEvents(async () => {
      await read('auditor', '/api/news?draft=true')
      await read('auditor', '/api/news?draft=true&page=1')
    })
    expect(events).toEqual([
      ['itemRead', 'Người auditor xem danh sách “Tin” có 3 bản chưa công khai', ''],
    ])
  })
})

describe('What is live', () => {
  it.each(['auditor', 'admin', undefined] as const)(
    'is read by %s without a trace',
    async (who) => {
      const events = await readEvents(async () => {
        expect((await read(who, `/api/news/${live}?draft=true`)).status).toBe(200)
        await read(who, `/api/news?where[_status][equals]=published`)
      })
      expect(events).toEqual([])
    },
  )

  it('has a revision that is not, and that is an event', async () => {
    await room.save('writer', live, { title: 'Tin đã đăng, đang sửa' })
    const events = await readEvents(async () => {
      await read('auditor', `/api/news/${live}`)
      await read('auditor', `/api/news/${live}?draft=true`)
    })
    expect(events).toEqual([
      ['itemRead', 'Người auditor mở xem bản chưa công khai của “Tin đã đăng, đang sửa”', live],
    ])
  })
})

describe('What a citizen sent in', () => {
  it('opened and listed: one event each, whoever it is, and without what was written', async () => {
    const events = await readEvents(async () => {
      await read('editor', `/api/submissions/${submission}`)
      await read('editor', `/api/submissions/${submission}`)
    })
    expect(events).toEqual([
      ['itemRead', 'Người editor mở xem một phản ánh của công dân', submission],
    ])
    await room.payload.create({
      collection: 'submissions',
      data: { kind: 'rumour', message: 'Tin đồn', contact: '0987 654 321' },
      overrideAccess: true,
    })
    const listed = await readEvents(() => read('editor', '/api/submissions'))
    expect(listed).toEqual([
      ['itemRead', 'Người editor xem danh sách phản ánh của công dân (2)', ''],
    ])
    expect(JSON.stringify(await auditTrail(room.payload))).not.toMatch(/0912 345 678|Số liệu sai/)
  })

  it('is closed to unit roles and the public, and their attempts are no reads', async () => {
    const events = await readEvents(async () => {
      for (const who of ['writer', 'unitEditor', undefined] as const) {
        expect((await read(who, '/api/submissions')).status).toBe(403)
      }
    })
    expect(events).toEqual([])
  })
})

it('the same person is recorded again when ten minutes are over', async () => {
  const { recordApart } = await import('@/audit/record-apart')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, room.payload)
  const { id, name } = room.people.auditor
  const actor = { id, name, roles: ['auditor'] as const, unitId: undefined }
  const event = {
    type: 'itemRead',
    collection: 'news',
    id: 'mot-tin',
    unit: '',
    data: { what: 'item', title: 'Một tin', count: 1 },
  } as const
  const quietMs = 10 * 60_000
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 8, minute))
  const events = await recordedBy(room.payload, async () => {
    for (const minute of [0, 9, 10, 11, 21]) {
      await recordApart({ req, actor, event, quietMs, now: at(minute) })
    }
  })
  expect(events.map((row) => (row as unknown as { at: string }).at)).toEqual([
    at(0).toISOString(),
    at(10).toISOString(),
    at(21).toISOString(),
  ])
})
