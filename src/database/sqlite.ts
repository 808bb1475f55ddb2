import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { type MigrateDownArgs, type MigrateUpArgs, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { LibsqlClient } from './libsql-client'
import { LibsqlTransaction } from './libsql-transaction'

/** A committed migration, as `src/migrations/sqlite/index.ts` lists them. */
export interface SqliteMigration {
  readonly name: string
  readonly up: (args: MigrateUpArgs) => Promise<void>
  readonly down: (args: MigrateDownArgs) => Promise<void>
}

/**
 * The embedded database: Payload's SQLite adapter on our own client.
 *
 * What is ours, and why, is in `docs/databases.md`: the client, the answer to a failed `COMMIT`, foreign keys during
 * migrations, and closing the file when Payload ends.
 *
 * @param url `file:` and a path
 * @param prodMigrations run at the start in production
 */
export function sqliteDatabase({
  url,
  prodMigrations,
}: {
  url: string
  prodMigrations?: readonly SqliteMigration[]
}): DatabaseAdapterObj<BaseDatabaseAdapter> {
  const base = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: path.join(/* turbopackIgnore: true */ process.cwd(), 'src/migrations/sqlite'),
    ...(prodMigrations ? { prodMigrations: [...prodMigrations] } : {}),
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const lifted = adapter as unknown as LiftedAdapter
      useOurClient({ adapter: lifted, url })
      reportFailedCommits(lifted)
      migrateWithoutForeignKeys(lifted)
      writeLoadableMigrations(lifted)
      return adapter
    },
  }
}

/** The parts of Payload's drizzle adapter that we reach into; `session.tx` is drizzle's own, so its presence is checked. */
type LiftedAdapter = Omit<BaseDatabaseAdapter, 'sessions'> & {
  client: LibsqlClient | undefined
  sessions: Record<string, { db: { session?: { tx?: unknown } } } | undefined>
}

type MigrationStep = 'migrate' | 'migrateDown' | 'migrateFresh' | 'migrateRefresh' | 'migrateReset'

const MIGRATION_STEPS: readonly MigrationStep[] = [
  'migrate',
  'migrateDown',
  'migrateFresh',
  'migrateRefresh',
  'migrateReset',
]

function useOurClient({ adapter, url }: { adapter: LiftedAdapter; url: string }): void {
  const { connect, destroy } = adapter
  adapter.connect = async function (...args) {
    adapter.client ??= new LibsqlClient({ url })
    await connect?.apply(adapter, args)
  }
  // The adapter forgets its connection without closing it, and a hot reload connects the same adapter again.
  adapter.destroy = async function () {
    await destroy?.call(adapter)
    adapter.client?.close()
    adapter.client = undefined
  }
}

/** The adapter takes a `COMMIT` that SQLite refused for a success: its promise is caught and answered to nobody. */
function reportFailedCommits(adapter: LiftedAdapter): void {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async function (incomingID) {
    const session = adapter.sessions[String(await incomingID)]
    const transaction = session?.db.session?.tx
    if (session && !(transaction instanceof LibsqlTransaction)) {
      throw new Error('drizzle no longer shows its transaction; see src/database/sqlite.ts')
    }
    await commitTransaction.call(adapter, incomingID)
    if (!(transaction instanceof LibsqlTransaction)) return
    const { failure } = transaction
    if (failure instanceof Error) throw failure
    if (failure) throw new Error('COMMIT failed', { cause: failure })
  }
}

function migrateWithoutForeignKeys(adapter: LiftedAdapter): void {
  for (const step of MIGRATION_STEPS) {
    const run = adapter[step] as (args?: unknown) => Promise<void>
    const guarded = async (args?: unknown): Promise<void> => {
      if (!adapter.client) throw new Error('Migrations need a connection')
      await adapter.client.withoutForeignKeys(() => run.call(adapter, args))
    }
    Object.assign(adapter, { [step]: guarded })
  }
}

/** Payload writes types into a value import, which fails to load where `verbatimModuleSyntax` keeps imports as they are. */
function writeLoadableMigrations(adapter: LiftedAdapter): void {
  const { createMigration, migrationDir } = adapter
  adapter.createMigration = async (args) => {
    await createMigration.call(adapter, args)
    for (const name of readdirSync(migrationDir).filter((file) => file.endsWith('.ts'))) {
      const file = path.join(migrationDir, name)
      const text = readFileSync(file, 'utf8')
      const mended = text.replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      if (mended !== text) writeFileSync(file, mended)
    }
  }
}
