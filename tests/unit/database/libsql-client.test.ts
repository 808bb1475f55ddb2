import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import type { LibsqlClient } from '@/database/libsql-client'

import { useDatabaseFiles } from './database-file'

const open = useDatabaseFiles()

const SCHEMA = 'CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE, n INTEGER)'

async function withNotes(client = open()): Promise<LibsqlClient> {
  await client.execute(SCHEMA)
  await client.execute("INSERT INTO notes (id, text, n) VALUES (1, 'một', 0)")
  return client
}

async function readN(client: Pick<LibsqlClient, 'execute'>): Promise<unknown> {
  return (await client.execute('SELECT n FROM notes WHERE id = 1')).rows[0]?.n
}

describe('writers', () => {
  it('lets 200 parallel transactions on one row all succeed, without losing one or a descriptor', async () => {
    const client = await withNotes()
    const descriptors = (): number => readdirSync('/proc/self/fd').length
    const before = descriptors()

    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, async () => {
        const transaction = await client.transaction()
        const n = Number(await readN(transaction))
        await transaction.execute('UPDATE notes SET n = ? WHERE id = 1', [n + 1])
        await transaction.commit()
      }),
    )

    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await readN(client)).toBe(200)
    expect(descriptors()).toBeLessThanOrEqual(before)
  })

  it('queue single statements behind an open transaction, in order', async () => {
    const client = await withNotes()
    const transaction = await client.transaction()
    const later = client.execute('UPDATE notes SET n = n * 10 WHERE id = 1')
    await transaction.execute('UPDATE notes SET n = 4 WHERE id = 1')
    await transaction.commit()
    await later
    expect(await readN(client)).toBe(40)
  })

  it('of two clients on one file do not fail while the other writes', async () => {
    const [one, two] = [await withNotes(), open()]
    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, async (_, index) => {
        const transaction = await (index % 2 ? one : two).transaction()
        await transaction.execute('UPDATE notes SET n = n + 1 WHERE id = 1')
        await Promise.resolve()
        await transaction.commit()
        await (index % 2 ? two : one).execute('UPDATE notes SET n = n + 1 WHERE id = 1')
      }),
    )
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await readN(one)).toBe(120)
  })

  it('give up with SQLITE_BUSY when another process never lets go', async () => {
    const one = await withNotes()
    const two = open('site.db', { waitLimitMs: 50 })
    await one.transaction()
    await expect(two.transaction()).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(two.execute('DELETE FROM notes')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  })

  it('are told about a forgotten `req` when they wait for the transaction that waits for them', async () => {
    const client = await withNotes(open('site.db', { waitLimitMs: 30 }))
    const transaction = await client.transaction()
    await expect(client.execute('UPDATE notes SET n = 1')).rejects.toThrow(/forgot to pass `req`/)
    await transaction.execute('UPDATE notes SET n = 2')
    await transaction.commit()
    expect(await readN(client)).toBe(2)
  })

  it('get the lock back from a transaction that nobody finished, and its commit fails', async () => {
    const client = await withNotes(open('site.db', { waitLimitMs: 20, idleLimitMs: 0 }))
    const abandoned = await client.transaction()
    await abandoned.execute('UPDATE notes SET n = 99')
    await expect(client.execute('UPDATE notes SET n = 1')).rejects.toMatchObject({
      code: 'WRITER_TIMEOUT',
    })

    await client.execute('UPDATE notes SET n = n + 1')
    expect(await readN(client)).toBe(1)
    await expect(abandoned.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    expect(abandoned.failure).toMatchObject({ code: 'TRANSACTION_CLOSED' })
  })
})

describe('a transaction', () => {
  it.each(['rollback', 'close'] as const)('leaves nothing behind after %s', async (end) => {
    const client = await withNotes()
    const transaction = await client.transaction()
    await transaction.execute('UPDATE notes SET n = 5 WHERE id = 1')
    await transaction[end]()
    expect(transaction.closed).toBe(true)
    expect(await readN(client)).toBe(0)
    await expect(transaction.execute('SELECT 1')).rejects.toMatchObject({
      code: 'TRANSACTION_CLOSED',
    })
  })

  it('reports a refused COMMIT, remembers it, and frees the writer', async () => {
    const client = await withNotes()
    await client.execute(
      'CREATE TABLE remarks (note INTEGER REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)',
    )
    const transaction = await client.transaction()
    await transaction.execute('INSERT INTO remarks VALUES (404)')
    await expect(transaction.commit()).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
    })
    expect(transaction.failure).toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    await client.execute('INSERT INTO remarks VALUES (1)')
    expect((await client.execute('SELECT note FROM remarks')).rows).toMatchObject([{ note: 1 }])
  })

  it('does not hide its writes from its own reads', async () => {
    const client = await withNotes()
    const transaction = await client.transaction()
    await transaction.execute('UPDATE notes SET n = 7 WHERE id = 1')
    expect(await readN(transaction)).toBe(7)
    await transaction.rollback()
  })

  it('cannot be opened by a plain BEGIN, which would swallow the writes of others', async () => {
    const client = await withNotes()
    await expect(client.execute('BEGIN')).rejects.toMatchObject({ code: 'LOOSE_TRANSACTION' })
    await client.execute('UPDATE notes SET n = 3')
    expect(await readN(client)).toBe(3)
  })
})

