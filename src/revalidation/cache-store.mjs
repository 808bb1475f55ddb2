// @ts-check
import { ByteLru } from './byte-lru.mjs'

/**
 * @typedef {object} Entry
 * @property {import('./cache-handler.mjs').CacheValue} value
 * @property {readonly string[]} tags
 * @property {number} stamp generation at which its render began
 * @property {number} lastModified
 * @property {import('next/dist/server/lib/cache-control').CacheControl | undefined} cacheControl
 */

/** Renders that began and were never stored (they failed) are forgotten beyond this many. */
const MOST_MISSES = 10_000

/** What this process has rendered, and which renders are under way. */
export class CacheStore {
  /** @type {ByteLru<Entry>} */
  #entries
  /** @type {Map<string, number>} key → generation at which its render began */
  #misses = new Map()

  /** @param {{ mostBytes: number }} bound */
  constructor({ mostBytes }) {
    this.#entries = new ByteLru({ mostBytes })
  }

  /**
   * @param {string} key
   * @returns {Entry | undefined}
   */
  get(key) {
    return this.#entries.get(key)
  }

  /** @param {{ key: string, entry: Entry }} keyed */
  set({ key, entry }) {
    this.#entries.set({ key, value: entry, bytes: sizeOf({ key, entry }) })
  }

  /** @param {string} key */
  delete(key) {
    this.#entries.delete(key)
  }

  /**
   * Notes that a render of `key` begins. While one is under way the older stamp stands: of two
   * renders nobody can say whose result is stored first.
   *
   * @param {{ key: string, stamp: number }} miss
   */
  noteMiss({ key, stamp }) {
    if (this.#misses.has(key)) return
    this.#misses.set(key, stamp)
    for (const oldest of this.#misses.keys()) {
      if (this.#misses.size <= MOST_MISSES) return
      this.#misses.delete(oldest)
    }
  }

  /**
   * @param {string} key
   * @returns {number | undefined} generation at which the render that is now stored began
   */
  takeMiss(key) {
    const stamp = this.#misses.get(key)
    this.#misses.delete(key)
    return stamp
  }
}

/**
 * @param {{ key: string, entry: Entry }} keyed
 * @returns {number} about how many bytes of memory the entry takes
 */
function sizeOf({ key, entry }) {
  const { value, tags } = entry
  let bytes = 512 + 2 * key.length + 2 * tags.join().length
  if ('html' in value) bytes += 2 * `${value.html}`.length
  if ('rscData' in value) bytes += value.rscData?.byteLength ?? 0
  if ('segmentData' in value) {
    for (const data of value.segmentData?.values() ?? []) bytes += data.byteLength
  }
  if ('body' in value) bytes += value.body.byteLength
  if ('data' in value) bytes += 2 * value.data.body.length
  return bytes
}
