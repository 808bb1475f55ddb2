import type { EditorialCollection } from '@/lib/editorial'
import { countCodes, readCombinations } from './combinations'
import type { SearchDocument } from './document'
import { countFacets, FACETS, type FacetCounts, type FacetValues, type Filters } from './facets'
import { highlight, type Piece } from './highlight'
import { openUsable, type Label } from './index-file'
import type { SearchQuery } from './query'
import { COMBINATION_OF_ROW } from './row-id'
import type { Connection } from './schema'
import { Statements } from './statements'
import { facetToken, tiersOf, widestTier, type Tier } from './tiers'

export const PAGE_SIZE = 20
/** Nobody reads on; narrowing down is the better way, and pages cost more the further they are. */
export const MOST_PAGES = 50
/** The last word is taken for the beginning of a longer one only where it finds less than this by itself. */
const PREFIX_BELOW = 10

export interface Hit {
  readonly collection: EditorialCollection
  readonly id: string
  readonly slug: string
  readonly title: readonly Piece[]
  readonly excerpt: readonly Piece[]
  readonly unit: Label | null
  readonly section: Label | null
  readonly verdict: string
  readonly publishedAt: string
}

export interface SearchResult {
  readonly hits: readonly Hit[]
  readonly total: number
  readonly pages: number
  readonly counts: FacetCounts['counts']
  /** How many there are without any filter. */
  readonly unfiltered: number
  /** Whether the last word was taken for the beginning of longer ones. */
  readonly isPrefix: boolean
}

interface ItemRow extends Omit<SearchDocument, 'id' | 'publishedAt' | 'year' | 'collection'> {
  collection: EditorialCollection
  document: string
  published_at: string
}

/** The reading side of an index file. */
export class IndexReader {
  private readonly statements: Statements
  private combinations = new Map<number, FacetValues>()

  private constructor(private readonly connection: Connection) {
    this.statements = new Statements(connection)
  }

  /** @returns undefined when the file is no finished index of this version */
  static open(file: string): IndexReader | undefined {
    const connection = openUsable({ file, isReader: true })
    return connection && new IndexReader(connection)
  }

  close(): void {
    this.connection.close()
  }

