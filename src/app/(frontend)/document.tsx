import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './site.css'

export const siteMetadata: Metadata = {
  icons: { icon: { url: '/icons/emblem.svg', type: 'image/svg+xml' } },
}

export const siteViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#74120e' },
    { media: '(prefers-color-scheme: dark)', color: '#3a0d0b' },
  ],
}

const PRELOADED_FONTS = ['be-vietnam-pro-400', 'be-vietnam-pro-700']

/** The HTML document around every public page. */
export function SiteDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        {PRELOADED_FONTS.map((name) => (
          <link
            key={name}
            rel="preload"
            as="font"
            type="font/woff2"
            href={`/fonts/${name}.woff2`}
            crossOrigin="anonymous"
          />
        ))}
        {/* Comforts only: every page works without it. Painting waits for it, so that a reader's size of
            text is there from the start; browsers that cannot wait show it a moment later. */}
        <script type="module" src="/site.js" async blocking="render" />
      </head>
      <body>{children}</body>
    </html>
  )
}
