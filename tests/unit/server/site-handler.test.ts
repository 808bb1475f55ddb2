import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expireTags, generation, setDatabaseDown } from '@/revalidation/bus.mjs'
import type { NextHandler } from '@/server/capture'
import { HotCache } from '@/server/hot-cache'
import { createSiteHandler } from '@/server/site-handler'

interface Reply {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

const SITE = 'https://tinh.example'
let server: Server
let next: ReturnType<typeof vi.fn<NextHandler>>
const onError = vi.fn()

beforeEach(async () => {
  next = vi.fn<NextHandler>()
  onError.mockClear()
  const handle = createSiteHandler({
    handleNext: (req, res) => next(req, res),
    hotCache: new HotCache({ mostBytes: 1_000_000 }),
    siteUrl: SITE,
    trustedOrigins: [SITE, 'http://localhost:3000'],
    onError,
  })
  server = createServer((req, res) => void handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  setDatabaseDown(false)
  server.closeAllConnections()
  server.close()
})

function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Reply>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

const PAGE =
  '<!DOCTYPE html><html lang="vi"><head></head><body><h1>Tin</h1><script>self.x=1</script></body></html>'

/** Answers as Next does; with a stamp, as if from our cache handler. */
function nextAnswers(
  body: string,
  {
    status = 200,
    stamp,
    tags = 'site',
    headers = {},
  }: { status?: number; stamp?: number; tags?: string; headers?: Record<string, string> } = {},
) {
  next.mockImplementation((_, res) => {
    res.statusCode = status
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.setHeader('Cache-Control', 's-maxage=31536000')
    res.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    if (stamp !== undefined) {
      res.setHeader('x-cache-stamp', `${stamp}`)
      res.setHeader('x-cache-tags', tags)
    }
    res.write(body.slice(0, 20))
    res.end(body.slice(20))
    return Promise.resolve()
  })
}

const nextFails = () => next.mockRejectedValue(new Error('boom'))

describe('The admin’s language', () => {
  it.each([
    ['vi', 'en-US,en;q=0.9', undefined],
    ['vi', undefined, undefined],
    ['vi', 'en-US', 'payload-token=x; other-payload-lng=en'],
    ['en-US', 'en-US', 'payload-token=x; payload-lng=en'],
  ])('is %s for a browser set to %s with the cookie %s', async (seen, asked, cookie) => {
    nextAnswers(PAGE)
    await ask('/admin/login', {
      headers: {
        ...(asked === undefined ? {} : { 'accept-language': asked }),
        ...(cookie === undefined ? {} : { cookie }),
      },
    })
    expect(next.mock.calls[0]?.[0].headers['accept-language']).toBe(seen)
  })

  it('other programs are answered in their own', async () => {
    nextAnswers('{}')
    await ask('/api/news', { headers: { 'accept-language': 'en' } })
    expect(next.mock.calls[0]?.[0].headers['accept-language']).toBe('en')
  })
})

describe('A reader opens a page', () => {
  it('gets it without the client runtime, safe, and to be asked for again each time', async () => {
    nextAnswers(PAGE)
    const { status, headers, body } = await ask('/tin-tuc/a')
    expect(status).toBe(200)
    expect(body).toContain('<h1>Tin</h1>')
    expect(body).not.toContain('<script')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(headers).not.toHaveProperty('critical-ch')
  })

  it('from memory the second time, once our cache vouches for it', async () => {
    nextAnswers(PAGE)
    await ask('/tin-tuc/a')
    nextAnswers(PAGE, { stamp: generation() })
    expect((await ask('/tin-tuc/a?utm_source=x')).headers['x-cache']).toBe('MISS')
    const third = await ask('/tin-tuc/a')
    expect(third.headers['x-cache']).toBe('HIT')
    expect(third.headers).not.toHaveProperty('x-cache-stamp')
    expect(third.headers).not.toHaveProperty('x-cache-tags')
    expect(third.body).toContain('<h1>Tin</h1>')
    expect(next).toHaveBeenCalledTimes(2)
  })

  it('and hears 304 when nothing has changed', async () => {
    nextAnswers(PAGE, { stamp: generation() })
    const first = await ask('/tin-tuc/a')
    const headers = { 'if-none-match': `"x", ${first.headers.etag}` }
    const second = await ask('/tin-tuc/a', { headers })
    expect([second.status, second.body]).toEqual([304, ''])
    expect(second.headers.etag).toBe(first.headers.etag)
  })

  it('with HEAD: the same headers, no body, and the page is kept all the same', async () => {
    nextAnswers(PAGE, { stamp: generation() })
    const head = await ask('/tin-tuc/a', { method: 'HEAD' })
    const full = await ask('/tin-tuc/a')
    expect(head.body).toBe('')
    expect(head.headers['content-length']).toBe(`${Buffer.byteLength(full.body)}`)
    expect(full.headers['x-cache']).toBe('HIT')
  })

  it('compressed as the browser likes it', async () => {
    nextAnswers(PAGE.replace('Tin', 'Tin '.repeat(500)), { stamp: generation() })
    const reply = await ask('/tin-tuc/a', { headers: { 'accept-encoding': 'gzip' } })
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(reply.headers.vary).toBe('Accept-Encoding')
  })

  it('no longer once it is withdrawn', async () => {
    nextAnswers(PAGE, { stamp: generation(), tags: 'site,item:news:a' })
    await ask('/tin-tuc/a')
    expireTags(['item:news:a'])
    nextAnswers(PAGE.replace('Tin', 'Đã gỡ'), { stamp: generation(), tags: 'site,item:news:a' })
    expect((await ask('/tin-tuc/a')).body).toContain('Đã gỡ')
  })

  it('with the status that the page asks for', async () => {
    const gone = PAGE.replace('<head>', '<head><meta name="page-status" content="410"/>')
    nextAnswers(gone, { stamp: generation() })
    expect((await ask('/tin-tuc/a')).status).toBe(410)
    const kept = await ask('/tin-tuc/a')
    expect([kept.status, kept.headers['x-cache']]).toEqual([410, 'HIT'])
    expect(kept.body).not.toContain('page-status')
  })

  it('is sent on by a redirect, once', async () => {
    next.mockImplementation((_, res) => {
      res.statusCode = 308
      res.appendHeader('location', '/tin-tuc/moi')
      res.appendHeader('location', '/tin-tuc/moi')
      res.end('<html id="__next_error__">')
      return Promise.resolve()
    })
    const { status, headers, body } = await ask('/tin-tuc/cu')
    expect([status, headers.location, body]).toEqual([308, '/tin-tuc/moi', ''])
  })

  it('reads an explanation where Next would leave an empty page', async () => {
    nextAnswers('<!DOCTYPE html><html id="__next_error__"><body></body></html>', { status: 404 })
    const { status, body } = await ask('/tin-tuc/khong-co')
    expect(status).toBe(404)
    expect(body).toContain('Không tìm thấy trang')
  })
})

describe('What Next sees of a visitor', () => {
  const seen = async (headers: Record<string, string>, path = '/') => {
    nextAnswers(PAGE)
    let request: { url?: string; headers: Record<string, unknown> } = { headers: {} }
    const answer = next.getMockImplementation()
    next.mockImplementation((req, res) => {
      request = { url: req.url ?? '', headers: { ...req.headers } }
      return answer?.(req, res) ?? Promise.resolve()
    })
    await ask(path, { headers })
    return request
  }

  it('is nothing by which a page for everybody could differ', async () => {
    const { headers } = await seen({
      rsc: '1',
      'next-router-prefetch': '1',
      'next-router-state-tree': 'x',
      'next-action': 'x',
      'x-middleware-subrequest': 'x',
      'x-prerender-revalidate': 'x',
      'if-none-match': '*',
      range: 'bytes=0-1',
      'user-agent': 'x',
      cookie: 'theme=dark',
    })
    expect(headers).toEqual({
      host: 'tinh.example',
      'user-agent': 'Bingbot',
      'x-forwarded-host': 'tinh.example',
      'x-forwarded-proto': 'https',
    })
  })

  it('is the session of somebody who has one, never the host that he names', async () => {
    const { headers, url } = await seen(
      { cookie: 'payload-token=x', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      '/tin-tuc?xem=1',
    )
    expect(url).toBe('/tin-tuc?xem=1')
    expect(headers.cookie).toBe('payload-token=x')
    expect([headers.host, headers['x-forwarded-host'], headers['x-forwarded-proto']]).toEqual([
      'tinh.example',
      'tinh.example',
      'https',
    ])
  })
})

it('the admin hears the name that it was opened under, if it is one of the site’s', async () => {
  const heard: unknown[] = []
  next.mockImplementation((req, res) => {
    heard.push(req.headers.host)
    res.end()
    return Promise.resolve()
  })
  await ask('/admin', { headers: { host: 'localhost:3000' } })
  await ask('/admin', { headers: { host: 'evil.example' } })
  expect(heard).toEqual(['localhost:3000', 'tinh.example'])
})

describe('What somebody with a session gets', () => {
  const asEditor = { headers: { cookie: 'payload-token=x' } }

  it('is neither kept, nor taken from what is kept', async () => {
    nextAnswers(PAGE.replace('Tin', 'Xem trước'), { stamp: generation() })
    const own = await ask('/tin-tuc/a', asEditor)
    expect(own.headers['x-cache']).toBe('BYPASS')
    expect(own.headers['cache-control']).toContain('no-store')
    nextAnswers(PAGE, { stamp: generation() })
    expect((await ask('/tin-tuc/a')).body).toContain('<h1>Tin</h1>')
    expect((await ask('/tin-tuc/a', asEditor)).headers['x-cache']).toBe('BYPASS')
  })
})

describe('When Next fails', () => {
  it('the reader is told so in words, and the operator why', async () => {
    nextFails()
    const { status, body, headers } = await ask('/tin-tuc/a')
    expect(status).toBe(500)
    expect(body).toContain('Trang đang gặp sự cố')
    expect(headers['cache-control']).toContain('no-store')
    expect(onError).toHaveBeenCalledTimes(1)
  })

  it('with a 500 of its own, likewise', async () => {
    nextAnswers('<html id="__next_error__"></html>', { status: 500 })
    expect((await ask('/tin-tuc/a')).body).toContain('Trang đang gặp sự cố')
  })

  it('the last known copy is served, marked, if it still holds', async () => {
    nextAnswers(PAGE, { stamp: generation(), tags: 'item:news:a' })
    await ask('/tin-tuc/a')
    nextFails()
    const reply = await ask('/tin-tuc/a', { headers: { cookie: 'payload-token=x' } })
    expect([reply.status, reply.headers['x-cache']]).toEqual([200, 'STALE'])
    expect(reply.headers.warning).toContain('110')
  })

  it('a withdrawn page does not come back', async () => {
    nextAnswers(PAGE, { stamp: generation(), tags: 'item:news:a' })
    await ask('/tin-tuc/a')
    expireTags(['item:news:a'])
    nextFails()
    setDatabaseDown(true)
    const reply = await ask('/tin-tuc/a')
    expect(reply.status).toBe(503)
    expect(reply.headers['retry-after']).toBe('30')
    expect(reply.body).not.toContain('<h1>Tin</h1>')
  })
})

it('while the database is lost, what is kept is served and marked', async () => {
  nextAnswers(PAGE, { stamp: generation() })
  await ask('/')
  setDatabaseDown(true)
  const reply = await ask('/')
  expect([reply.status, reply.headers['x-cache']]).toEqual([200, 'STALE'])
})

describe('What is not a page', () => {
  it('goes through as it is, with security headers', async () => {
    nextAnswers(PAGE, { headers: { 'X-Own': 'x' } })
    const { body, headers } = await ask('/admin')
    expect(body).toContain('<script>')
    expect(headers['x-own']).toBe('x')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('and what is refused does not reach Next', async () => {
    const refused = await ask('/tin-tuc', { method: 'DELETE' })
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD'])
    expect((await ask('/_next/image?url=%2Fa')).status).toBe(404)
    expect(next).not.toHaveBeenCalled()
  })
})
