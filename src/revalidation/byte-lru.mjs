// @ts-check
/**
 * Least-recently-used memory with an upper bound in bytes.
 *
 * @template T
 */
export class ByteLru {
  /** @type {Map<string, { value: T, bytes: number }>} in order of use, the oldest first */
  #entries = new Map()
  #bytes = 0
  #mostBytes

  /** @param {{ mostBytes: number }} bound */
  constructor({ mostBytes }) {
    this.#mostBytes = mostBytes
  }

  /** @returns {number} the size of all that is kept, as told by whoever put it in */
  get bytes() {
    return this.#bytes
  }

  /**
   * @param {string} key
   * @returns {T | undefined}
   */
  get(key) {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /**
   * Keeps a value and drops the longest unused ones that no longer fit beside it. A value that would
   * not fit at all is not kept.
   *
   * @param {{ key: string, value: T, bytes: number }} entry
   */
  set({ key, value, bytes }) {
    this.delete(key)
    if (bytes > this.#mostBytes) return
    this.#entries.set(key, { value, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#mostBytes) return
      this.delete(oldest)
    }
  }

  /** @param {string} key */
  delete(key) {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }
}
