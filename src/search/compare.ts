import type { Payload } from 'payload'
import { env } from '@/config/env'
import { EDITORIAL_COLLECTIONS, isEditorialCollection } from '@/lib/editorial'
import { IndexReader } from './index-reader'
import { currentFile } from './place'
import { eachPublished, readPublished } from './published'

/** Items as `collection:id`. */
export interface IndexDifferences {
  /** Published, and not in the index. */
  readonly missing: readonly string[]
  /** In the index with another content than is published. */
  readonly stale: readonly string[]
  /** In the index, and not published. */
  readonly extra: readonly string[]
  /** How many items are published. */
  readonly published: number
}

/**
 * Compares the index with what is published, both ways, by content. What differs is looked at a second time, because a
 * change may have passed between the two readings.
 *
 * @param folder where the index lies, `DATA_DIR` without
 * @returns only what is wrong; everything that is published is missing when there is no index
 */
export async function compareIndex({
  payload,
  folder = env().dataDir,
}: {
  payload: Payload
  folder?: string
}): Promise<IndexDifferences> {
  const published = new Map<string, string>()
  for await (const documents of eachPublished(payload)) {
    for (const { collection, id, stamp } of documents) published.set(`${collection}:${id}`, stamp)
  }
  const first = difference({ published, indexed: readStamps(folder) })
  const doubtful = [...first.missing, ...first.stale, ...first.extra]
  if (doubtful.length === 0) return { ...first, published: published.size }
  const again = await readAgain({ payload, keys: doubtful })
  const indexed = readStamps(folder)
  const known = new Map(
    doubtful.flatMap((key) => {
      const stamp = indexed.get(key)
      return stamp === undefined ? [] : [[key, stamp] as const]
    }),
  )
  return { ...difference({ published: again, indexed: known }), published: published.size }
}

function difference({
  published,
  indexed,
}: {
  published: ReadonlyMap<string, string>
  indexed: ReadonlyMap<string, string>
}): Omit<IndexDifferences, 'published'> {
  const keys = [...published.keys()]
  return {
    missing: keys.filter((key) => !indexed.has(key)),
    stale: keys.filter((key) => indexed.has(key) && indexed.get(key) !== published.get(key)),
    extra: [...indexed.keys()].filter((key) => !published.has(key)),
  }
}

function readStamps(folder: string): Map<string, string> {
  const file = currentFile(folder)
  const reader = file === undefined ? undefined : IndexReader.open(file)
  if (reader === undefined) return new Map()
  try {
    return reader.stamps()
  } finally {
    reader.close()
  }
}

async function readAgain({
  payload,
  keys,
}: {
  payload: Payload
  keys: readonly string[]
}): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const collection of EDITORIAL_COLLECTIONS) {
    const ids = keys.flatMap((key) => {
      const [kind = '', id = ''] = key.split(':')
      return isEditorialCollection(kind) && kind === collection ? [id] : []
    })
    for (const { id, stamp } of await readPublished({ payload, collection, ids })) {
      found.set(`${collection}:${id}`, stamp)
    }
  }
  return found
}
