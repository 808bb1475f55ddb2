// @ts-check
/**
 * Next's cache of rendered pages and route handlers (`cacheHandler` in next.config.ts).
 *
 * Plain JavaScript, because Next imports the file as it is, outside its bundler. Next makes one
 * instance per request, so the entries live in a store of their own, one per process.
 */
import { expireTags, generation, isFresh } from './bus.mjs'
import { CacheStore } from './cache-store.mjs'

/**
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandler} NextCacheHandler
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} CacheHandlerValue
 * @typedef {NonNullable<CacheHandlerValue['value']>} CacheValue
 * @typedef {Parameters<NextCacheHandler['get']>[1]} GetContext
 * @typedef {Parameters<NextCacheHandler['set']>[2]} SetContext
 */

/** Response header in which a hit carries the generation that it is fresh for, to the hot cache. */
export const STAMP_HEADER = 'x-cache-stamp'

/** Response header in which a hit carries its tags, to the hot cache. */
export const TAGS_HEADER = 'x-cache-tags'

/** Response header in which a hit carries the moment (ms) until which it holds, when there is one. */
export const UNTIL_HEADER = 'x-cache-until'

const NEXT_TAGS_HEADER = 'x-next-cache-tags'
const STORE = Symbol.for('chinh-thong.next-cache')
const MOST_BYTES = 128 * 1024 * 1024

/** @implements {NextCacheHandler} */
export default class CacheHandler {
  /**
   * @param {string} key
   * @param {GetContext} context
   * @returns {Promise<CacheHandlerValue | null>} a fresh entry, or null: an expired one is never handed out
   */
  async get(key, context) {
    const found = store().get(key)
    const extra = 'tags' in context ? [...(context.tags ?? []), ...(context.softTags ?? [])] : []
    const until = found && untilOf(found)
    const isPast = until !== undefined && Date.now() >= until
    if (found && !isPast && isFresh({ tags: [...found.tags, ...extra], stamp: found.stamp })) {
      return stamped(found)
    }
    store().delete(key)
    store().noteMiss({ key, stamp: generation() })
    return null
  }

  /**
   * Keeps what Next has rendered, unless a tag of it expired while it was being rendered.
   *
   * @param {string} key
   * @param {CacheValue | null} value
   * @param {SetContext} context
   */
  async set(key, value, context) {
    const stamp = store().takeMiss(key)
    // Without a miss nobody knows when the render began, so nobody knows what it has seen.
    if (stamp === undefined || value === null) return
    const tags = tagsOf({ value, context })
    if (!isFresh({ tags, stamp })) return
    store().set({
      key,
      entry: {
        value,
        tags,
        stamp,
        lastModified: Date.now(),
        cacheControl: 'cacheControl' in context ? context.cacheControl : undefined,
      },
    })
  }

  /**
   * For Next's own `revalidateTag` and `revalidatePath`; this project writes to the log instead.
   *
   * @param {string | string[]} tags
   */
  async revalidateTag(tags) {
    expireTags([tags].flat())
  }

  /** Nothing is kept per request. */
  resetRequestCache() {}
}

/** @returns {CacheStore} the one store of this process */
function store() {
  const home = /** @type {Record<symbol, CacheStore | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  )
  return (home[STORE] ??= new CacheStore({ mostBytes: MOST_BYTES }))
}

/**
 * @param {import('./cache-store.mjs').Entry} entry
 * @returns {CacheHandlerValue} what Next wants, telling the hot cache what it may keep and until when
 */
function stamped(entry) {
  const { value, tags, stamp, lastModified, cacheControl } = entry
  if (value.kind !== 'APP_PAGE' && value.kind !== 'APP_ROUTE') {
    return { value, lastModified, cacheControl }
  }
  const until = untilOf(entry)
  const headers = {
    ...value.headers,
    [STAMP_HEADER]: `${stamp}`,
    [TAGS_HEADER]: tags.join(','),
    ...(until === undefined ? {} : { [UNTIL_HEADER]: `${until}` }),
  }
  return { value: { ...value, headers }, lastModified, cacheControl }
}

/**
 * Next itself would hand out what is past its time once more while it renders anew.
 *
 * @param {import('./cache-store.mjs').Entry} entry
 * @returns {number | undefined} when it is past its time (ms); undefined for what only a change ends
 */
function untilOf({ lastModified, cacheControl }) {
  const seconds = cacheControl?.revalidate
  return typeof seconds === 'number' ? lastModified + seconds * 1000 : undefined
}

/**
 * @param {{ value: CacheValue, context: SetContext }} entry
 * @returns {string[]}
 */
function tagsOf({ value, context }) {
  const own = 'tags' in context ? (context.tags ?? []) : []
  const header = 'headers' in value ? value.headers?.[NEXT_TAGS_HEADER] : undefined
  return typeof header === 'string' ? [...own, ...header.split(',')] : [...own]
}
