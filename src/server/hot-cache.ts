import { ByteLru } from '@/revalidation/byte-lru.mjs'
import { generation, isFresh } from '@/revalidation/bus.mjs'
import type { Answer } from './answer'

interface Kept extends Omit<Vouched, 'key'> {
  /** Generation at which its freshness was last looked at; between expiries there is nothing to look at. */
  checkedAt: number
}

/** What Next's cache said about an answer: only what it vouches for is kept. */
export interface Vouched {
  readonly key: string
  readonly answer: Answer
  readonly tags: readonly string[]
  readonly stamp: number
  /** Moment (ms) at which it is past its time; absent for what only a change ends. */
  readonly until?: number
}

/**
 * Finished answers in memory, bounded in bytes.
 *
 * An entry is right until one of its tags expires (or its time is up), and never handed out after that: not when the
 * database is lost either, because what has just expired may have been withdrawn. A lost database
 * expires nothing, so everything in here goes on being served.
 */
export class HotCache {
  private readonly pages: ByteLru<Kept>
  /** Addresses that do not exist are without number; they must not push out those that do. */
  private readonly missing: ByteLru<Kept>

  constructor({ mostBytes }: { mostBytes: number }) {
    this.pages = new ByteLru({ mostBytes })
    this.missing = new ByteLru({ mostBytes: Math.ceil(mostBytes / 16) })
  }

  /** @returns the size of everything that is kept */
  get bytes(): number {
    return this.pages.bytes + this.missing.bytes
  }

  /** @returns the answer for a key, if there is one and it still holds */
  get(key: string): Answer | undefined {
    for (const shelf of [this.pages, this.missing]) {
      const kept = shelf.get(key)
      if (!kept) continue
      if (holds(kept)) return kept.answer
      shelf.delete(key)
    }
    return undefined
  }

  /** Keeps an answer, unless one of its tags has expired since it was read. */
  set({ key, ...vouched }: Vouched): void {
    const { answer, tags } = vouched
    const kept = { ...vouched, checkedAt: 0 }
    if (!KEPT_STATUSES.has(answer.status) || !holds(kept)) return
    const [shelf, other] =
      answer.status === 404 ? [this.missing, this.pages] : [this.pages, this.missing]
    other.delete(key)
    shelf.set({ key, value: kept, bytes: sizeOf({ key, answer, tags }) })
  }
}

const KEPT_STATUSES: ReadonlySet<number> = new Set([200, 301, 308, 404, 410])

function holds(kept: Kept): boolean {
  if (kept.until !== undefined && Date.now() >= kept.until) return false
  const now = generation()
  if (kept.checkedAt === now) return true
  if (!isFresh(kept)) return false
  kept.checkedAt = now
  return true
}

/** Counts the compressed forms, which are made later, as half of the plain one each at most. */
function sizeOf({
  key,
  answer,
  tags,
}: {
  key: string
  answer: Answer
  tags: readonly string[]
}): number {
  return 1024 + 2 * (key.length + tags.join().length) + 2 * answer.body.plain.byteLength
}
