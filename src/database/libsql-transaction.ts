import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'

import { type Connection, runStatement, toSqlStatement } from './sql-statement'
import { SqliteFailure, toSqliteFailure } from './sqlite-failure'
import type { Release } from './write-lock'

/**
 * A transaction on the only writing connection; it holds the write lock until it ends.
 *
 * It remembers why a commit failed, because drizzle's lifted transactions report a failed `COMMIT` to nobody
 * (`docs/databases.md`).
 */
export class LibsqlTransaction implements Transaction {
  readonly #connection: Connection
  readonly #release: Release
  #isEnded = false
  #failure: unknown
  #lastUsedAt = performance.now()

  /** @param connection already inside `BEGIN` */
  constructor({ connection, release }: { connection: Connection; release: Release }) {
    this.#connection = connection
    this.#release = release
  }

  get closed(): boolean {
    return this.#isEnded || !this.#connection.inTransaction
  }

  /** Why what was written is not in the database although somebody asked to commit; `undefined` when all is well. */
  get failure(): unknown {
    return this.#failure
  }

  /** Milliseconds since the last statement. */
  get idleMs(): number {
    return performance.now() - this.#lastUsedAt
  }

  execute(statement: InStatement): Promise<ResultSet>
  execute(sql: string, args?: InArgs): Promise<ResultSet>

  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    this.#use()
    return runStatement(this.#connection, toSqlStatement(statement, args))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return statements.map((statement) => {
      this.#use()
      return runStatement(this.#connection, toSqlStatement(statement))
    })
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#use()
    try {
      this.#connection.exec(sql)
    } catch (error) {
      throw toSqliteFailure(error)
    }
  }

  /**
   * Makes the writes durable and gives the lock back.
   *
   * @throws {SqliteFailure} when SQLite refuses (everything is rolled back then) or the transaction is over already
   */

  async commit(): Promise<void> {
    try {
      this.#use()
      this.#connection.exec('COMMIT')
    } catch (error) {
      this.#failure = toSqliteFailure(error)
      throw this.#failure
    } finally {
      this.close()
    }
  }

  async rollback(): Promise<void> {
    this.close()
  }

  /** Rolls back whatever is not committed and gives the lock back; does nothing the second time. */
  close(): void {
    if (this.#isEnded) return
    this.#isEnded = true
    try {
      if (this.#connection.open && this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
    } finally {
      this.#release()
    }
  }

  #use(): void {
    if (this.closed) {
      throw new SqliteFailure({
        code: 'TRANSACTION_CLOSED',
        message: 'The transaction is over: committed, rolled back, or given up after being idle.',
      })
    }
    this.#lastUsedAt = performance.now()
  }
}
