import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BYTE_ORDER_MARK } from '@/audit/csv'
import { auditTrail, recordedBy } from '../helpers/audit'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

let room: Newsroom
let id: string
beforeAll(async () => {
  room = await openNewsroom()
  for (const user of Object.values(room.people)) await room.rest({ path: '/api/users/me', user })
  id = await room.write('writer', { title: '=HYPERLINK("http://x")' })
  await room.go(id, [['writer', 'submit']])
  const note = 'Ghi rõ nguồn, "12 ha"'
  expect((await room.act('editor', id, 'requestChanges', { note })).status).toBe(200)
})
afterAll(() => room.stop())

const exported = (person: PersonKey | undefined, query: Record<string, unknown> = {}) =>
  room.rest<string>({
    path: '/api/audit-events/export',
    query,
    ...(person === undefined ? {} : { user: room.people[person] }),
  })

/** Lines of a file, its heading first; no cell here has a line break. */
const linesOf = (text: string) => text.replace(BYTE_ORDER_MARK, '').trimEnd().split('\r\n')

describe('The audit trail as a list', () => {
  it.each(['writer', 'unitEditor', 'editor', undefined] as const)(
    'is closed to %s, as is its export, and the attempt is no event',
    async (person) => {
      const user = person === undefined ? {} : { user: room.people[person] }
      const one = (await auditTrail(room.payload))[0]?.id
      const events = await recordedBy(room.payload, async () => {
        for (const path of ['', '/export', '/count']) {
          const { status } = await room.rest({ path: `/api/audit-events${path}`, ...user })
          expect([path, status]).toEqual([path, 403])
        }
        // By id Payload answers "not found", whether there is such a row or not.
        const { status } = await room.rest({ path: `/api/audit-events/${one}`, ...user })
        expect([403, 404]).toContain(status)
      })
      expect(events).toEqual([])
    },
  )

  it.each(['approver', 'auditor', 'admin'] as const)('is open to %s', async (person) => {
    const { status, body } = await room.rest<{ docs: { sentence: string }[] }>({
      path: '/api/audit-events?limit=1&sort=-sequence',
      user: room.people[person],
    })
    expect(status).toBe(200)
    expect(body.docs[0]?.sentence).toMatch(/^Người /)
  })

  it.each([
    ['kind', { type: { equals: 'changesRequested' } }],
    ['person', { actorName: { like: 'người editor' } }],
    ['document', { and: [{ document: { equals: '?' } }, { actorName: { like: 'editor' } }] }],
    ['words of the sentence', { sentence: { like: 'yêu cầu sửa' } }],
    ['day', { at: { greater_than: '2020-01-01T00:00:00.000Z' } }],
  ])('is filtered by %s', async (_, condition) => {
    const where = JSON.parse(JSON.stringify(condition).replace('"?"', JSON.stringify(id))) as object
    const { body } = await room.rest<{ docs: { type: string; document: string }[] }>({
      path: '/api/audit-events',
      query: { where, limit: 200 },
      user: room.people.auditor,
    })
    const found = body.docs.filter(({ type }) => type === 'changesRequested')
    expect(found.map(({ document }) => document)).toEqual([id])
  })

  it('has a name for every kind of event that was written', async () => {
    const { flattenedFields } = room.payload.collections['audit-events'].config
    const field = flattenedFields.find(({ name }) => name === 'type')
    const options = field?.type === 'select' ? field.options : []
    const known = options.map((option) => (typeof option === 'string' ? option : option.value))
    for (const { type } of await auditTrail(room.payload)) expect(known).toContain(type)
  })
})

describe('An export', () => {
  it('is a file that spreadsheets read: UTF-8 with its mark, quoted, without formulas', async () => {
    const { status, headers, body } = await exported('auditor', {
      where: { document: { equals: id } },
    })
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="nhat-ky-\d{4}-\d\d-\d\d\.csv"$/,
    )
    const [heading, newest, oldest, ...rest] = linesOf(body)
    expect(rest).toEqual([])
    expect(heading).toContain('Lúc (giờ Việt Nam),Lúc (UTC),Loại việc,Việc,Người,Vai trò,Đơn vị')
    expect(newest).toContain(',Yêu cầu sửa,')
    expect(newest).toContain('Biên tập viên tỉnh')
    expect(newest).toContain('Ghi rõ nguồn, \\""12 ha\\""')
    expect(oldest).toContain(',Gửi duyệt,')
    expect(oldest).toContain(',Cộng tác viên,Xã Hạ Lạc,Tin,')
    expect(`${newest}${oldest}`).not.toMatch(/(?:^|,)"?=/m)
  })

  it('begins with the mark of UTF-8', async () => {
    const { body } = await exported('admin')
    // `Response.text` drops one mark; what it leaves is the text itself.
    expect(body.startsWith('Số thứ tự') || body.startsWith(BYTE_ORDER_MARK)).toBe(true)
  })

  it('holds every row, however many pages that takes, newest first, and is in the trail itself', async () => {
    const { recordEvent } = await import('@/audit/record')
    const { inTransaction } = await import('@/database/transactions')
    const { createLocalReq } = await import('payload')
    const { SYSTEM } = await import('@/access/actor')
    await inTransaction({
      req: await createLocalReq({}, room.payload),
      work: async (req) => {
        for (let n = 0; n < 450; n += 1) {
          await recordEvent({
            req,
            at: '2026-11-25T00:00:00.000Z',
            actor: SYSTEM,
            event: {
              type: 'settingsChanged',
              collection: 'topics',
              id: `t${n}`,
              unit: '',
              data: { kind: 'Chủ đề', title: `Số ${n}`, isNew: true, fields: [], labels: [] },
            },
          })
        }
      },
    })
    const before = await auditTrail(room.payload)
    let body = ''
    const events = await recordedBy(room.payload, async () => {
      body = (await exported('approver')).body
    })
    const numbers = linesOf(body)
      .slice(1)
      .map((line) => Number(line.split(',')[0]))
    expect(numbers).toEqual(before.map(({ sequence }) => sequence).reverse())
    expect(events).toMatchObject([
      {
        type: 'auditExported',
        sentence: `Người approver xuất ${before.length} dòng nhật ký ra tệp CSV`,
        actorId: room.people.approver.id,
        data: { rows: before.length, filter: '' },
      },
    ])
  })

  it('takes the words of the search box, and says that it was filtered', async () => {
    const events = await recordedBy(room.payload, async () => {
      const { body } = await exported('auditor', { search: 'yêu cầu sửa' })
      expect(linesOf(body)).toHaveLength(2)
    })
    expect(events.map(({ sentence }) => sentence)).toEqual([
      'Người auditor xuất 1 dòng nhật ký ra tệp CSV (có lọc)',
    ])
  })

  it('with a filter that is refused writes nothing', async () => {
    const where = { sentence: { like: 'x'.repeat(9000) } }
    const events = await recordedBy(room.payload, async () => {
      expect((await exported('auditor', { where })).status).toBe(400)
    })
    expect(events).toEqual([])
  })
})
