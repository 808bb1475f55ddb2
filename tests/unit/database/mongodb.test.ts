import { createServer, type Server } from 'node:net'

import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { databaseAdapter } from '@/database'
import {
  assertNamesReplicaSet,
  assertTransactions,
  TransactionsUnavailableError,
} from '@/database/mongodb'

type Connection = Parameters<typeof assertTransactions>[0]['connection']

describe('an address of MongoDB', () => {
  it.each([
    'mongodb://127.0.0.1:27017/site?replicaSet=rs0',
    'mongodb://a:1,b:2/site?retryWrites=true&replicaSet=rs0',
    'mongodb+srv://cluster.example.vn/site',
  ])('that may offer transactions is taken: %s', (url) => {
    expect(() => assertNamesReplicaSet(url)).not.toThrow()
  })

  it.each([
    'mongodb://127.0.0.1:27017/site',
    'mongodb://127.0.0.1:27017/site?replicaSet=',
    'mongodb://127.0.0.1/site?retryWrites=true',
  ])('without replica set is refused, and the refusal says what to write: %s', (url) => {
    expect(() => assertNamesReplicaSet(url)).toThrow(TransactionsUnavailableError)
    expect(() => assertNamesReplicaSet(url)).toThrow(/DATABASE_URL=mongodb:.*replicaSet=rs0/)
  })

  it('stops the start in production before anything is contacted', async () => {
    const contacts: unknown[] = []
    const listener = await listen((socket) => contacts.push(socket))
    const adapter = databaseAdapter({
      databaseUrl: `mongodb://127.0.0.1:${listener.port}/site`,
      databaseKind: 'mongodb',
      nodeEnv: 'production',
    }).init({ payload: { logger: console } as unknown as Payload })
    await expect(adapter.connect?.()).rejects.toBeInstanceOf(TransactionsUnavailableError)
    expect(contacts).toEqual([])
    listener.server.close()
  })
})

describe('a server', () => {
  it('that is in no replica set is refused', async () => {
    await expect(assertTransactions({ connection: connectionTo({}) })).rejects.toThrow(
      /không thuộc bộ sao chép/,
    )
  })

  it('that refuses a transaction is refused, with its answer as the cause', async () => {
    const cause = new Error('Transaction numbers are only allowed on a replica set member')
    const connection = connectionTo({ replicaSet: 'rs0', answer: () => Promise.reject(cause) })
    await expect(assertTransactions({ connection })).rejects.toMatchObject({
      name: 'TransactionsUnavailableError',
      cause,
    })
  })

  it('that performs a transaction is taken', async () => {
    const connection = connectionTo({ replicaSet: 'rs0', answer: () => Promise.resolve(null) })
    await expect(assertTransactions({ connection })).resolves.toBeUndefined()
  })
})

function connectionTo({
  replicaSet,
  answer,
}: {
  replicaSet?: string
  answer?: () => Promise<unknown>
}): Connection {
  const session = {
    startTransaction: () => undefined,
    abortTransaction: () => Promise.resolve(),
    endSession: () => Promise.resolve(),
  }
  const client = {
    options: { replicaSet },
    startSession: () => session,
    db: () => ({ collection: () => ({ findOne: answer }) }),
  }
  return { getClient: () => client } as unknown as Connection
}

function listen(
  onConnection: (socket: unknown) => void,
): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer(onConnection).listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 })
    })
  })
}
