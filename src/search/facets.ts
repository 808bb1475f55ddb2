import type { FacetName } from './tiers'

/** What search can be narrowed by; every item has one value of each. */
export type FacetValues = Readonly<Record<FacetName, string>>

export type Filters = Readonly<Partial<Record<FacetName, string>>>

export const FACETS: readonly FacetName[] = ['type', 'unit', 'section', 'year']

export interface FacetCounts {
  /** Items that pass all filters. */
  readonly total: number
  /** For each facet its values and how many items there would be, with the filters of the other facets. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>
}

/**
 * Counts one pass over everything that was found. A facet's own filter does not narrow its own counts, so that
 * a reader sees what the other choices would bring.
 *
 * @param combinations how many items were found with each combination of values
 */
export function countFacets({
  combinations,
  filters,
}: {
  combinations: Iterable<readonly [FacetValues, number]>
  filters: Filters
}): FacetCounts {
  const counts = {
    type: new Map<string, number>(),
    unit: new Map<string, number>(),
    section: new Map<string, number>(),
    year: new Map<string, number>(),
  }
  let total = 0
  const active = FACETS.filter((name) => filters[name] !== undefined)
  for (const [values, count] of combinations) {
    let failed: FacetName | undefined
    let failures = 0
    for (const name of active) {
      if (filters[name] === values[name]) continue
      failed = name
      failures += 1
    }
    if (failures > 1) continue
    if (failures === 0) total += count
    for (const name of failed === undefined ? FACETS : [failed]) {
      const value = values[name]
      if (value !== '') counts[name].set(value, (counts[name].get(value) ?? 0) + count)
    }
  }
  return { total, counts }
}
