/** What went wrong in the embedded database, under the code that Payload and drizzle look at. */
export class SqliteFailure extends Error {
  /** SQLite's extended code, such as `SQLITE_CONSTRAINT_UNIQUE`, or one of our own. */
  readonly code: string
  readonly rawCode: number | undefined

  constructor({ message, code, rawCode, cause }: SqliteFailureArgs) {
    super(message, { cause })
    this.name = 'SqliteFailure'
    this.code = code
    this.rawCode = rawCode
  }
}

interface SqliteFailureArgs {
  readonly message: string
  readonly code: string
  readonly rawCode?: number | undefined
  readonly cause?: unknown
}

/**
 * Names an error of the native module.
 *
 * Errors of statements with `RETURNING` come as plain `Error`, the others as `SqliteError`, so the code decides and not the class.
 *
 * @param error whatever was thrown
 * @returns a `SqliteFailure` when SQLite gave it a code, else the error itself
 */
export function toSqliteFailure(error: unknown): unknown {
  if (error instanceof SqliteFailure || !(error instanceof Error)) return error
  const { code, rawCode } = error as Error & { code?: unknown; rawCode?: unknown }
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error
  return new SqliteFailure({
    message: `${code}: ${error.message}`,
    code,
    rawCode: typeof rawCode === 'number' ? rawCode : undefined,
    cause: error,
  })
}

/** @returns whether another connection held the lock, so that the same statement may succeed a moment later */
export function isSqliteBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { code?: unknown }
  return typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code)
}
