import type { ReactNode } from 'react'
import { SiteDocument, siteMetadata, siteViewport } from '../document'

/** Drafts stand beside the static pages: who asks decides what is shown, and nothing of it is kept. */
export const dynamic = 'force-dynamic'

export const metadata = siteMetadata
export const viewport = siteViewport

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <SiteDocument>
      <script type="module" src="/preview.js" async />
      {children}
    </SiteDocument>
  )
}