  /**
   * Answers a query, best first (see `tiersOf`).
   *
   * @param page from 1; beyond the last one there are no hits
   */
  search({
    query,
    filters = {},
    page = 1,
    pageSize = PAGE_SIZE,
  }: {
    query: SearchQuery
    filters?: Filters
    page?: number
    pageSize?: number
  }): SearchResult {
    return this.atOneMoment(() => {
      const { found, isPrefix } = this.findAll(query)
      const { total, counts } = countFacets({ combinations: found, filters })
      const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(total / pageSize)))
      const wanted = page > pages ? 0 : Math.min(page * pageSize, total)
      const rowIds = this.ranked({ query, filters, isPrefix, wanted })
      return {
        hits: this.hits({ rowIds: rowIds.slice((page - 1) * pageSize), query, isPrefix }),
        total,
        pages,
        counts,
        unfiltered: [...found.values()].reduce((sum, count) => sum + count, 0),
        isPrefix,
      }
    })
  }

  /** @returns how many items answer a query, without filters */
  count(query: SearchQuery): number {
    const { match } = widestTier({ query, isPrefix: false })
    const [row] = this.statements.rows<{ count: bigint }>(
      'SELECT count(*) AS count FROM full_folded WHERE full_folded MATCH ?',
      [match],
    )
    return Number(row?.count ?? 0)
  }

  /** @returns titles that answer a query or go on from where it ends, best first, and how they were found */
  titles({ query, limit }: { query: SearchQuery; limit: number }): Hit[] {
    return this.atOneMoment(() => {
      const tiers = tiersOf({ query, facets: [], isPrefix: query.isOpen })
      const titleTiers = tiers.filter(({ table }) => table.startsWith('title_'))
      const rowIds = this.walk({ tiers: titleTiers, wanted: limit })
      return this.hits({ rowIds, query, isPrefix: query.isOpen })
    })
  }

  labels(): Label[] {
    return this.statements.rows<Label>('SELECT kind, id, name, slug FROM labels')
  }

  /** @returns what the index holds, as `collection:id` and content stamp */
  stamps(): Map<string, string> {
    const rows = this.statements.rows<{ collection: string; document: string; stamp: string }>(
      'SELECT collection, document, stamp FROM items',
    )
    return new Map(
      rows.map(({ collection, document, stamp }) => [`${collection}:${document}`, stamp]),
    )
  }

  /** Words of the site without their marks, each with the number of items of its most frequent form. */
  words(): { folded: string; items: number }[] {
    return this.statements
      .rows<{ folded: string; items: bigint }>(
        'SELECT folded, max(items) AS items FROM words GROUP BY folded',
      )
      .map(({ folded, items }) => ({ folded, items: Number(items) }))
  }

  /** @returns the most frequent way in which the site writes a word */
  usualForm(folded: string): string | undefined {
    const [row] = this.statements.rows<{ word: string }>(
      'SELECT word FROM words WHERE folded = ? ORDER BY items DESC, word LIMIT 1',
      [folded],
    )
    return row?.word
  }

  /** Everything that was found, counted by what it can be filtered by; filters come later. */
  private findAll(query: SearchQuery): { found: Map<FacetValues, number>; isPrefix: boolean } {
    const whole = this.countCombinations(widestTier({ query, isPrefix: false }))
    const total = [...whole.values()].reduce((sum, count) => sum + count, 0)
    if (!query.isOpen || total >= PREFIX_BELOW) return { found: whole, isPrefix: false }
    const begun = this.countCombinations(widestTier({ query, isPrefix: true }))
    return { found: begun, isPrefix: true }
  }

  private countCombinations({ table, match }: Tier): Map<FacetValues, number> {
    // One long text is far quicker to fetch than a hundred thousand rows, and SQLite would have to sort to group.
    const [row] = this.statements.rows<{ codes: string | null }>(
      `SELECT group_concat(${COMBINATION_OF_ROW}) AS codes FROM ${table} WHERE ${table} MATCH ?`,
      [match],
    )
    const byCode = countCodes(row?.codes ?? '')
    if ([...byCode.keys()].some((code) => !this.combinations.has(code))) {
      this.combinations = readCombinations(this.statements)
    }
    const counts = new Map<FacetValues, number>()
    for (const [code, count] of byCode) {
      const values = this.combinations.get(code)
      if (values) counts.set(values, count)
    }
    return counts
  }

  private ranked({
    query,
    filters,
    isPrefix,
    wanted,
  }: {
    query: SearchQuery
    filters: Filters
    isPrefix: boolean
    wanted: number
  }): bigint[] {
    const facets = FACETS.flatMap((name) => {
      const value = filters[name]
      return value === undefined ? [] : [facetToken({ name, value })]
    })
    return this.walk({ tiers: tiersOf({ query, facets, isPrefix }), wanted })
  }

  /** Goes from tier to tier until there are enough; each is asked for its newest only. */
  private walk({ tiers, wanted }: { tiers: readonly Tier[]; wanted: number }): bigint[] {
    const ranked = new Set<bigint>()
    for (const { table, match } of tiers) {
      if (ranked.size >= wanted) break
      const rows = this.statements.rows<{ rowid: bigint }>(
        `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT ?`,
        [match, wanted],
      )
      for (const { rowid } of rows) {
        if (ranked.size < wanted) ranked.add(rowid)
      }
    }
    return [...ranked]
  }

  private hits({
    rowIds,
    query,
    isPrefix,
  }: {
    rowIds: readonly bigint[]
    query: SearchQuery
    isPrefix: boolean
  }): Hit[] {
    const labels = new Map(this.labels().map((label) => [`${label.kind}:${label.id}`, label]))
    return rowIds.flatMap((rowId) => {
      const [row] = this.statements.rows<ItemRow>('SELECT * FROM items WHERE id = ?', [rowId])
      if (row === undefined) return []
      return {
        collection: row.collection,
        id: row.document,
        slug: row.slug,
        ...highlight({ query, isPrefix, texts: row }),
        unit: labels.get(`unit:${row.unit}`) ?? null,
        section: labels.get(`section:${row.section}`) ?? null,
        verdict: row.verdict,
        publishedAt: row.published_at,
      }
    })
  }

  /** All of an answer is read from one state of the file, whatever is written meanwhile. */
  private atOneMoment<T>(work: () => T): T {
    this.connection.exec('BEGIN')
    try {
      return work()
    } finally {
      if (this.connection.inTransaction) this.connection.exec('COMMIT')
    }
  }
}
