import type { ReactNode } from 'react'
import { SiteDocument, siteMetadata, siteViewport } from '../document'

/** Filtered lists stand beside the static pages: what they show depends on the query, and is not kept. */
export const dynamic = 'force-dynamic'

export const metadata = siteMetadata
export const viewport = siteViewport

export default function FilteredLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
