import type { Payload } from 'payload'
import { SEARCH_TEXT, searchTextOf } from '@/search/search-text'
import { pagesOf } from './rows'

/**
 * Folds the words of rows that were stored before there was anything to fold them into. Old versions keep
 * what they had: they are evidence, and their titles are still looked through as they are.
 *
 * @returns how many rows were written
 */
export async function fillSearchTexts(payload: Payload): Promise<number> {
  let filled = 0
  for (const { slug, flattenedFields } of payload.config.collections) {
    const field = flattenedFields.find(({ name }) => name === SEARCH_TEXT)
    const sources = (field?.custom as { sources?: readonly string[] } | undefined)?.sources
    if (sources === undefined) continue
    for await (const rows of pagesOf<Row>({ payload, collection: slug })) {
      for (const row of rows) {
        const searchText = searchTextOf(sources.map((name) => row[name]))
        if (row.searchText || searchText === '') continue
        await payload.db.updateOne({
          collection: slug,
          where: { id: { equals: row.id } },
          data: { searchText },
          options: { atomic: true },
        })
        filled += 1
      }
    }
  }
  return filled
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly searchText?: string }
