import type { Payload } from 'payload'
import { newestRow } from '@/revalidation/log-reader'
import { catchUp } from './catch-up'
import { IndexFile } from './index-file'
import { discardFile, newFile, putInPlace, takeBuildLock } from './place'
import { countPublished, eachPublished, readLabels } from './published'

export interface BuildProgress {
  readonly done: number
  readonly total: number
}

/**
 * Builds the whole index into a new file and puts it in the place of the old one, which answers meanwhile.
 *
 * @param folder where the index lies
 * @returns the number of items; undefined when another process is building one
 * @throws what the database or the disk says; the old index stays
 */
export async function rebuildIndex({
  payload,
  folder,
  onProgress = () => undefined,
}: {
  payload: Payload
  folder: string
  onProgress?: (progress: BuildProgress) => void
}): Promise<number | undefined> {
  const lock = takeBuildLock(folder)
  if (lock === undefined) return undefined
  const file = newFile(folder)
  const index = IndexFile.create(file)
  try {
    // Where the log stands before the first row is read: whatever changes from here on is read again below.
    const start = await newestRow(payload)
    const total = await countPublished(payload)
    const labels = await readLabels(payload)
    index.change(() => {
      index.setPosition({ sequence: start?.sequence ?? 0, anchor: start?.id ?? '' })
      index.setLabels(labels)
    })
    let done = 0
    for await (const documents of eachPublished(payload)) {
      index.change(() => documents.forEach((document) => index.put(document)))
      done += documents.length
      lock.signOfLife()
      onProgress({ done, total: Math.max(done, total) })
    }
    index.finish()
    if (!(await catchUp({ payload, index }))) throw new Error('The log was cut while building')
    index.close()
    putInPlace({ folder, file })
    return done
  } catch (error) {
    index.close()
    discardFile(file)
    throw error
  } finally {
    lock.release()
  }
}
