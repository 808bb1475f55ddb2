import type { InValue } from '@libsql/client'
import { describe, expect, it } from 'vitest'

import { kindOf } from '@/database/sql-statement'

import { useDatabaseFiles } from './database-file'

const open = useDatabaseFiles()

describe('which connection a statement runs on', () => {
  it.each([
    'SELECT 1',
    '  select "id" from "t" where "deleted_at" is null',
    '-- why\n/* and */ SELECT 1',
    'VALUES (1)',
    'WITH x AS (SELECT 1) SELECT * FROM x',
    'SELECT 1;',
    "SELECT replace(text, 'a', 'b') FROM t",
  ])('the reader for %j', (sql) => {
    expect(kindOf(sql)).toBe('read')
  })

  it.each([
    'INSERT INTO t VALUES (1) RETURNING id',
    'UPDATE t SET n = 1 RETURNING *',
    'DELETE FROM t RETURNING id',
    'REPLACE INTO t VALUES (1)',
    'WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x RETURNING id',
    'with x as (select 1) delete from t',
    'CREATE TABLE t (id)',
    'VACUUM',
    'EXPLAIN SELECT 1',
    'SELECT 1; DELETE FROM t',
    'SELECT last_insert_rowid()',
    'SELECT changes()',
    '',
    'selective nonsense',
  ])('the writer for %j', (sql) => {
    expect(kindOf(sql)).toBe('write')
  })

  it.each(['PRAGMA foreign_keys', 'pragma foreign_keys = OFF'])('a setting: %j', (sql) => {
    expect(kindOf(sql)).toBe('setting')
  })

  it.each(['BEGIN', 'begin immediate', 'COMMIT', 'END', 'ROLLBACK', 'SAVEPOINT s', 'RELEASE s'])(
    'a bracket of a transaction: %j',
    (sql) => {
      expect(kindOf(sql)).toBe('bracket')
    },
  )

  it.each([
    ["INSERT INTO t VALUES (2, 'hai') RETURNING id, text", { id: 2, text: 'hai' }],
    ["UPDATE t SET text = 'x' WHERE id = 1 RETURNING text", { text: 'x' }],
    ['DELETE FROM t WHERE id = 1 RETURNING id', { id: 1 }],
  ])('RETURNING both writes and answers: %s', async (sql, row) => {
    const client = open()
    await client.batch(['CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)'])
    await client.execute("INSERT INTO t VALUES (1, 'một')")
    const result = await client.execute(sql)
    expect(result.rows).toMatchObject([row])
    expect(result.rowsAffected).toBe(1)
  })
})

// The native module hands rows over in hundreds.
it.each([99, 100, 101, 200])('RETURNING of %i rows writes each once', async (count) => {
  const client = open()
  await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER)')
  const values = Array.from({ length: count }, () => '(1)').join(', ')
  const inserted = await client.execute(`INSERT INTO t (n) VALUES ${values} RETURNING id`)
  const updated = await client.execute('UPDATE t SET n = n + 1 RETURNING n')
  const { rows } = await client.execute('SELECT count(*) AS c, sum(n) AS s FROM t')
  expect([inserted.rows.length, updated.rows.length]).toEqual([count, count])
  expect(rows).toMatchObject([{ c: count, s: 2 * count }])
})

describe('values', () => {
  const bytes = new Uint8Array([0, 1, 255])

  it.each<[string, InValue, unknown, string]>([
    ['text', 'Đà Nẵng', 'Đà Nẵng', 'text'],
    ['empty text', '', '', 'text'],
    ['null', null, null, 'null'],
    ['integer', 42, 42, 'real'],
    ['fraction', 1.5, 1.5, 'real'],
    ['bigint', 9007199254740991n, 9007199254740991, 'integer'],
    ['true', true, 1, 'real'],
    ['false', false, 0, 'real'],
    ['date', new Date('2026-01-02T03:04:05.678Z'), 1767323045678, 'real'],
    ['bytes', bytes, bytes.buffer, 'blob'],
    [
      'part of a buffer',
      new Uint8Array(bytes.buffer, 1, 2),
      new Uint8Array([1, 255]).buffer,
      'blob',
    ],
    ['array buffer', bytes.buffer, bytes.buffer, 'blob'],
  ])('%s goes in and comes out', async (_, given, expected, type) => {
    const { rows } = await open().execute('SELECT ? AS v, typeof(?) AS t', [given, given])
    expect(rows[0]?.v).toEqual(expected)
    expect(rows[0]?.t).toBe(type)
  })

  it.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /undefined/],
    ['NaN', Number.NaN, /finite/],
    ['infinity', Number.POSITIVE_INFINITY, /finite/],
    ['65 bits', 2n ** 64n, /64 bits/],
  ])('%s is refused', async (_, given, message) => {
    await expect(open().execute('SELECT ?', [given as InValue])).rejects.toThrow(message)
  })

  it('an integer beyond what JavaScript can hold is an error, not a wrong number', async () => {
    await expect(open().execute('SELECT 9007199254740993 AS v')).rejects.toThrow(RangeError)
  })

  it.each<Record<string, InValue>>([{ n: 'x' }, { ':n': 'x' }, { '@n': 'x' }, { $n: 'x' }])(
    'named arguments take any prefix: %o',
    async (args) => {
      const { rows } = await open().execute({ sql: 'SELECT :n AS v', args })
      expect(rows[0]?.v).toBe('x')
    },
  )
})

describe('rows', () => {
  it('answer to index and name; of equal names the first wins; only names are keys', async () => {
    const result = await open().execute("SELECT 1 AS id, 'a' AS name, 2 AS id")
    const [row] = result.rows
    expect(result.columns).toEqual(['id', 'name', 'id'])
    expect([row?.[0], row?.[1], row?.[2], row?.length]).toEqual([1, 'a', 2, 3])
    expect(Object.keys(row ?? {})).toEqual(['id', 'name'])
    expect(Array.prototype.slice.call(row)).toEqual([1, 'a', 2])
    expect(row?.id).toBe(1)
  })

  it('come with what a write did', async () => {
    const client = open()
    await client.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, b BLOB)')
    const insert = await client.execute('INSERT INTO t (b) VALUES (1), (2)')
    expect([insert.rowsAffected, insert.lastInsertRowid]).toEqual([2, 2n])
    const update = await client.execute('UPDATE t SET b = 3 WHERE id = 404')
    expect(update.rowsAffected).toBe(0)
  })

  it('can be printed as JSON', async () => {
    const result = await open().execute({ sql: 'SELECT ? AS b', args: [new Uint8Array([1])] })
    expect(JSON.parse(JSON.stringify(result))).toMatchObject({ columns: ['b'], rows: [['AQ==']] })
  })
})

describe('errors', () => {
  it.each([
    ['without RETURNING', 'INSERT INTO t VALUES (1)'],
    ['with RETURNING', 'INSERT INTO t VALUES (1) RETURNING id'],
  ])('%s carry the code and message from which Payload names the field', async (_, sql) => {
    const client = open()
    await client.batch(['CREATE TABLE t (slug UNIQUE)', 'INSERT INTO t VALUES (1)'])
    await expect(client.execute(sql.replace(' id', ' slug'))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
      rawCode: 2067,
      message: expect.stringContaining('UNIQUE constraint failed: t.slug') as string,
    })
  })
})
