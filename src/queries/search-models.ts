import type { EditorialCollection } from '@/lib/editorial'
import type { SearchAddress } from '@/lib/routes'
import type { NamedLink, VerdictView } from './models'

/** View models of search. */

/** A piece of a text; marked pieces are what the reader searched for. */
export interface MarkedPiece {
  text: string
  isMarked: boolean
}

export interface SearchHit {
  id: string
  collection: EditorialCollection
  href: string
  title: MarkedPiece[]
  excerpt: MarkedPiece[]
  unit: NamedLink | null
  section: NamedLink | null
  verdict: VerdictView | null
  publishedAt: string | null
}

export interface FilterOption {
  name: string
  count: number
  /** To the search with this choice, or without it when it is made. */
  href: string
  isChosen: boolean
}

export interface FilterGroup {
  title: string
  isActive: boolean
  options: FilterOption[]
}

export interface SearchPage {
  address: SearchAddress
  text: string
  problem: 'empty' | 'tooLong' | 'unavailable' | null
  total: number
  /** What there would be without filters. */
  unfiltered: number
  page: number
  pages: number
  hits: SearchHit[]
  filters: FilterGroup[]
  places: NamedLink[]
  correction: { text: string; total: number; href: string } | null
}

export interface SearchSuggestions {
  phrases: string[]
  titles: NamedLink[]
}
