// @ts-check
/**
 * What this process knows about expired tags.
 *
 * Next's bundles, the custom server and the cache handler each load their own copy of this module,
 * so the state itself sits on `globalThis`: there is one per process, whoever asks.
 *
 * A generation is a counter of expiries. Whoever keeps something notes the generation at which it
 * began to read (its stamp); what was read at generation 7 is fresh as long as none of its tags
 * expired at 8 or later. A render that was overtaken by an expiry therefore dies with it.
 */

/**
 * @typedef {object} BusState
 * @property {number} generation
 * @property {number} floor everything stamped below it has expired
 * @property {Map<string, number>} expiredAt tag → generation of its last expiry
 * @property {boolean} isDatabaseDown
 * @property {(() => Promise<void>) | undefined} readLog
 */

const STATE = Symbol.for('chinh-thong.revalidation')

/** Beyond this many remembered tags the bus forgets them and expires everything instead. */
const MOST_TAGS = 50_000

/**
 * Marks tags as expired, for every cache of this process.
 *
 * @param {readonly string[]} tags
 */
export function expireTags(tags) {
  if (tags.length === 0) return
  const bus = state()
  if (bus.expiredAt.size + tags.length > MOST_TAGS) {
    expireAll()
    return
  }
  bus.generation += 1
  for (const tag of tags) bus.expiredAt.set(tag, bus.generation)
}

/** Marks everything as expired: at the start of a tail, when this process cannot know what it missed. */
export function expireAll() {
  const bus = state()
  bus.generation += 1
  bus.floor = bus.generation
  bus.expiredAt.clear()
}

/** @returns {number} the stamp for something that is read from now on */
export function generation() {
  return state().generation
}

/**
 * @param {{ tags: readonly string[], stamp: number }} entry
 * @returns {boolean} whether nothing that the entry shows has expired since it was read
 */
export function isFresh({ tags, stamp }) {
  const bus = state()
  if (stamp < bus.floor) return false
  return tags.every((tag) => (bus.expiredAt.get(tag) ?? 0) <= stamp)
}

/** @returns {boolean} whether the tail has lost the database, so that what is cached may be behind it */
export function isDatabaseDown() {
  return state().isDatabaseDown
}

/** @param {boolean} isDown told by the tail */
export function setDatabaseDown(isDown) {
  state().isDatabaseDown = isDown
}

/** @returns {boolean} whether a tail of the log runs in this process */
export function isTailing() {
  return state().readLog !== undefined
}

/**
 * Reads the log now instead of at the next tick: for whoever has just committed a change.
 *
 * @returns {Promise<void>} when everything committed before the call has expired here; never rejects
 */
export async function nudge() {
  await state().readLog?.()
}

/**
 * Names the reader that `nudge` calls.
 *
 * @param {(() => Promise<void>) | undefined} readLog
 */
export function setLogReader(readLog) {
  state().readLog = readLog
}

/** @returns {BusState} */
function state() {
  const home = /** @type {Record<symbol, BusState | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  )
  return (home[STATE] ??= {
    generation: 1,
    floor: 0,
    expiredAt: new Map(),
    isDatabaseDown: false,
    readLog: undefined,
  })
}
