import type { NamedLink, SectionEntry, UnitEntry } from './models'

/** View models of the site map and of what machines read. */

/** One sitemap of the index. */
export interface SitemapPart {
  name: string
  lastModified: string | null
}

export interface SitemapPlace {
  href: string
  lastModified: string | null
}

export interface FreshItem {
  href: string
  title: string
  publishedAt: string
}

/** Everything that a reader can be sent to without knowing what he seeks. */
export interface SiteMap {
  units: UnitEntry[]
  sections: SectionEntry[]
  pages: NamedLink[]
}
