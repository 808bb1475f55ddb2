import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import type { Env } from '@/config/env'

import { mongodbDatabase } from './mongodb'
import { type SqliteMigration, sqliteDatabase } from './sqlite'

/**
 * Chooses the database by `DATABASE_URL`.
 *
 * @param env the validated settings
 * @param sqliteMigrations run at the start in production, on the embedded database only
 */
export function databaseAdapter(
  env: Pick<Env, 'databaseUrl' | 'databaseKind' | 'nodeEnv'>,
  { sqliteMigrations }: { sqliteMigrations?: readonly SqliteMigration[] } = {},
): DatabaseAdapterObj<BaseDatabaseAdapter> {
  switch (env.databaseKind) {
    case 'sqlite':
      return sqliteDatabase({
        url: env.databaseUrl,
        ...(sqliteMigrations ? { prodMigrations: sqliteMigrations } : {}),
      })
    case 'mongodb':
      return mongodbDatabase({
        url: env.databaseUrl,
        requireTransactions: env.nodeEnv === 'production',
      })
  }
}
