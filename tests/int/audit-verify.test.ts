import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHAIN_START, chainHash, type ChainedRow } from '@/audit/chain'
import { verifyChains } from '@/audit/verify'
import { unlockRecords } from '../helpers/audit'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
  const id = await room.write('writer')
  await room.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  await room.save('writer', id, { title: 'Xã Hạ Lạc gặt xong lúa sớm' })
  await room.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
  ])
  const change = { kind: 'major', note: 'Sửa diện tích.' }
  expect((await room.act('unitEditor', id, 'publish', { change })).status).toBe(200)
  const withdrawal = { kind: 'error', reason: 'Số liệu sai.' }
  expect((await room.act('approver', id, 'withdraw', { withdrawal })).status).toBe(200)
  await unlockRecords(room.payload)
})
afterAll(() => room.stop())

type Row = Record<string, unknown> & { id: string; sequence: number; hash: string }
const TABLES = { audit: 'audit-events', ledger: 'public-history' } as const
type Chain = keyof typeof TABLES

const rowsOf = async (chain: Chain) => {
  const { docs } = await room.payload.db.find<Row>({
    collection: TABLES[chain],
    sort: 'sequence',
    pagination: false,
    limit: 0,
  })
  return docs
}

/** @returns the numbers at which verification finds something, and the reasons, of the one chain */
async function problemsOf(chain: Chain) {
  const reports = await verifyChains({ payload: room.payload })
  const other = reports.find((report) => report.chain !== chain)
  // What happens to one chain says nothing about the other.
  expect(other?.problems).toEqual([])
  return reports.find((report) => report.chain === chain)?.problems ?? []
}

const set = (chain: Chain, id: string, data: Record<string, unknown>) =>
  room.payload.db.updateOne({ collection: TABLES[chain], id, data })

it('both chains are whole, row by row, whatever the database does to dates and JSON', async () => {
  const reports = await verifyChains({ payload: room.payload })
  const [audit, ledger] = [await rowsOf('audit'), await rowsOf('ledger')]
  expect(audit.length).toBeGreaterThan(15)
  expect(ledger.map(({ type }) => type)).toEqual(['published', 'corrected', 'withdrawn'])
  expect(reports).toEqual([
    { chain: 'audit', rows: audit.length, problems: [] },
    { chain: 'ledger', rows: 3, problems: [] },
  ])
})

describe.each([
  [
    'audit',
    {
      at: '2020-01-01T00:00:00.000Z',
      type: 'itemRecalled',
      sentence: 'Chuyện khác.',
      actorId: 'ai-do',
      actorName: 'Ai đó',
      actorRoles: ['approver', 'admin'],
      actorUnit: 'Xã khác',
      documentCollection: 'pages',
      document: 'tai-lieu-khac',
      unit: 'don-vi-khac',
      data: { title: 'Khác' },
      previousHash: 'f'.repeat(64),
      hash: 'f'.repeat(64),
    },
  ],
  [
    'ledger',
    {
      at: '2020-01-01T00:00:00.000Z',
      type: 'withdrawn',
      documentCollection: 'pages',
      document: 'tai-lieu-khac',
      path: '/tin-tuc/khac',
      unit: 'Xã khác',
      edition: 9,
      change: 'minor',
      note: 'Ghi chú khác.',
      withdrawalKind: 'notice',
      redirectPath: '/khac',
      contentHash: 'f'.repeat(64),
      sealed: 'f'.repeat(64),
      unitId: 'don-vi-khac',
      title: 'Tiêu đề khác',
      version: 'phien-ban-khac',
      previousHash: 'f'.repeat(64),
      hash: 'f'.repeat(64),
    },
  ],
] as const)('%s: one changed column', (chain, columns) => {
  it.each(Object.entries<unknown>(columns))('%s is found in its row', async (name, value) => {
    const row = (await rowsOf(chain))[1]
    if (row === undefined) throw new Error('no second row')
    await set(chain, row.id, { [name]: value })
    const problems = await problemsOf(chain)
    expect(problems[0]).toMatchObject({ sequence: 2 })
    await set(chain, row.id, { [name]: row[name] ?? null })
    expect(await problemsOf(chain)).toEqual([])
  })
})

