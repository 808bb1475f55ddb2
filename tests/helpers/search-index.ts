import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toSearchDocument } from '@/search/document'
import type { Filters } from '@/search/facets'
import { IndexFile } from '@/search/index-file'
import { IndexReader, type SearchResult } from '@/search/index-reader'
import { parseQuery, type SearchQuery } from '@/search/query'
import type { EditorialCollection } from '@/lib/editorial'
import { bodyOf } from './newsroom'

/** An item of a test's index; only what the test is about has to be said. */
export interface TestItem {
  readonly id: string
  readonly collection?: EditorialCollection
  readonly title?: string
  readonly summary?: string
  readonly body?: string
  readonly unit?: string
  readonly section?: string
  readonly publishedAt?: string
}

export interface TestIndex {
  readonly index: IndexFile
  readonly reader: IndexReader
  readonly put: (items: readonly TestItem[]) => void
  readonly search: (text: string, options?: { filters?: Filters; page?: number }) => SearchResult
  /** @returns the ids that a query finds, best first */
  readonly ids: (text: string, filters?: Filters) => string[]
  readonly close: () => void
}

/** An index file of a test's own, in a folder of its own. */
export function openTestIndex(items: readonly TestItem[]): TestIndex {
  const folder = mkdtempSync(path.join(tmpdir(), 'chinh-thong-search-'))
  const file = path.join(folder, 'search-test.db')
  const building = IndexFile.create(file)
  putAll(building, items)
  building.finish()
  building.close()
  const index = IndexFile.open(file)
  const reader = IndexReader.open(file)
  if (!index || !reader) throw new Error('A finished index must open')
  const search: TestIndex['search'] = (text, options = {}) =>
    reader.search({ query: queryOf(text), ...options })
  return {
    index,
    reader,
    search,
    put: (more) => putAll(index, more),
    ids: (text, filters = {}) => search(text, { filters }).hits.map(({ id }) => id),
    close: () => {
      reader.close()
      index.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function queryOf(text: string): SearchQuery {
  const parsed = parseQuery(text)
  if (parsed.kind !== 'query') throw new Error(`No query: ${text}`)
  return parsed.query
}

/** Items without a date follow each other by a day, so that the last of them is the newest. */
function putAll(index: IndexFile, items: readonly TestItem[]): void {
  index.change(() => {
    for (const [at, { collection = 'news', body = '', ...item }] of items.entries()) {
      const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString()
      const document = toSearchDocument({
        collection,
        row: {
          slug: `bai-${item.id}`,
          title: 'Tin khác',
          unit: 'ha-lac',
          publishedAt: day,
          ...item,
          body: bodyOf(body),
        },
      })
      if (document) index.put(document)
    }
  })
}
