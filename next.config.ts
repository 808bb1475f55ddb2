import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.dirname(fileURLToPath(import.meta.url))

/**
 * First segments that are not pages of the public site, and search and previews: what they answer depends on the query or
 * on who asks, and pages under a language are static.
 */
const OTHER =
  '(?:admin|api|_next|healthz|readyz|tim-kiem|xem-truoc|loc|fonts|icons|site\\.js|sw\\.js|listen\\.js|saved\\.js|preview\\.js|plain\\.css|offline\\.html|favicon\\.ico)(?:/|$)'

/** Parameters of `routes.documents` but for the page's number. */
const DOCUMENT_FILTERS = ['q', 'nam', 'co-quan', 'loai']

const nextConfig: NextConfig = {
  // Public pages are compressed and cached in front of Next (src/server).
  compress: false,
  poweredByHeader: false,
  // Pages live in our own cache, which the revalidation log empties (ADR 0006).
  cacheHandler: path.resolve(root, 'src/revalidation/cache-handler.mjs'),
  cacheMaxMemorySize: 0,
  images: { unoptimized: true },
  turbopack: { root },
  // Payload chooses the log's level by the name of an error's class (`loggingLevels`): names stay what they are.
  experimental: { serverMinification: false },
  outputFileTracingRoot: root,
  // `npm run types` checks the whole project; once is enough.
  typescript: { ignoreBuildErrors: true },
  rewrites: () =>
    Promise.resolve({
      // Public addresses carry no language; pages are kept under one so that nothing is rendered
      // before there is a database, and a second language finds its place.
      beforeFiles: [
        // Filters make a page depend on the query, and pages under a language are static.
        ...DOCUMENT_FILTERS.map((key) => ({
          source: '/van-ban',
          has: [{ type: 'query' as const, key }],
          destination: '/loc/van-ban',
        })),
        {
          source: `/:path((?!${OTHER}).*)`,
          has: [{ type: 'query', key: 'trang', value: '(?<trang>[1-9][0-9]{0,5})' }],
          destination: '/vi/:path/trang/:trang',
        },
        { source: '/', destination: '/vi' },
        // Next takes a folder `sitemap.xml` for a file of its own kind and makes it while building.
        { source: '/sitemap.xml', destination: '/vi/sitemap-index.xml' },
        { source: `/:path((?!${OTHER}|vi/|vi$).*)`, destination: '/vi/:path' },
      ],
      afterFiles: [],
      fallback: [],
    }),
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
