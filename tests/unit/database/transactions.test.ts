import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { sqliteDatabase } from '@/database/sqlite'
import { SqliteFailure } from '@/database/sqlite-failure'
import {
  ConflictError,
  inTransaction,
  isWriteConflict,
  LostTransactionError,
} from '@/database/transactions'

import { type NotesApp, startNotes } from '../../helpers/notes'

const folder = mkdtempSync(path.join(tmpdir(), 'chinh-thong-unit-'))
let app: NotesApp

beforeAll(async () => {
  const database = sqliteDatabase({ url: `file:${path.join(folder, 'site.db')}` })
  app = await startNotes({ key: 'transactions', database })
  await runSql('CREATE TABLE links (note TEXT REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)')
})

afterAll(async () => {
  await app.payload.destroy()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(() => app.clear())

describe('inTransaction', () => {
  it('keeps everything when the work succeeds, and hands its result back', async () => {
    const result = await inTransaction({
      payload: app.payload,
      work: async (req) => {
        await app.write({ text: 'một', req })
        await app.write({ text: 'hai', req })
        return 'xong'
      },
    })
    expect(result).toBe('xong')
    expect(await app.texts()).toEqual(['hai', 'một'])
  })

  it('keeps nothing when the work throws', async () => {
    await expect(
      inTransaction({
        payload: app.payload,
        work: async (req) => {
          await app.write({ text: 'một', req })
          throw new Error('giữa chừng')
        },
      }),
    ).rejects.toThrow('giữa chừng')
    expect(await app.texts()).toEqual([])
  })

  it('joins the transaction that a request already carries, and leaves its end to who began it', async () => {
    const req = await createLocalReq({}, app.payload)
    await initTransaction(req)
    await inTransaction({ req, work: (inner) => app.write({ text: 'một', req: inner }) })
    expect(await app.texts()).toEqual([])
    expect(req.transactionID).toBeTruthy()
    await killTransaction(req)
    expect(await app.texts()).toEqual([])
  })

  it('leaves a request without transaction as it found it', async () => {
    const req = await createLocalReq({}, app.payload)
    await inTransaction({ req, work: (inner) => app.write({ text: 'một', req: inner }) })
    expect(req.transactionID).toBeFalsy()
    await expect(
      inTransaction({ req, work: () => Promise.reject(new Error('hỏng')) }),
    ).rejects.toThrow('hỏng')
    expect(req.transactionID).toBeFalsy()
    expect(await app.texts()).toEqual(['một'])
  })

  it('does not take a refused COMMIT for a success', async () => {
    await expect(
      inTransaction({
        payload: app.payload,
        work: async (req) => {
          await app.write({ text: 'một', req })
          await runSql("INSERT INTO links VALUES ('không-có')", req)
        },
      }),
    ).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    expect(await app.texts()).toEqual([])
    await inTransaction({ payload: app.payload, work: (req) => app.write({ text: 'sau đó', req }) })
    expect(await app.texts()).toEqual(['sau đó'])
  })

  it('fails when a nested operation failed, ended the transaction and was caught', async () => {
    await app.write({ text: 'trùng' })
    await expect(
      inTransaction({
        payload: app.payload,
        work: async (req) => {
          await app.write({ text: 'trước', req })
          await app.write({ text: 'trùng', req }).catch(() => undefined)
        },
      }),
    ).rejects.toBeInstanceOf(LostTransactionError)
    expect(await app.texts()).toEqual(['trùng'])
  })

  it('loses no update when 40 of them read and write one document at once', async () => {
    const { id } = await app.write({ text: 'bộ đếm', n: 0 })
    await Promise.all(
      Array.from({ length: 40 }, () =>
        inTransaction({
          payload: app.payload,
          work: async (req) => {
            const { n } = await app.read({ id, req })
            await app.change({ id, n: (n ?? 0) + 1, req })
          },
        }),
      ),
    )
    expect(await app.read({ id })).toMatchObject({ n: 40 })
  })

  it('tries again after a write conflict, in a fresh transaction', async () => {
    const transactions = new Set<unknown>()
    const work = vi.fn(async (req: PayloadRequest) => {
      transactions.add(await req.transactionID)
      await app.write({ text: 'một', req })
      if (transactions.size < 3) throw conflict()
    })
    await inTransaction({ payload: app.payload, work })
    expect(transactions.size).toBe(3)
    expect(await app.texts()).toEqual(['một'])
  })

  it('answers 409 when every attempt meets a conflict', async () => {
    const work = vi.fn(() => Promise.reject(conflict()))
    const outcome = inTransaction({ payload: app.payload, work, attempts: 3 })
    await expect(outcome).rejects.toBeInstanceOf(ConflictError)
    await expect(outcome).rejects.toMatchObject({ status: 409, isPublic: true })
    expect(work).toHaveBeenCalledTimes(3)
  })

  it('does not repeat work that failed for another reason', async () => {
    const work = vi.fn(() => Promise.reject(new Error('sai dữ liệu')))
    await expect(inTransaction({ payload: app.payload, work })).rejects.toThrow('sai dữ liệu')
    expect(work).toHaveBeenCalledTimes(1)
  })
})

describe('isWriteConflict', () => {
  const busy = new SqliteFailure({ code: 'SQLITE_BUSY', message: 'database is locked' })
  const labelled = (...labels: string[]): Error =>
    Object.assign(new Error('aborted'), {
      hasErrorLabel: (label: string) => labels.includes(label),
    })

  it.each<[string, unknown, boolean]>([
    ['MongoDB code 112', conflict(), true],
    ['a transient label', labelled('TransientTransactionError'), true],
    ['SQLite busy', busy, true],
    ['SQLite busy, wrapped twice', wrapped(wrapped(busy)), true],
    ['a commit of unknown outcome', labelled('UnknownTransactionCommitResult'), false],
    ['a broken rule', new SqliteFailure({ code: 'SQLITE_CONSTRAINT_UNIQUE', message: 'x' }), false],
    ['waiting for oneself', new SqliteFailure({ code: 'WRITER_TIMEOUT', message: 'x' }), false],
    ['any other error', new Error('x'), false],
    ['no error', undefined, false],
  ])('%s', (_, error, expected) => {
    expect(isWriteConflict(error)).toBe(expected)
  })
})

function conflict(): Error {
  return Object.assign(new Error('WriteConflict'), { code: 112 })
}

function wrapped(cause: unknown): Error {
  return new Error('Failed query', { cause })
}

/** Through the transaction of `req`, if it has one. */
async function runSql(raw: string, req?: PayloadRequest): Promise<void> {
  const id = await req?.transactionID
  const { drizzle, execute, sessions } = app.payload.db as unknown as {
    drizzle: unknown
    sessions: Record<string, { db: unknown }>
    execute: (args: { db?: unknown; drizzle: unknown; raw: string }) => Promise<unknown>
  }
  await execute({ db: id ? sessions[id]?.db : undefined, drizzle, raw })
}
