import type { ReactNode } from 'react'
import { SiteDocument, siteMetadata, siteViewport } from '../document'

/** Search stands beside the static pages: what it answers depends on the query, and is not kept. */
export const dynamic = 'force-dynamic'

export const metadata = siteMetadata
export const viewport = siteViewport

export default function SearchLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
