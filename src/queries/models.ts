import type { PictureMedia } from '@/components/site/picture'
import type { Verdict } from '@/fields/bulletin'
import type { EditorialCollection, ItemCollection } from '@/lib/editorial'
import type { WordChange } from '@/lib/word-changes'

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
  /** Set when the item was withdrawn and its page stays, with this notice on top. */
  withdrawal: WithdrawalNotice | null
  /** Newest first. */
  history: HistoryLine[]
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
  /** Picture that is drawn of the words, with verdict or withdrawal; only items have one. */
  drawn: { href: string } | null
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
  /** What the post points to, public or not; for the page's tags, never shown. */
  linkedKey: { collection: ItemCollection; id: string } | null
  linked: { id: string; title: string; href: string; collection: ItemCollection } | null
}

/** Why and when something was withdrawn; never by whom. */
export interface WithdrawalNotice {
  reason: string
  at: string
  unit: UnitLink | null
}

/** One line of "Lịch sử cập nhật". */
export interface HistoryLine {
  at: string
  /** `corrected` is a major change, `tidied` a minor one. */
  what: 'first' | 'corrected' | 'tidied' | 'withdrawn' | 'again'
  /** What readers were told; '' for a first publication and a minor change. */
  note: string
  withdrawalKind: string | null
  /** Address of the text that this entry replaced, where that may still be read. */
  earlier: string | null
}

/** What stands at the address of something that was withdrawn and does not stay. */
export type Departure = GonePage | MovedPage

/** Its text and title are not repeated: they may be what was wrong. */
export interface GonePage extends WithdrawalNotice {
  kind: 'gone'
  collection: EditorialCollection
}

export interface MovedPage {
  kind: 'moved'
  href: string
  /** The documents on the way, the last one included. */
  passed: readonly { collection: EditorialCollection; id: string }[]
}

/** The text of a bulletin before a correction. */
export interface BulletinEdition {
  item: ItemPage
  facts: BulletinFacts
  edition: number
  publishedAt: string
  /** The correction that replaced it. */
  replacedAt: string
  note: string
  /** Parts whose words the correction changed, from this text to the next. */
  changes: EditionChange[]
  current: { href: string; title: string }
}

export interface EditionChange {
  label: string
  words: readonly WordChange[]
}

export interface StaticPage {
  id: string
  href: string
  title: string
  summary: string
  picture: PictureView | null
  body: unknown
  unit: UnitLink | null
  firstPublishedAt: string | null
  publishedAt: string | null
  share: ShareView
  withdrawal: WithdrawalNotice | null
  history: HistoryLine[]
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
