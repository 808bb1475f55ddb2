import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { routes, type SearchAddress } from '@/lib/routes'
import type { FacetCounts } from '@/search/facets'
import type { Label } from '@/search/index-file'
import type { FilterGroup, FilterOption } from './search-models'
import { TYPE_NAMES } from './type-names'

type FilterName = 'type' | 'unit' | 'section' | 'year'

/** One way to narrow a search: a value as the index names it, as the address does, and as people do. */
interface Choice {
  readonly value: string
  readonly inAddress: string
  readonly name: string
}

const TITLES: Record<FilterName, string> = {
  type: 'Loại',
  unit: 'Đơn vị',
  section: 'Chuyên mục',
  year: 'Năm',
}

/**
 * The filters of a search as links, with the number of items behind each. A choice that is made links to the search
 * without it. A filter with a single choice is none.
 */
export function filterGroups({
  address,
  counts,
  labels,
}: {
  address: SearchAddress
  counts: FacetCounts['counts']
  labels: readonly Label[]
}): FilterGroup[] {
  const choices: Record<FilterName, readonly Choice[]> = {
    type: EDITORIAL_COLLECTIONS.map((value) => ({
      value,
      inAddress: value,
      name: TYPE_NAMES[value],
    })),
    unit: choicesOf({ labels, kind: 'unit' }),
    section: choicesOf({ labels, kind: 'section' }),
    year: [...counts.year.keys()]
      .sort((a, b) => b.localeCompare(a))
      .map((value) => ({ value, inAddress: value, name: value })),
  }
  return (Object.keys(TITLES) as FilterName[]).flatMap((name) => {
    const options = choices[name].flatMap((choice) =>
      optionOf({ address, name, choice, count: counts[name].get(choice.value) ?? 0 }),
    )
    if (options.length < 2 && address[name] === undefined) return []
    const byCount = (a: FilterOption, b: FilterOption): number => b.count - a.count
    return {
      title: TITLES[name],
      isActive: address[name] !== undefined,
      options: name === 'year' ? options : options.sort(byCount),
    }
  })
}

function optionOf({
  address,
  name,
  choice,
  count,
}: {
  address: SearchAddress
  name: FilterName
  choice: Choice
  count: number
}): FilterOption[] {
  const isChosen = address[name] === choice.inAddress
  if (count === 0 && !isChosen) return []
  const href = routes.search({
    ...address,
    [name]: isChosen ? undefined : choice.inAddress,
    page: 1,
  })
  return [{ name: choice.name, count, href, isChosen }]
}

function choicesOf({ labels, kind }: { labels: readonly Label[]; kind: Label['kind'] }): Choice[] {
  return labels
    .filter((label) => label.kind === kind)
    .map(({ id, slug, name }) => ({ value: id, inAddress: slug, name }))
}
