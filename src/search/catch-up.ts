import type { Payload } from 'payload'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import type { SearchDocument } from './document'
import type { IndexFile } from './index-file'
import { concernsOf, readNews } from './log-position'
import { readLabels, readPublished } from './published'

/**
 * Brings an index up to the end of the log. Whatever a row names is read again from the database, so that it does not
 * matter how often or by which process a row is acted upon.
 *
 * @returns false when the log does not reach back to where the index stands
 */
export async function catchUp({
  payload,
  index,
}: {
  payload: Payload
  index: IndexFile
}): Promise<boolean> {
  for (;;) {
    const { position } = index
    const news = await readNews({ payload, position })
    if (news.kind === 'lost') return false
    if (news.rows.length === 0) return true
    const { items, labels } = concernsOf(news.rows)
    const found: SearchDocument[] = []
    for (const collection of EDITORIAL_COLLECTIONS) {
      const ids = items.filter((key) => key.collection === collection).map(({ id }) => id)
      if (ids.length > 0) found.push(...(await readPublished({ payload, collection, ids })))
    }
    const names = labels ? await readLabels(payload) : undefined
    const isPublished = new Set(found.map(({ collection, id }) => `${collection}:${id}`))
    index.change(() => {
      // Another process was faster, and what was read here may be older than what it wrote.
      if (index.position.sequence !== position.sequence) return
      for (const key of items) {
        if (!isPublished.has(`${key.collection}:${key.id}`)) index.remove(key)
      }
      for (const document of found) index.put(document)
      if (names) index.setLabels(names)
      index.setPosition(news.next)
    })
  }
}
