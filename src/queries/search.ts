import { env } from '@/config/env'
import { EDITORIAL_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import { routes, SEARCH_PARAMETERS, SEARCH_TYPES, type SearchAddress } from '@/lib/routes'
import { didYouMean } from '@/search/corrections'
import { currentIndex } from '@/search/current-index'
import type { Filters } from '@/search/facets'
import type { Hit, IndexReader } from '@/search/index-reader'
import type { Label } from '@/search/index-file'
import { MOST_CHARACTERS, parseQuery } from '@/search/query'
import { suggest, textOfTitle } from '@/search/suggestions'
import type { NamedLink } from './models'
import type { SearchHit, SearchPage, SearchSuggestions } from './search-models'
import { filterGroups } from './search-filters'
import { directPlaces } from './search-places'
import { verdictOf } from './summaries'

/** From here on nobody needs help to find more. */
const FEW = 3

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** @returns what a search's address asks for; values that mean nothing are left out */
export function searchAddress(parameters: Parameters): SearchAddress & { text: string } {
  const value = (name: keyof typeof SEARCH_PARAMETERS): string => {
    const given = parameters[SEARCH_PARAMETERS[name]]
    return (typeof given === 'string' ? given : (given?.[0] ?? '')).trim()
  }
  const slug = (name: 'unit' | 'section'): string | undefined =>
    /^[a-z0-9-]{1,120}$/.test(value(name)) ? value(name) : undefined
  return {
    text: value('text'),
    type: EDITORIAL_COLLECTIONS.find((collection) => SEARCH_TYPES[collection] === value('type')),
    unit: slug('unit'),
    section: slug('section'),
    year: /^\d{4}$/.test(value('year')) ? value('year') : undefined,
    page: /^[1-9]\d{0,3}$/.test(value('page')) ? Number(value('page')) : 1,
  }
}

/** A page of results, with whatever helps to find more or less. */
export function searchPage(address: SearchAddress & { text: string }): SearchPage {
  const { text, page = 1 } = address
  const shown: SearchPage = { ...NOTHING, address, text: text.slice(0, MOST_CHARACTERS) }
  const parsed = parseQuery(text)
  if (parsed.kind !== 'query') return { ...shown, problem: parsed.kind }
  const index = currentIndex(env().dataDir)
  if (index === undefined) return { ...shown, problem: 'unavailable' }
  const labels = index.labels()
  const result = index.search({
    query: parsed.query,
    filters: filtersOf({ address, labels }),
    page,
  })
  return {
    ...shown,
    total: result.total,
    unfiltered: result.unfiltered,
    page,
    pages: result.pages,
    hits: result.hits.map(toHit),
    filters: filterGroups({ address, counts: result.counts, labels }),
    places: page === 1 ? directPlaces({ text, labels }) : [],
    correction: result.unfiltered < FEW ? correctionFor({ index, text }) : null,
  }
}

/** What a reader may be about to type; empty when there is nothing to go by. */
export function searchSuggestions(text: string): SearchSuggestions {
  const index = currentIndex(env().dataDir)
  if (index === undefined) return { phrases: [], titles: [] }
  const { phrases, titles } = suggest({ reader: index, text })
  return {
    phrases: [...phrases],
    titles: titles.map((hit) => ({ id: hit.id, name: textOfTitle(hit), href: hrefOf(hit) })),
  }
}

const NOTHING: Omit<SearchPage, 'address' | 'text'> = {
  problem: null,
  total: 0,
  unfiltered: 0,
  page: 1,
  pages: 1,
  hits: [],
  filters: [],
  places: [],
  correction: null,
}

/** A unit or section that nobody knows finds nothing, instead of everything. */
function filtersOf({
  address: { type, unit, section, year },
  labels,
}: {
  address: SearchAddress
  labels: readonly Label[]
}): Filters {
  const idOf = (kind: Label['kind'], slug: string): string =>
    labels.find((label) => label.kind === kind && label.slug === slug)?.id ?? 'unknown'
  return {
    ...(type === undefined ? {} : { type }),
    ...(unit === undefined ? {} : { unit: idOf('unit', unit) }),
    ...(section === undefined ? {} : { section: idOf('section', section) }),
    ...(year === undefined ? {} : { year }),
  }
}

function correctionFor({
  index,
  text,
}: {
  index: IndexReader
  text: string
}): SearchPage['correction'] {
  const correction = didYouMean({ reader: index, text })
  return correction?.text === undefined
    ? null
    : { ...correction, href: routes.search({ text: correction.text }) }
}

function toHit(hit: Hit): SearchHit {
  const { collection, id, title, excerpt, verdict, publishedAt } = hit
  return {
    id,
    collection,
    href: hrefOf(hit),
    title: [...title],
    excerpt: [...excerpt],
    unit: hit.unit && linkOf(hit.unit),
    section: hit.section && linkOf(hit.section),
    verdict: verdictOf(verdict),
    publishedAt: publishedAt === '' ? null : publishedAt,
  }
}

function hrefOf({ collection, slug }: { collection: EditorialCollection; slug: string }): string {
  return routes.item({ collection, slug })
}

function linkOf({ kind, id, name, slug }: Label): NamedLink {
  return { id, name, href: kind === 'unit' ? routes.unit({ slug }) : routes.section({ slug }) }
}
