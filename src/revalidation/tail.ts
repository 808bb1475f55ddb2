import type { Payload } from 'payload'
import * as bus from './bus.mjs'
import { newestSequence, readLog, sweepLog } from './log-reader'

export { nudge } from './bus.mjs'

export interface Tail {
  /** Ends the tail; resolves when a read that was under way is through. */
  stop: () => Promise<void>
}

const SWEEP_EVERY_MS = 60 * 60 * 1000

/**
 * Follows the log of revalidations and expires what it names in this process. One tail per process.
 *
 * @returns when the tail knows where the log ends, or has found that the database does not answer;
 *   in that case it goes on asking
 */
export async function startTail({
  payload,
  intervalMs = 250,
}: {
  payload: Payload
  intervalMs?: number
}): Promise<Tail> {
  const cursor = new LogCursor(payload)
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  // One read at a time; whoever asks during a read gets one that begins after it.
  let reading = Promise.resolve()
  const read = (): Promise<void> => (reading = reading.then(() => cursor.advance()))
  const tick = async (): Promise<void> => {
    await read()
    if (!isStopped) timer = setTimeout(() => void tick(), intervalMs).unref()
  }
  const sweeper = setInterval(() => void sweep(payload), SWEEP_EVERY_MS).unref()

  bus.setLogReader(read)
  await tick()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      clearInterval(sweeper)
      bus.setLogReader(undefined)
      await reading
    },
  }
}

/** Where this process stands in the log. */
class LogCursor {
  /** Sequence of the last row that was acted upon; unknown until the database has answered once. */
  private last: number | undefined
  private isLost = false

  constructor(private readonly payload: Payload) {}

  /** Acts upon all rows that have come since; takes note of a lost database instead of throwing. */
  async advance(): Promise<void> {
    try {
      if (this.last === undefined || this.isLost) await this.findPlace()
      await this.readOn()
    } catch (error) {
      if (this.isLost) return
      this.isLost = true
      bus.setDatabaseDown(true)
      this.payload.logger.error({
        err: error,
        msg: 'Revalidation log: the database does not answer; cached pages are served as they are',
      })
    }
  }

  /** At the start, after an outage, and when the log is not the one that was read before. */
  private async findPlace(): Promise<void> {
    const newest = await newestSequence(this.payload)
    if (this.isLost) this.payload.logger.info('Revalidation log: the database answers again')
    // A log that ends before the last row seen was restored from a copy: its rows mean other changes.
    if (this.last === undefined || newest < this.last) this.restartAt(newest)
    this.isLost = false
    bus.setDatabaseDown(false)
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const last = this.last ?? 0
      const rows = await readLog({ payload: this.payload, after: last })
      const first = rows[0]
      if (first === undefined) return
      if (first.sequence !== last + 1) {
        // Rows in between were swept away while this process slept.
        this.restartAt(await newestSequence(this.payload))
        return
      }
      for (const { sequence, tags } of rows) {
        bus.expireTags(tags)
        this.last = sequence
      }
    }
  }

  private restartAt(newest: number): void {
    this.last = newest
    bus.expireAll()
  }
}

async function sweep(payload: Payload): Promise<void> {
  try {
    await sweepLog({ payload, now: new Date() })
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'Revalidation log: old rows stay until the next hour' })
  }
}
