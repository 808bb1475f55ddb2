import type { PictureMedia } from '@/components/site/picture'
import type { Verdict } from '@/fields/bulletin'
import type { EditorialCollection, ItemCollection } from '@/lib/editorial'
import type { SearchAddress } from '@/lib/routes'

/** View models: plain JSON, only what the public sees. */

export type { Verdict }

export interface NamedLink {
  id: string
  name: string
  href: string
}

export interface UnitLink extends NamedLink {
  shortName: string
}

export type PictureView = PictureMedia & { id: string }

export interface ItemSummary {
  id: string
  collection: ItemCollection
  href: string
  title: string
  summary: string
  picture: PictureView | null
  unit: UnitLink | null
  section: NamedLink | null
  publishedAt: string | null
  /** Only bulletins. */
  verdict: VerdictView | null
  asOf: string | null
  /** Only fanpage posts. */
  post: PostSummary | null
}

export interface VerdictView {
  value: Verdict
  label: string
}

export interface PostSummary {
  text: string
  pictures: PictureView[]
  channels: ChannelLink[]
}

export interface ChannelLink {
  id: string
  name: string
  kindLabel: string
  href: string
}

export interface ListPage<TItem = ItemSummary> {
  items: TItem[]
  page: number
  pages: number
  total: number
}

/** What every page about one item has, whatever its type. */
export interface ItemPage {
  id: string
  collection: ItemCollection
  href: string
  title: string
  summary: string
  picture: PictureView | null
  body: unknown
  readingMinutes: number
  unit: UnitLink | null
  section: NamedLink | null
  topics: string[]
  byline: string
  source: string
  firstPublishedAt: string | null
  publishedAt: string | null
  share: ShareView
  /** Other items of the same section, or of the same unit. */
  related: ItemSummary[]
  newer: ItemSummary | null
  older: ItemSummary | null
  news: NewsFacts | null
  bulletin: BulletinFacts | null
  post: PostFacts | null
}

export interface ShareView {
  title: string
  description: string
  picture: PictureView | null
}

export interface NewsFacts {
  occurredAt: string | null
  location: string
}

export interface BulletinFacts {
  verdict: VerdictView | null
  fieldLabel: string
  claim: string
  claimSeenAt: string | null
  spread: string
  finding: string
  asOf: string | null
  limits: string
  disclosure: string
  advice: string
  evidence: EvidenceView[]
}

export interface EvidenceView {
  title: string
  issuer: string
  documentNumber: string
  date: string | null
  href: string | null
  quote: string
  accessedAt: string | null
  isPrimary: boolean
}

export interface PostFacts extends PostSummary {
  linked: { id: string; title: string; href: string; collection: ItemCollection } | null
}

export interface StaticPage {
  id: string
  href: string
  title: string
  summary: string
  picture: PictureView | null
  body: unknown
  publishedAt: string | null
  share: ShareView
}

export interface UnitEntry extends UnitLink {
  kind: UnitKind
  description: string
  parentId: string | null
}

export type UnitKind = 'office' | 'department' | 'agency' | 'commune' | 'ward' | 'school'

export interface UnitPage extends UnitEntry {
  kindLabel: string
  functions: string
  address: string
  phone: string
  email: string
  isActive: boolean
  /** From the top of the tree down to the unit above. */
  ancestors: UnitLink[]
  children: UnitEntry[]
  sections: NamedLink[]
  channels: ChannelEntry[]
  list: ListPage
}

export interface ChannelEntry extends ChannelLink {
  description: string
  verifiedAt: string | null
}

export interface ChannelGroup {
  unit: UnitLink
  channels: ChannelEntry[]
}

export interface SectionEntry extends NamedLink {
  description: string
  unit: UnitLink | null
}

export interface SectionPage extends SectionEntry {
  list: ListPage
}

export interface SiteFrame {
  provinceName: string
  siteName: string
  tagline: string
  governingBody: string
  editorInCharge: string
  address: string
  phone: string
  email: string
  licence: string
  main: MenuLink[]
  footer: { title: string; links: MenuLink[] }[]
  alert: { level: 'info' | 'warning' | 'urgent'; item: ItemSummary } | null
}

export interface MenuLink {
  label: string
  href: string
}

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
