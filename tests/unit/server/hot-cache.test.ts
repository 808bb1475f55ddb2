import { describe, expect, it } from 'vitest'
import { expireAll, expireTags, generation } from '@/revalidation/bus.mjs'
import { createAnswer } from '@/server/answer'
import { HotCache, type Vouched } from '@/server/hot-cache'

const open = (mostBytes = 1_000_000) => new HotCache({ mostBytes })

interface Kept extends Omit<Vouched, 'answer'> {
  status: number
  body: string
}

function keep(
  cache: HotCache,
  {
    key = '/',
    status = 200,
    tags = ['site'],
    stamp = generation(),
    body = 'nội dung',
    ...time
  }: Partial<Kept> = {},
) {
  cache.set({ key, answer: createAnswer({ status, headers: {}, body }), tags, stamp, ...time })
}

const textOf = (cache: HotCache, key: string) => cache.get(key)?.body.plain.toString()

describe('The hot cache', () => {
  it.each([200, 301, 308, 404, 410])('keeps %d', (status) => {
    const cache = open()
    keep(cache, { status })
    expect(cache.get('/')?.status).toBe(status)
  })

  it.each([302, 307, 403, 500, 503])('does not keep %d', (status) => {
    const cache = open()
    keep(cache, { status })
    expect(cache.get('/')).toBeUndefined()
  })

  it('forgets a page whose tag expired, for good, and leaves the others', () => {
    const cache = open()
    keep(cache, { key: '/tin-tuc/go', tags: ['site', 'item:news:go'] })
    keep(cache, { key: '/tin-tuc/con', tags: ['site', 'item:news:con'] })
    expireTags(['item:news:go'])
    expect(textOf(cache, '/tin-tuc/go')).toBeUndefined()
    expect(textOf(cache, '/tin-tuc/con')).toBe('nội dung')
    expireTags(['item:news:khac'])
    expect(textOf(cache, '/tin-tuc/go')).toBeUndefined()
  })

  it('forgets everything when everything expires', () => {
    const cache = open()
    keep(cache)
    expireAll()
    expect(cache.get('/')).toBeUndefined()
  })

  it('does not take a page that was overtaken by an expiry on its way from Next', () => {
    const cache = open()
    const stamp = generation()
    expireTags(['item:news:vuot'])
    keep(cache, { stamp, tags: ['item:news:vuot'] })
    expect(cache.get('/')).toBeUndefined()
  })

  it('forgets what is past its time, and only then', () => {
    const cache = open()
    keep(cache, { key: '/da-qua', until: Date.now() })
    keep(cache, { key: '/con-han', until: Date.now() + 60_000 })
    expect(cache.get('/da-qua')).toBeUndefined()
    expect(textOf(cache, '/con-han')).toBe('nội dung')
  })

  it('stays within its bound', () => {
    const cache = open(20_000)
    for (let at = 0; at < 50; at += 1) keep(cache, { key: `/${at}`, body: 'x'.repeat(1000) })
    expect(cache.bytes).toBeLessThanOrEqual(20_000 + 20_000 / 16)
    expect(cache.get('/49')).toBeDefined()
    expect(cache.get('/0')).toBeUndefined()
  })

  it('does not give up its pages for addresses that do not exist', () => {
    const cache = open(100_000)
    keep(cache, { key: '/' })
    for (let at = 0; at < 1000; at += 1) keep(cache, { key: `/la-${at}`, status: 404 })
    expect(cache.get('/')).toBeDefined()
    expect(cache.get('/la-999')).toBeDefined()
  })

  it('shows a page that has appeared where there was none', () => {
    const cache = open()
    keep(cache, { key: '/moi', status: 404 })
    keep(cache, { key: '/moi', body: 'đã có' })
    expect(textOf(cache, '/moi')).toBe('đã có')
  })
})
