import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { databaseAdapter } from '@/database'
import { ConflictError, inTransaction, LostTransactionError } from '@/database/transactions'

import { type NotesApp, startNotes } from '../helpers/notes'

const server = inject('testServer')
let app: NotesApp

beforeAll(async () => {
  const databaseUrl =
    server.kind === 'sqlite'
      ? `file:${path.join(server.folder, 'transactions.db')}`
      : (process.env.DATABASE_URL ?? '')
  app = await startNotes({
    key: 'transactions',
    database: databaseAdapter({ databaseUrl, databaseKind: server.kind, nodeEnv: 'production' }),
  })
})

afterAll(() => app.payload.destroy())

beforeEach(() => app.clear())

describe('inTransaction on this database', () => {
  it('keeps all writes or none', async () => {
    await inTransaction({
      payload: app.payload,
      work: async (req) => {
        await app.write({ text: 'một', req })
        await app.write({ text: 'hai', req })
      },
    })
    await expect(
      inTransaction({
        payload: app.payload,
        work: async (req) => {
          await app.write({ text: 'ba', req })
          throw new Error('giữa chừng')
        },
      }),
    ).rejects.toThrow('giữa chừng')
    expect(await app.texts()).toEqual(['hai', 'một'])
  })

  it('shows nobody else what is not committed', async () => {
    await inTransaction({
      payload: app.payload,
      work: async (req) => {
        await app.write({ text: 'chưa xong', req })
        expect(await app.texts()).toEqual([])
      },
    })
    expect(await app.texts()).toEqual(['chưa xong'])
  })

  it('loses no update of 8 writers on one document', async () => {
    const { id } = await app.write({ text: 'bộ đếm', n: 0 })
    const addOne = (): Promise<unknown> =>
      inTransaction({
        payload: app.payload,
        attempts: 20,
        work: async (req) => {
          const { n } = await app.read({ id, req })
          await app.change({ id, n: (n ?? 0) + 1, req })
        },
      })
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let turn = 0; turn < 5; turn += 1) await addOne()
      }),
    )
    expect(await app.read({ id })).toMatchObject({ n: 40 })
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

  it.runIf(server.kind === 'mongodb')(
    'answers 409 to the second of two writers of one document (SQLite lets it wait instead)',
    async () => {
      const { id } = await app.write({ text: 'tranh chấp', n: 0 })
      await inTransaction({
        payload: app.payload,
        work: async (first) => {
          await app.change({ id, n: 1, req: first })
          await expect(
            inTransaction({
              payload: app.payload,
              attempts: 2,
              work: (second) => app.change({ id, n: 2, req: second }),
            }),
          ).rejects.toBeInstanceOf(ConflictError)
        },
      })
      expect(await app.read({ id })).toMatchObject({ n: 1 })
    },
  )
})
