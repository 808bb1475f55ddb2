import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { GET as ledgerIndex } from '@/app/(frontend)/[locale]/so-cai.json/route'
import { GET as ledgerPage } from '@/app/(frontend)/[locale]/so-cai.json/trang/[number]/route'

export interface ServedSite {
  /** Origin, such as `http://127.0.0.1:40123`. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** The REST API and the ledger behind a real port, for programs that know nothing of this house. */
export async function serveSite(): Promise<ServedSite> {
  const server = createServer((req, res) => {
    answer(req).then(
      (response) => send(response, res),
      (error: unknown) => res.writeHead(500).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Addresses are rewritten as next.config.ts does it. */
async function answer({ url = '/', headers }: IncomingMessage): Promise<Response> {
  const asked = new URL(url, `http://${headers.host}`)
  const request = new Request(asked)
  if (asked.pathname === '/so-cai.json') {
    const number = asked.searchParams.get('trang')
    return number === null
      ? await ledgerIndex(request, { params: Promise.resolve({}) })
      : await ledgerPage(request, { params: Promise.resolve({ number }) })
  }
  return await handleEndpoints({ config, request })
}

async function send(response: Response, res: ServerResponse): Promise<void> {
  res.writeHead(response.status, Object.fromEntries(response.headers))
  res.end(Buffer.from(await response.arrayBuffer()))
}
