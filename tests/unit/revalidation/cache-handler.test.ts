import { describe, expect, it } from 'vitest'
import { expireAll, expireTags } from '@/revalidation/bus.mjs'
import CacheHandler, {
  STAMP_HEADER,
  TAGS_HEADER,
  UNTIL_HEADER,
} from '@/revalidation/cache-handler.mjs'

const page = { kind: 'APP_PAGE' as never, isFallback: false }
const cacheControl = { revalidate: false as const, expire: undefined }

const rendered = (html: string, tags: string) =>
  ({
    kind: 'APP_PAGE',
    html,
    headers: { 'x-next-cache-tags': tags },
    rscData: undefined,
    postponed: undefined,
    status: 200,
    segmentData: undefined,
  }) as never

/** Next makes a new handler for each request. */
const ask = (key: string) => new CacheHandler().get(key, page)
const store = (key: string, html: string, tags: string) =>
  new CacheHandler().set(key, rendered(html, tags), { cacheControl })
const htmlOf = async (key: string) => {
  const entry = await ask(key)
  return (entry?.value as { html?: string } | undefined)?.html
}

describe('Next asks the cache for a page', () => {
  it('gets what it has rendered, with its lifetime', async () => {
    await ask('/kept')
    await store('/kept', 'một', 'site,item:news:kept')
    expect(await htmlOf('/kept')).toBe('một')
    expect((await ask('/kept'))?.cacheControl).toEqual(cacheControl)
  })

  it('gets nothing once any of its tags has expired', async () => {
    await ask('/changed')
    await store('/changed', 'cũ', 'site,_N_T_/x,item:news:changed')
    expireTags(['item:news:another'])
    expect(await htmlOf('/changed')).toBe('cũ')
    expireTags(['item:news:changed'])
    expect(await ask('/changed')).toBeNull()
  })

  it('gets nothing from before everything expired', async () => {
    await ask('/all')
    await store('/all', 'cũ', 'site')
    expireAll()
    expect(await ask('/all')).toBeNull()
  })

  it('obeys Next’s own revalidation of its implicit tags', async () => {
    await ask('/implicit')
    await store('/implicit', 'cũ', '_N_T_/tin-tuc')
    await new CacheHandler().revalidateTag('_N_T_/tin-tuc')
    expect(await ask('/implicit')).toBeNull()
  })

  it('gets with it what the hot cache needs to know: its tags and since when it holds', async () => {
    await ask('/stamped')
    await store('/stamped', 'một', 'site,list:news')
    const headers = (await ask('/stamped'))?.value as { headers: Record<string, string> }
    expect(headers.headers[TAGS_HEADER]).toBe('site,list:news')
    expect(Number(headers.headers[STAMP_HEADER])).toBeGreaterThan(0)
  })
})

describe('A page that grows old by itself', () => {
  const storeFor = (key: string, revalidate: number) =>
    new CacheHandler().set(key, rendered('tin mới', 'sitemap'), {
      cacheControl: { revalidate, expire: undefined },
    })

  it('is handed out with the end of its time, for the hot cache', async () => {
    await ask('/in-time')
    const before = Date.now()
    await storeFor('/in-time', 900)
    const value = (await ask('/in-time'))?.value as { headers: Record<string, string> }
    const until = Number(value.headers[UNTIL_HEADER])
    expect(until - before).toBeGreaterThanOrEqual(900_000)
    expect(until).toBeLessThanOrEqual(Date.now() + 900_000)
  })

  it('is not handed out once more after that, and the next render is kept', async () => {
    await ask('/past')
    await storeFor('/past', 0)
    expect(await ask('/past')).toBeNull()
    await storeFor('/past', 900)
    expect(await htmlOf('/past')).toBe('tin mới')
  })

  it('others have no such end', async () => {
    await ask('/endless')
    await store('/endless', 'một', 'site')
    const value = (await ask('/endless'))?.value as { headers: Record<string, string> }
    expect(value.headers).not.toHaveProperty(UNTIL_HEADER)
  })
})

describe('A change overtakes a render', () => {
  it('the page rendered from before the change is not kept', async () => {
    await ask('/slow')
    expireTags(['item:news:slow'])
    await store('/slow', 'nội dung trước khi gỡ', 'item:news:slow')
    expect(await ask('/slow')).toBeNull()
  })

  it('the next render, begun after the change, is kept', async () => {
    await ask('/again')
    expireTags(['item:news:again'])
    await store('/again', 'cũ', 'item:news:again')
    await ask('/again')
    await store('/again', 'mới', 'item:news:again')
    expect(await htmlOf('/again')).toBe('mới')
  })

  it('of two renders under way at once the older one decides', async () => {
    await ask('/twice')
    expireTags(['item:news:twice'])
    await ask('/twice')
    await store('/twice', 'không rõ trước hay sau', 'item:news:twice')
    expect(await ask('/twice')).toBeNull()
  })

  it('a change of something else does not cost the page its place', async () => {
    await ask('/unrelated')
    expireTags(['item:news:khac'])
    await store('/unrelated', 'một', 'item:news:unrelated')
    expect(await htmlOf('/unrelated')).toBe('một')
  })

  it('what was stored without having been asked for is not believed', async () => {
    await store('/unasked', 'không rõ từ khi nào', 'site')
    expect(await ask('/unasked')).toBeNull()
  })
})

describe('Next asks the cache for data', () => {
  const data = {
    kind: 'FETCH',
    data: { headers: {}, body: 'true', url: '' },
    revalidate: 1,
  } as never
  const askData = (softTags: string[]) =>
    new CacheHandler().get('data', { kind: 'FETCH' as never, tags: ['list:news'], softTags })

  it('gets it until one of its tags or of the page’s implicit tags expires', async () => {
    for (const expired of ['list:news', '_N_T_/layout']) {
      await askData([])
      await new CacheHandler().set('data', data, { fetchCache: true, tags: ['list:news'] })
      expect(await askData(['_N_T_/layout'])).not.toBeNull()
      expireTags([expired])
      expect(await askData(['_N_T_/layout'])).toBeNull()
    }
  })
})