it('a note deep inside the data of an event is bound too', async () => {
  const row = (await rowsOf('audit')).find(({ type }) => type === 'itemWithdrawn')
  if (row === undefined) throw new Error('no withdrawal')
  const data = row.data as Record<string, unknown>
  await set('audit', row.id, { data: { ...data, note: 'Lý do khác.' } })
  expect((await problemsOf('audit')).map(({ sequence }) => sequence)).toEqual([row.sequence])
  await set('audit', row.id, { data })
})

it('who changes a row and its hash with it is found at the next row', async () => {
  const [, row] = await rowsOf('audit')
  if (row === undefined) throw new Error('no second row')
  const forged = { ...row, actorName: 'Ai đó' } as unknown as ChainedRow
  const hash = chainHash({ row: forged, previousHash: String(row.previousHash) })
  await set('audit', row.id, { actorName: 'Ai đó', hash })
  expect(await problemsOf('audit')).toEqual([
    { sequence: 3, reason: expect.stringContaining('không nối với dòng ngay trước') as string },
  ])
  await set('audit', row.id, { actorName: row.actorName, hash: row.hash })
})

describe.each(['audit', 'ledger'] as const)('%s', (chain) => {
  const collection = TABLES[chain]
  const remove = (id: string) =>
    room.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  const put = async (row: Row): Promise<{ id: string }> =>
    (await room.payload.db.create({ collection, data: { ...row, id: undefined } })) as {
      id: string
    }

  it.each([
    ['the first row', 0, 1, 'thiếu dòng số 1'],
    ['a row in the middle', 1, 2, 'thiếu dòng số 2'],
  ])('%s is missing', async (_, index, sequence, reason) => {
    const row = (await rowsOf(chain))[index]
    if (row === undefined) throw new Error('no such row')
    await remove(row.id)
    expect(await problemsOf(chain)).toEqual([{ sequence, reason }])
    await put(row)
    expect(await problemsOf(chain)).toEqual([])
  })

  it('the last row is missing', async () => {
    const last = (await rowsOf(chain)).at(-1)
    if (last === undefined) throw new Error('no rows')
    await remove(last.id)
    expect(await problemsOf(chain)).toEqual([
      {
        sequence: last.sequence,
        reason: `thiếu dòng số ${last.sequence} ở cuối chuỗi`,
      },
    ])
    await put(last)
  })

  it('a row is put in between two others', async () => {
    const [first] = await rowsOf(chain)
    if (first === undefined) throw new Error('no rows')
    const added = await put({ ...first, sequence: 1.5 })
    expect((await problemsOf(chain))[0]).toMatchObject({ sequence: 1.5 })
    await remove(added.id)
  })

  it('a row is put behind the last one, with a hash that fits', async () => {
    const rows = await rowsOf(chain)
    const last = rows.at(-1)
    if (last === undefined) throw new Error('no rows')
    const forged = { ...last, sequence: last.sequence + 1, previousHash: last.hash }
    const hash =
      chain === 'audit'
        ? chainHash({ row: forged as unknown as ChainedRow, previousHash: last.hash })
        : CHAIN_START
    const added = await put({ ...forged, hash })
    expect((await problemsOf(chain)).at(-1)).toMatchObject({
      sequence: last.sequence + 1,
      reason: expect.stringContaining('thêm ngoài hệ thống') as string,
    })
    await remove(added.id)
  })

  it('two rows have changed places', async () => {
    const [, second, third] = await rowsOf(chain)
    if (second === undefined || third === undefined) throw new Error('too few rows')
    const place = (row: Row, sequence: number) => set(chain, row.id, { sequence })
    await place(second, 1_000_000)
    await place(third, second.sequence)
    await place(second, third.sequence)
    expect((await problemsOf(chain))[0]).toMatchObject({ sequence: 2 })
    await place(second, 1_000_000)
    await place(third, third.sequence)
    await place(second, second.sequence)
    expect(await problemsOf(chain)).toEqual([])
  })
})