describe('a reader', () => {
  it('is not held up by an open write, sees the state before it, and the state after its commit', async () => {
    const client = await withNotes()
    const transaction = await client.transaction()
    await transaction.execute('UPDATE notes SET n = 8 WHERE id = 1')
    expect(await readN(client)).toBe(0)
    await transaction.commit()
    expect(await readN(client)).toBe(8)
  })

  it('sees what another client committed', async () => {
    const [one, two] = [await withNotes(), open()]
    expect(await readN(two)).toBe(0)
    await one.execute('UPDATE notes SET n = 6 WHERE id = 1')
    expect(await readN(two)).toBe(6)
  })
})

describe('several statements', () => {
  it('of a batch take effect together or not at all', async () => {
    const client = await withNotes()
    await expect(
      client.batch(['UPDATE notes SET n = 1', "INSERT INTO notes (text) VALUES ('một')"]),
    ).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
    expect(await readN(client)).toBe(0)
    const results = await client.batch([
      'UPDATE notes SET n = 1',
      { sql: 'SELECT n FROM notes WHERE id = ?', args: [1] },
    ])
    expect(results[1]?.rows[0]?.n).toBe(1)
  })

  it('of executeMultiple that fail leave neither an open transaction nor foreign keys off', async () => {
    const client = await withNotes()
    await expect(
      client.executeMultiple('PRAGMA foreign_keys = OFF; BEGIN; DELETE FROM notes; nonsense'),
    ).rejects.toThrow()
    expect(await readN(client)).toBe(0)
    expect((await client.execute('PRAGMA foreign_keys')).rows[0]?.[0]).toBe(1)
  })
})

describe('a migration that rebuilds a table', () => {
  const children = 'CREATE TABLE remarks (note INTEGER REFERENCES notes (id) ON DELETE CASCADE)'
  const rebuild = [
    'CREATE TABLE new_notes (id INTEGER PRIMARY KEY, text TEXT)',
    'INSERT INTO new_notes SELECT id, text FROM notes',
    'DROP TABLE notes',
    'ALTER TABLE new_notes RENAME TO notes',
  ]

  it('keeps the rows that refer to it', async () => {
    const client = await withNotes()
    await client.batch([children, 'INSERT INTO remarks VALUES (1)'])
    await client.migrate(rebuild)
    expect((await client.execute('SELECT note FROM remarks')).rows).toHaveLength(1)
    await expect(client.execute('INSERT INTO remarks VALUES (404)')).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
    })
  })

  it('is reported when it leaves references to nothing', async () => {
    const client = await withNotes()
    await client.batch([children, 'INSERT INTO remarks VALUES (1)'])
    await expect(
      client.migrate([...rebuild, 'DELETE FROM notes WHERE id = 1']),
    ).rejects.toMatchObject({ code: 'FOREIGN_KEYS_BROKEN' })
  })
})

describe('the connections', () => {
  it('have the settings that durability and waiting depend on', async () => {
    const client = await withNotes()
    const pragma = async (name: string): Promise<unknown> =>
      (await client.execute(`PRAGMA ${name}`)).rows[0]?.[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('busy_timeout')).toBe(5000)
  })

  it('refuse work once closed, also from those who were waiting', async () => {
    const client = await withNotes()
    await client.transaction()
    const waiting = client.execute('UPDATE notes SET n = 1')
    client.close()
    await expect(waiting).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    await expect(client.execute('SELECT 1')).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    expect(client.closed).toBe(true)
  })

  it('create the folder of the file', async () => {
    const client = await withNotes(open('thư mục/sâu hơn/site.db'))
    expect(await readN(client)).toBe(0)
  })

  it('have no replica to synchronise with', async () => {
    await expect(open().sync()).rejects.toMatchObject({ code: 'SYNC_NOT_SUPPORTED' })
  })
})
