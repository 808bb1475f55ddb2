import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Client, InArgs, InStatement, Replicated, ResultSet } from '@libsql/client'

import { BUSY_TIMEOUT_MS, databasePath, openConnection, openReader } from './connection'
import { LibsqlTransaction } from './libsql-transaction'
import {
  type Connection,
  kindOf,
  runStatement,
  type SqlStatement,
  toSqlStatement,
} from './sql-statement'
import { isSqliteBusy, SqliteFailure, toSqliteFailure } from './sqlite-failure'
import { WriteLock } from './write-lock'

interface LibsqlClientOptions {
  /** `file:` and a path, relative to the working directory or absolute. */
  readonly url: string
  /** How long a write may wait for the writer, whoever holds it. */
  readonly waitLimitMs?: number
  /** A transaction without a statement for this long is given up once somebody has waited in vain for it. */
  readonly idleLimitMs?: number
}

/**
 * `@libsql/client`'s interface on one writing and one reading connection.
 *
 * The official client opens a connection per transaction, forgets its settings and leaks descriptors
 * (`docs/databases.md`). Here writers stand in line in memory, and reads outside a transaction never wait for them.
 */
export class LibsqlClient implements Client {
  readonly protocol = 'file'
  closed = false

  readonly #writer: Connection
  readonly #path: string
  #reader: Connection
  readonly #lock: WriteLock
  readonly #waitLimitMs: number
  #current: LibsqlTransaction | undefined
  #foreignKeys = true

  /** Opens the file, and creates it and its folder when missing. */
  constructor({ url, waitLimitMs = 10_000, idleLimitMs = 60_000 }: LibsqlClientOptions) {
    const path = databasePath(url)
    mkdirSync(dirname(path), { recursive: true })
    this.#writer = openConnection(path)
    this.#reader = openReader(path)
    this.#path = path
    this.#waitLimitMs = waitLimitMs
    this.#lock = new WriteLock({
      limitMs: waitLimitMs,
      onTimeout: () => {
        if (this.#current && this.#current.idleMs >= idleLimitMs) this.#current.close()
      },
    })
  }

  execute(statement: InStatement): Promise<ResultSet>
  execute(sql: string, args?: InArgs): Promise<ResultSet>
  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    this.#assertOpen()
    const parsed = toSqlStatement(statement, args)
    switch (kindOf(parsed.sql)) {
      case 'read':
        return this.#read(parsed)
      case 'setting':
        return this.#whileWriting(() => runStatement(this.#writer, parsed))
      case 'bracket':
        // It would swallow the writes of everybody who comes next.
        throw new SqliteFailure({
          code: 'LOOSE_TRANSACTION',
          message: 'Transactions are opened by transaction(), not by a statement.',
        })
      case 'write':
        return this.#inTransaction((transaction) => transaction.execute(parsed))
    }
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#inTransaction((transaction) => transaction.batch(statements))
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.withoutForeignKeys(() => this.batch(statements))
  }

  /**
   * Opens a transaction, once whoever writes before is done.
   *
   * All modes take SQLite's write lock at once: a deferred transaction could find at its first write that another
   * process was faster, and a read in one would see an old state for as long as it lasts.
   */
  async transaction(): Promise<LibsqlTransaction> {
    this.#assertOpen()
    const release = await this.#lock.acquire()
    try {
      await this.#begin()
    } catch (error) {
      release()
      throw toSqliteFailure(error)
    }
    const transaction = new LibsqlTransaction({ connection: this.#writer, release })
    this.#current = transaction
    return transaction
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#assertOpen()
    await this.#whileWriting(() => {
      try {
        this.#writer.exec(sql)
      } catch (error) {
        throw toSqliteFailure(error)
      } finally {
        if (this.#writer.inTransaction) this.#writer.exec('ROLLBACK')
        this.#applyForeignKeys()
      }
    })
  }

  /**
   * Runs work with foreign keys switched off, then checks that every reference still holds.
   *
   * SQLite ignores `PRAGMA foreign_keys` inside a transaction, where Payload runs its migrations. With the keys on, the
   * `DROP TABLE` of a rebuilt table would delete the rows that refer to it (https://www.sqlite.org/lang_altertable.html, section 7).
   *
   * @throws {SqliteFailure} `FOREIGN_KEYS_BROKEN` when the schema changed and references dangle afterwards
   */
  async withoutForeignKeys<T>(work: () => Promise<T>): Promise<T> {
    const versionBefore = await this.#schemaVersion()
    await this.#setForeignKeys(false)
    try {
      const result = await work()
      if ((await this.#schemaVersion()) !== versionBefore) await this.#assertReferences()
      return result
    } finally {
      await this.#setForeignKeys(true)
    }
  }

  async sync(): Promise<Replicated> {
    throw new SqliteFailure({ code: 'SYNC_NOT_SUPPORTED', message: 'A local file has no replica.' })
  }

  /** Rolls back what is open, refuses who waits, and lets go of the file. */
  close(): void {
    if (this.closed) return
    this.closed = true
    this.#lock.close()
    this.#current?.close()
    this.#reader.close()
    this.#writer.close()
  }

  #read(statement: SqlStatement): ResultSet {
    try {
      return runStatement(this.#reader, statement)
    } catch (error) {
      if (isSqliteBusy(error)) {
        // The refused statement stays open inside SQLite and would pin this connection to the state of now.
        this.#reader.close()
        this.#reader = openReader(this.#path)
      }
      throw error
    }
  }

  async #inTransaction<T>(work: (transaction: LibsqlTransaction) => Promise<T>): Promise<T> {
    const transaction = await this.transaction()
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } finally {
      transaction.close()
    }
  }

  async #whileWriting<T>(work: () => T): Promise<T> {
    const release = await this.#lock.acquire()
    try {
      return work()
    } finally {
      release()
    }
  }

  /**
   * Takes SQLite's write lock, again and again while another process holds it.
   *
   * The native call would wait inside SQLite and stop this whole process meanwhile, so it is told not to. And it is `exec`, never
   * a prepared statement: one that is refused as busy stays open, and later writes on its connection are not committed until
   * the garbage collector finds it.
   */
  async #begin(): Promise<void> {
    const deadline = performance.now() + this.#waitLimitMs
    for (;;) {
      this.#assertOpen()
      this.#writer.exec('PRAGMA busy_timeout = 0')
      try {
        this.#writer.exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isSqliteBusy(error) || performance.now() > deadline) throw error
      } finally {
        this.#writer.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 9))
    }
  }

  async #schemaVersion(): Promise<unknown> {
    const { rows } = await this.execute('PRAGMA schema_version')
    return rows[0]?.[0]
  }

  async #assertReferences(): Promise<void> {
    const { rows } = await this.execute('PRAGMA foreign_key_check')
    if (rows.length === 0) return
    const tables = [...new Set(rows.map((row) => String(row.table)))].join(', ')
    throw new SqliteFailure({
      code: 'FOREIGN_KEYS_BROKEN',
      message: `${rows.length} rows refer to nothing after the change, in: ${tables}`,
    })
  }

  async #setForeignKeys(isOn: boolean): Promise<void> {
    await this.#whileWriting(() => {
      this.#foreignKeys = isOn
      this.#applyForeignKeys()
    })
  }

  #applyForeignKeys(): void {
    this.#writer.exec(`PRAGMA foreign_keys = ${this.#foreignKeys ? 'ON' : 'OFF'}`)
  }

  #assertOpen(): void {
    if (!this.closed) return
    throw new SqliteFailure({ code: 'CLIENT_CLOSED', message: 'The database client is closed.' })
  }
}
