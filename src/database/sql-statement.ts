import type { InArgs, InStatement, InValue, ResultSet, Row, Value } from '@libsql/client'
import type Libsql from 'libsql'

import { toSqliteFailure } from './sqlite-failure'

/** One connection of the `libsql` package. */
export type Connection = Libsql.Database

/** A statement with its arguments set apart from the text. */
export interface SqlStatement {
  readonly sql: string
  readonly args: InArgs
}

const LEADING_SPACE = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/
const WRITING_WORD = /\b(?:insert|update|delete|replace)\b/i
// These answer about the connection that they run on, so they mean the writer.
const WRITER_STATE = /\b(?:last_insert_rowid|changes|total_changes)\s*\(/i

/** Brings the overloads of `execute` and `batch` into one shape. */
export function toSqlStatement(statement: InStatement, args?: InArgs): SqlStatement {
  if (typeof statement === 'string') return { sql: statement, args: args ?? [] }
  return { sql: statement.sql, args: statement.args ?? [] }
}

/**
 * Tells how a statement outside a transaction has to be run.
 *
 * - `read`: on the reading connection. Only what surely reads counts: `SELECT`, `VALUES`, and `WITH` without any writing word in it.
 * - `setting`: `PRAGMA`, which speaks of the connection and does nothing inside a transaction.
 * - `bracket`: opens or ends a transaction.
 * - `write`: everything else, also what is not understood; at worst a read is slower than it could be.
 */
export function kindOf(sql: string): 'read' | 'setting' | 'bracket' | 'write' {
  const text = sql.replace(LEADING_SPACE, '')
  if (/^pragma\b/i.test(text)) return 'setting'
  if (/^(?:begin|commit|end|rollback|savepoint|release)\b/i.test(text)) return 'bracket'
  if (!/^(?:select|values|with)\b/i.test(text)) return 'write'
  if (/;\s*\S/.test(text)) return 'write'
  if (/^with\b/i.test(text) && WRITING_WORD.test(text)) return 'write'
  return WRITER_STATE.test(text) ? 'write' : 'read'
}

/**
 * Runs one statement to its end.
 *
 * @returns rows that answer to names and to indexes, as drizzle expects of libsql
 * @throws {SqliteFailure} with SQLite's code; `TypeError` or `RangeError` for arguments that SQLite cannot hold
 */
export function runStatement(connection: Connection, { sql, args }: SqlStatement): ResultSet {
  const values = toSqlArgs(args)
  try {
    const statement = connection.prepare<unknown[]>(sql).safeIntegers(true)
    if (!statement.reader) {
      const info = statement.run(values)
      return resultSet({
        rowsAffected: info.changes,
        lastInsertRowid: BigInt(info.lastInsertRowid),
      })
    }
    statement.raw(true)
    const definitions = statement.columns()
    const columns = definitions.map(({ name }) => name)
    const cells = statement.all(values) as unknown[][]
    return resultSet({
      columns,
      columnTypes: definitions.map(({ type }) => type ?? ''),
      rows: cells.map((row) => toRow(row, columns)),
      rowsAffected: kindOf(sql) === 'write' ? cells.length : 0,
    })
  } catch (error) {
    throw toSqliteFailure(error)
  }
}

function toSqlArgs(args: InArgs): unknown[] | Record<string, unknown> {
  if (Array.isArray(args)) return args.map(toSqlValue)
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), toSqlValue(value)]),
  )
}

const INT64_MIN = -(2n ** 63n)
const INT64_MAX = 2n ** 63n - 1n

function toSqlValue(value: InValue | undefined): unknown {
  if (value === undefined) throw new TypeError('undefined cannot be passed to the database')
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('Only finite numbers can be passed to the database')
  }
  if (typeof value === 'bigint' && (value < INT64_MIN || value > INT64_MAX)) {
    throw new RangeError('The integer does not fit into 64 bits')
  }
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value instanceof Uint8Array) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  }
  return value
}

function fromSqlValue(value: unknown): Value {
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) {
      throw new RangeError('The database holds an integer that JavaScript cannot represent')
    }
    return number
  }
  if (value instanceof Uint8Array) return new Uint8Array(value).buffer
  return value as Value
}

/** Indexes and `length` stay hidden from `Object.keys`, because drizzle copies a row by its keys. */
function toRow(cells: readonly unknown[], columns: readonly string[]): Row {
  const row = Object.defineProperty({}, 'length', { value: cells.length }) as Row
  for (const [index, column] of columns.entries()) {
    const value = fromSqlValue(cells[index])
    Object.defineProperty(row, index, { value })
    // Of several columns with one name, as in joins, the first keeps it.
    if (!Object.hasOwn(row, column)) row[column] = value
  }
  return row
}

function resultSet(parts: Partial<Omit<ResultSet, 'toJSON'>>): ResultSet {
  const result = {
    columns: parts.columns ?? [],
    columnTypes: parts.columnTypes ?? [],
    rows: parts.rows ?? [],
    rowsAffected: parts.rowsAffected ?? 0,
    lastInsertRowid: parts.lastInsertRowid,
  }
  return {
    ...result,
    toJSON: () => ({
      ...result,
      rows: result.rows.map((row) => Array.from(row, toJsonValue)),
      lastInsertRowid: result.lastInsertRowid?.toString() ?? null,
    }),
  }
}

function toJsonValue(value: Value): unknown {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('base64')
  return typeof value === 'bigint' ? value.toString() : value
}
