import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { isSqliteBusy } from './sqlite-failure'

/** Somebody else changed the same thing at the same moment, several times in a row: ask the person to try again. */
export class ConflictError extends APIError<{ code: 'database.conflict' }> {
  constructor({ cause }: { cause: unknown }) {
    super(
      'Nội dung vừa được người khác thay đổi cùng lúc. Vui lòng tải lại trang rồi thực hiện lại.',
      409,
      { code: 'database.conflict' },
      true,
    )
    this.cause = cause
  }
}

/** A nested operation ended the transaction, so what `work` wrote is not there, or not together. */
export class LostTransactionError extends Error {
  constructor() {
    super(
      'The transaction ended before its work was done: a nested operation failed and was caught.',
    )
    this.name = 'LostTransactionError'
  }
}

type TransactionArgs<T> = {
  /** Runs once per attempt, so what it does outside the database has to bear repetition. */
  readonly work: (req: PayloadRequest) => Promise<T>
  /** How often a write conflict is tried in all. */
  readonly attempts?: number
} & (
  | { readonly req: PayloadRequest; readonly payload?: undefined }
  | { readonly payload: Payload; readonly req?: undefined }
)

/**
 * Runs `work` in one transaction: all of it is in the database afterwards, or nothing.
 *
 * A `req` that already carries a transaction is joined: who began it commits it and decides about another attempt.
 *
 * @returns what `work` returned, once the commit is through
 * @throws {ConflictError} (409) when every attempt met a write conflict
 * @throws {LostTransactionError} when something inside ended the transaction and went on
 * @throws whatever `work` or the commit threw, after the roll-back
 */
export async function inTransaction<T>({
  work,
  attempts = 8,
  ...source
}: TransactionArgs<T>): Promise<T> {
  if (source.req && (await source.req.transactionID)) return work(source.req)
  for (let attempt = 1; ; attempt += 1) {
    const req = source.req ?? (await createLocalReq({}, source.payload))
    try {
      return await attemptOnce({ req, work })
    } catch (error) {
      if (!isWriteConflict(error)) throw error
      if (attempt >= attempts) throw new ConflictError({ cause: error })
    }
    await pauseAfter(attempt)
  }
}

/**
 * Recognises "somebody else was faster" on both databases, also inside the errors that drizzle and Payload wrap around it.
 *
 * MongoDB labels such errors `TransientTransactionError` or answers code 112; SQLite answers "busy". A commit of unknown
 * outcome does not count: it may have happened.
 */
export function isWriteConflict(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; depth += 1) {
    const { code, codeName, hasErrorLabel } = current as MongoFailure
    if (hasErrorLabel?.call(current, 'UnknownTransactionCommitResult')) return false
    if (hasErrorLabel?.call(current, 'TransientTransactionError')) return true
    if (code === WRITE_CONFLICT || codeName === 'WriteConflict') return true
    if (isSqliteBusy(current)) return true
    current = current.cause
  }
  return false
}

const WRITE_CONFLICT = 112

interface MongoFailure {
  readonly code?: unknown
  readonly codeName?: unknown
  readonly hasErrorLabel?: (label: string) => boolean
}

async function attemptOnce<T>({
  req,
  work,
}: {
  req: PayloadRequest
  work: (req: PayloadRequest) => Promise<T>
}): Promise<T> {
  const isOurs = await initTransaction(req)
  const id = await req.transactionID
  // A MongoDB without replica set has none; production refuses to start there (mongodb.ts).
  if (!isOurs || id === undefined || id === null) return work(req)
  try {
    const result = await work(req)
    // A failed nested operation kills the transaction of everybody, and Payload's commit then says nothing.
    if (req.transactionID !== id || !req.payload.db.sessions?.[id]) throw new LostTransactionError()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    delete req.transactionID
    throw error
  }
}

/** Full jitter, so that writers who collided once do not collide again in step. */
function pauseAfter(attempt: number): Promise<void> {
  const longest = Math.min(10 * 2 ** attempt, 400)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
}
