import { SqliteFailure } from './sqlite-failure'

/** Gives the lock back; calling it again does nothing. */
export type Release = () => void

interface Waiter {
  readonly grant: () => void
  readonly refuse: (reason: Error) => void
}

/**
 * One holder at a time, in order of arrival, and nobody waits longer than a limit.
 *
 * The limit is what turns the commonest mistake, a hook that writes without passing `req` and so waits for the very
 * transaction that waits for the hook, into an error that says so.
 */
export class WriteLock {
  readonly #limitMs: number
  readonly #onTimeout: () => void
  readonly #waiters = new Set<Waiter>()
  #isHeld = false
  #isClosed = false

  /** @param onTimeout told each time somebody gave up waiting */
  constructor({ limitMs, onTimeout }: { limitMs: number; onTimeout: () => void }) {
    this.#limitMs = limitMs
    this.#onTimeout = onTimeout
  }

  /**
   * Waits for the lock.
   *
   * @returns the function that gives it back
   * @throws {SqliteFailure} `WRITER_TIMEOUT` after the limit, `CLIENT_CLOSED` once closed
   */
  async acquire(): Promise<Release> {
    if (this.#isClosed) throw closedFailure()
    if (this.#isHeld) await this.#wait()
    this.#isHeld = true
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      this.#passOn()
    }
  }

  /** Refuses everybody who waits, and everybody who comes later. */
  close(): void {
    this.#isClosed = true
    for (const waiter of this.#waiters) waiter.refuse(closedFailure())
    this.#waiters.clear()
  }

  #wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter)
        reject(timeoutFailure(this.#limitMs))
        this.#onTimeout()
      }, this.#limitMs)
      const waiter: Waiter = {
        grant: () => {
          clearTimeout(timer)
          resolve()
        },
        refuse: (reason) => {
          clearTimeout(timer)
          reject(reason)
        },
      }
      this.#waiters.add(waiter)
    })
  }

  /** The lock stays held between giver and taker, so nobody can slip in while the taker's promise settles. */
  #passOn(): void {
    const [next] = this.#waiters
    if (next === undefined) {
      this.#isHeld = false
      return
    }
    this.#waiters.delete(next)
    next.grant()
  }
}

function timeoutFailure(limitMs: number): SqliteFailure {
  return new SqliteFailure({
    code: 'WRITER_TIMEOUT',
    message:
      `Waited ${limitMs} ms for the database's only writer. ` +
      'A hook probably forgot to pass `req` to a Local API call: it then waits for the transaction that waits for the hook.',
  })
}

function closedFailure(): SqliteFailure {
  return new SqliteFailure({ code: 'CLIENT_CLOSED', message: 'The database client is closed.' })
}
