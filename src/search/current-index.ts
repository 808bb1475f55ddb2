import { IndexReader } from './index-reader'
import { currentFile } from './place'
import { searchState } from './state'

let open: { file: string; reader: IndexReader } | undefined

/**
 * The index as it is now, opened once per process and again when a new build takes its place.
 *
 * @returns undefined while there is none, or only one of which nobody knows how far it is behind
 */
export function currentIndex(folder: string): IndexReader | undefined {
  const file = searchState() === 'building' ? undefined : currentFile(folder)
  if (file !== undefined && open?.file === file) return open.reader
  open?.reader.close()
  open = undefined
  const reader = file === undefined ? undefined : IndexReader.open(file)
  if (file !== undefined && reader) open = { file, reader }
  return reader
}
