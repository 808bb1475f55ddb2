import path from 'node:path'

import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** The server cannot roll back, so a failure could leave half a change behind. The message says how to mend it. */
export class TransactionsUnavailableError extends Error {
  constructor({ reason, cause }: { reason: string; cause?: unknown }) {
    super(
      [
        `Không khởi động được: ${reason}.`,
        'Hệ thống cần giao dịch (transaction) để mỗi thay đổi được ghi trọn vẹn hoặc không ghi gì.',
        'Cách khắc phục:',
        '  1. Chạy MongoDB dưới dạng bộ sao chép (replica set), một nút cũng được: mongod --replSet rs0, rồi rs.initiate().',
        '  2. Ghi tên bộ sao chép vào địa chỉ: DATABASE_URL=mongodb://máy-chủ:27017/tên-csdl?replicaSet=rs0',
        '  3. Hoặc dùng cơ sở dữ liệu đi kèm: DATABASE_URL=file:.data/site.db',
      ].join('\n'),
      { cause },
    )
    this.name = 'TransactionsUnavailableError'
  }
}

/**
 * MongoDB through the official adapter, transactions on.
 *
 * @param url `mongodb://…?replicaSet=…`
 * @param requireTransactions refuse to connect where a change cannot be rolled back
 */
export function mongodbDatabase({
  url,
  requireTransactions,
}: {
  url: string
  requireTransactions: boolean
}): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const base = mongooseAdapter({
    url,
    // Unique indexes are rules of the model: they have to stand before the first write, not some time after.
    ensureIndexes: true,
    transactionOptions: {},
    migrationDir: path.join(/* turbopackIgnore: true */ process.cwd(), 'src/migrations/mongodb'),
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as unknown as MongooseAdapter
      const { connect } = adapter
      adapter.connect = async (options) => {
        if (requireTransactions) assertNamesReplicaSet(url)
        await connect?.call(adapter, options)
        if (requireTransactions) await assertTransactions(adapter)
      }
      return adapter
    },
  }
}

/**
 * Payload switches transactions off without a word when the URL names no replica set.
 *
 * @throws {TransactionsUnavailableError} for `mongodb://` without `replicaSet`; `mongodb+srv://` gets it from DNS
 */
export function assertNamesReplicaSet(url: string): void {
  if (url.startsWith('mongodb+srv://')) return
  const [, query = ''] = url.split('?')
  if (new URLSearchParams(query).get('replicaSet')) return
  throw new TransactionsUnavailableError({
    reason: 'địa chỉ MongoDB trong DATABASE_URL không có replicaSet',
  })
}

/**
 * Opens a real transaction, reads in it and rolls it back.
 *
 * @throws {TransactionsUnavailableError} when the driver knows no replica set or the server refuses the transaction
 */
export async function assertTransactions({
  connection,
}: Pick<MongooseAdapter, 'connection'>): Promise<void> {
  const client = connection.getClient()
  if (!client.options.replicaSet) {
    throw new TransactionsUnavailableError({
      reason: 'máy chủ MongoDB không thuộc bộ sao chép nào',
    })
  }
  const session = client.startSession()
  try {
    session.startTransaction()
    await client.db().collection('payload-migrations').findOne({}, { session })
    await session.abortTransaction()
  } catch (error) {
    throw new TransactionsUnavailableError({
      reason: 'máy chủ MongoDB không thực hiện được giao dịch',
      cause: error,
    })
  } finally {
    await session.endSession()
  }
}
