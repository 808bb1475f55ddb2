import { describe, expect, it } from 'vitest'
import { chainHash, CHAIN_START, type ChainedRow } from '@/audit/chain'

const row: ChainedRow = {
  sequence: 1,
  at: '2026-11-23T00:00:00.000Z',
  type: 'itemApproved',
  sentence: 'An duyệt “Tin”',
  actorId: 'a',
  actorName: 'An',
  actorRoles: ['approver'],
  actorUnit: '',
  documentCollection: 'news',
  document: 'd',
  unit: 'u',
  data: { title: 'Tin', hash: 'f', change: { kind: 'major', note: 'Sửa' } },
}
const hash = (over: Partial<ChainedRow> = {}, previousHash = CHAIN_START) =>
  chainHash({ row: { ...row, ...over }, previousHash })

/** The hash of each row, each bound to the one before. */
function chain(rows: readonly ChainedRow[]): string[] {
  let previousHash = CHAIN_START
  return rows.map((each) => (previousHash = chainHash({ row: each, previousHash })))
}

describe('one row', () => {
  it.each([
    { sequence: 2 },
    { at: '2026-11-23T00:00:00.001Z' },
    { type: 'itemPublished' },
    { sentence: 'An duyệt “Tin” ' },
    { actorId: 'b' },
    { actorName: 'Bình' },
    { actorRoles: ['editor'] },
    { actorRoles: ['approver', 'admin'] },
    { actorUnit: 'u' },
    { documentCollection: 'articles' },
    { document: 'e' },
    { unit: 'v' },
    { data: { title: 'Tin', hash: 'e', change: { kind: 'major', note: 'Sửa' } } },
    { data: { title: 'Tin', hash: 'f', change: { kind: 'minor', note: 'Sửa' } } },
    { data: null },
    // The same letters on the other side of a border between two columns.
    { actorName: 'A', actorId: 'an' },
  ])('changed in %j has another hash', (over) => {
    expect(hash(over)).not.toBe(hash())
  })

  it('is the same in whatever order the database keeps the keys of its data', () => {
    const data = { hash: 'f', change: { note: 'Sửa', kind: 'major' }, title: 'Tin' }
    expect(hash({ data })).toBe(hash())
  })

  it('is bound to the row before', () => {
    expect(hash({}, 'a'.repeat(64))).not.toBe(hash())
  })
})

describe('a chain of rows', () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({ ...row, sequence: index + 1 }))
  const honest = chain(rows)

  it('a changed row breaks every hash from there on, and none before', () => {
    const forged = chain(
      rows.map((each, index) => (index === 2 ? { ...each, actorName: 'Ai đó' } : each)),
    )
    expect(forged.map((each, index) => each === honest[index])).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('a row taken out, put in or swapped shows at the end', () => {
    const [first, second, third, ...rest] = rows as [
      ChainedRow,
      ChainedRow,
      ChainedRow,
      ...ChainedRow[],
    ]
    for (const forged of [
      [first, third, ...rest],
      [first, first, second, third, ...rest],
      [second, first, third, ...rest],
    ]) {
      expect(chain(forged).at(-1)).not.toBe(honest.at(-1))
    }
  })
})
