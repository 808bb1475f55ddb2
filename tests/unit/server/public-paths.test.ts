import { describe, expect, it } from 'vitest'
import { MOST_URL_LENGTH, planRequest, type RequestFacts } from '@/server/public-paths'

const plan = (url: string, rest: Partial<RequestFacts> = {}) =>
  planRequest({ method: 'GET', cookie: undefined, hasAuthorization: false, url, ...rest })

describe('A reader without a session asks for a page', () => {
  it.each([
    ['/', '/'],
    ['/tin-tuc', '/tin-tuc'],
    ['/tin-tuc/thong-bao', '/tin-tuc/thong-bao'],
    ['/tin-tuc?trang=2', '/tin-tuc?trang=2'],
    ['/rss.xml', '/rss.xml'],
    ['/so-cai.json', '/so-cai.json'],
    ['/robots.txt', '/robots.txt'],
    ['/?utm_source=zalo&fbclid=abc', '/'],
    ['/tin-tuc?utm_medium=x&trang=3&gclid=1', '/tin-tuc?trang=3'],
    ['/tin-tuc?_rsc=abc12', '/tin-tuc'],
    ['/bai-viet/t%E1%BB%89nh', '/bai-viet/t%E1%BB%89nh'],
  ])('%s is kept as %s', (url, key) => {
    expect(plan(url)).toEqual({ kind: 'page', target: key, key })
    expect(plan(url, { method: 'HEAD', cookie: 'theme=dark' })).toMatchObject({ key })
  })

  it.each([
    '/tim-kiem?q=l%C5%A9',
    '/tin-tuc?trang=0',
    '/tin-tuc?trang=02',
    '/tin-tuc?trang=12345',
    '/tin-tuc?trang=2&trang=3',
    '/tin-tuc?trang=2&x=1',
    '/tin-tuc?x',
  ])('%s is served, but not kept', (url) => {
    expect(plan(url)).toEqual({ kind: 'page', target: url })
  })
})

it.each(['/xem-truoc', '/xem-truoc/news/1', '/xem-truoc/news/1?trang=2'])(
  'a draft at %s is kept for nobody, not even for somebody without a session',
  (url) => {
    expect(plan(url)).toEqual({ kind: 'page', target: url, isDraft: true })
  },
)

it.each([
  { cookie: 'a=b; payload-token=xyz' },
  { cookie: 'payload-token=xyz' },
  { cookie: '__prerender_bypass=1' },
  { cookie: '__next_preview_data=1' },
  { hasAuthorization: true },
])('what somebody with %o sees is not kept', (who) => {
  expect(plan('/tin-tuc', who)).toEqual({ kind: 'page', target: '/tin-tuc' })
})

it.each([
  ['/admin', 'admin'],
  ['/admin/collections/news?depth=1', 'admin'],
  ['/api/news', 'api'],
  ['/api/media/file/anh.webp', 'upload'],
  ['/_next/static/chunks/a.js', 'static'],
  ['/site.js', 'static'],
  ['/favicon.ico', 'static'],
  ['/healthz', 'health'],
  ['/readyz', 'health'],
])('%s goes to Next as it is', (url, area) => {
  expect(plan(url, { method: 'POST' })).toEqual({ kind: 'pass', area })
})

it.each(['/_next/image?url=a', '/_next/data/x.json', '/vi', '/vi/tin-tuc'])(
  '%s does not exist for the public',
  (url) => {
    expect(plan(url)).toEqual({ kind: 'refuse', status: 404 })
  },
)

it.each([
  '//evil.example/x',
  '/\\evil.example',
  '/a%00',
  '/a%2Fb',
  '/a%0d%0aSet-Cookie:x',
  '/%zz',
  '*',
  'http://evil.example/',
  '/tỉnh',
])('the address %s is refused', (url) => {
  expect(plan(url)).toEqual({ kind: 'refuse', status: 400 })
})

it('an address that is too long is refused', () => {
  expect(plan(`/${'a'.repeat(MOST_URL_LENGTH)}`)).toEqual({ kind: 'refuse', status: 414 })
})

describe('Other methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])(
    '%s on a page is refused, with what is allowed',
    (method) => {
      expect(plan('/tin-tuc', { method })).toEqual({
        kind: 'refuse',
        status: 405,
        allow: 'GET, HEAD',
      })
    },
  )

  it('a citizen may send the form, and only send it', () => {
    expect(plan('/gui-phan-anh', { method: 'POST' })).toEqual({
      kind: 'page',
      target: '/gui-phan-anh',
    })
    expect(plan('/gui-phan-anh', { method: 'DELETE' })).toMatchObject({
      status: 405,
      allow: 'GET, HEAD, POST',
    })
    expect(plan('/gui-phan-anh-gia', { method: 'POST' })).toMatchObject({ status: 405 })
  })
})
