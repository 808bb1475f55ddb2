import { createServer, type Server } from 'node:http'
import next from 'next'
import { env } from '@/config/env'
import { HotCache } from './hot-cache'
import { createSiteHandler } from './site-handler'

const HOT_CACHE_BYTES = 64 * 1024 * 1024
const GRACE_MS = 10_000

/**
 * Starts the production server: Next behind our own front, in one process.
 *
 * @returns when it listens
 * @throws {EnvError} when settings are wrong; whatever keeps Next from starting or the port from opening
 */
export default async function serve(): Promise<void> {
  const { host, port, siteUrl, trustedOrigins, trustedProxies } = env()
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port })
  await app.prepare()
  const handleSite = createSiteHandler({
    handleNext: app.getRequestHandler(),
    hotCache: new HotCache({ mostBytes: HOT_CACHE_BYTES }),
    siteUrl,
    trustedOrigins,
    trustedProxies,
    onError: (error) => console.error(error),
  })
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 15_000 }, (req, res) => {
    handleSite(req, res).catch((error: unknown) => {
      console.error(error)
      res.destroy()
    })
  })
  // Longer than what usual proxies keep, so that it is they who hang up first.
  server.keepAliveTimeout = 75_000
  await listen({ server, host, port })
  console.log(`Chính Thống đang phục vụ tại ${siteUrl} (nghe ở ${host}:${port})`)

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void shutDown({ server, close: () => app.close() })
    })
  }
}

function listen({ server, host, port }: { server: Server; host: string; port: number }) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Takes no new requests, lets those under way finish, and ends the process. */
async function shutDown({
  server,
  close,
}: {
  server: Server
  close: () => Promise<void>
}): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
  await closed
  await close()
  process.exit(0)
}
