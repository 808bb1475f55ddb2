import { fileURLToPath } from 'node:url'

import Libsql from 'libsql'

import type { Connection } from './sql-statement'
import { isSqliteBusy, toSqliteFailure } from './sqlite-failure'

/** How long SQLite itself waits for another process before it answers "busy". */
export const BUSY_TIMEOUT_MS = 5_000

/** @returns the path that a `file:` URL names; relative ones stay relative to the working directory */
export function databasePath(url: string): string {
  const [address = ''] = url.split('?')
  return address.startsWith('file://') ? fileURLToPath(address) : address.replace(/^file:/, '')
}

/**
 * Opens a connection with the settings that every connection needs: they belong to the connection, not to the file.
 *
 * @throws {SqliteFailure} when the file cannot be opened or is no database
 */
export function openConnection(path: string): Connection {
  try {
    const connection = new Libsql(path)
    connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    enterWal(connection)
    connection.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    return connection
  } catch (error) {
    throw toSqliteFailure(error)
  }
}

/** Opens a connection that refuses to write, in case a statement is taken for a read by mistake. */
export function openReader(path: string): Connection {
  const connection = openConnection(path)
  connection.exec('PRAGMA query_only = ON')
  return connection
}

/** Changing the journal mode does not obey `busy_timeout`; two processes that create the file at once collide here. */
function enterWal(connection: Connection): void {
  const deadline = performance.now() + BUSY_TIMEOUT_MS
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    try {
      connection.exec('PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864')
      return
    } catch (error) {
      if (!isSqliteBusy(error) || performance.now() > deadline) throw error
      Atomics.wait(pause, 0, 0, 20)
    }
  }
}
