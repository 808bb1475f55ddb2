import type { DocumentAddress } from '@/lib/routes'
import type { ItemSummary, ListPage } from './models'

/** View models of `/van-ban`. */

export interface DocumentEntry {
  id: string
  href: string
  title: string
  documentNumber: string
  kindName: string
  issuer: string
  issuedAt: string | null
  summary: string
  file: { href: string; kind: string; size: string } | null
}

export interface DocumentList extends ListPage<DocumentEntry> {
  address: DocumentAddress
  isFiltered: boolean
  filters: DocumentFilters
}

/** What the register can be narrowed by: only values that listed documents have. */
export interface DocumentFilters {
  years: string[]
  kinds: DocumentChoice[]
  issuers: DocumentChoice[]
}

export interface DocumentChoice {
  value: string
  name: string
}

export interface DocumentPage extends DocumentEntry {
  /** Published items whose text shows it, newest first. */
  items: ItemSummary[]
}

/** The words of an address may change with the title; readers are led to the present ones. */
export type DocumentAnswer = { kind: 'page'; page: DocumentPage } | { kind: 'moved'; href: string }
