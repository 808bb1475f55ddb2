import type { ReactNode } from 'react'
import { SiteDocument, siteMetadata, siteViewport } from '../document'

/** Pages are made when somebody asks for them, once there is a database, and kept until told otherwise. */
export const dynamic = 'force-static'
export const dynamicParams = true
export const revalidate = false
export const generateStaticParams = () => []

export const metadata = siteMetadata
export const viewport = siteViewport

export default function RootLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
