import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { acceptedEncodings, Body } from '@/server/body'

const long = Buffer.from('Tỉnh thông báo. '.repeat(200))

describe('A browser says what it accepts', () => {
  it.each([
    ['gzip, deflate, br', ['gzip', 'br']],
    ['br;q=0, gzip;q=0.5', ['gzip']],
    ['GZIP', ['gzip']],
    ['identity', []],
    [undefined, []],
  ])('%s', (header, expected) => {
    expect([...acceptedEncodings(header)]).toEqual(expected)
  })
})

describe('A body', () => {
  it('goes out plain to whoever accepts nothing else, and when it is short', () => {
    expect(new Body(long).inForm(new Set()).bytes).toEqual(long)
    expect(new Body(Buffer.from('ngắn')).inForm(new Set(['gzip'])).encoding).toBeUndefined()
  })

  it('goes out as gzip at once, and as brotli as soon as that is ready, if it is kept', async () => {
    const body = new Body(long, true)
    const both = new Set(['br', 'gzip'] as const)
    const first = body.inForm(both)
    expect(first.encoding).toBe('gzip')
    expect(gunzipSync(first.bytes)).toEqual(long)
    await vi.waitFor(() => expect(body.inForm(both).encoding).toBe('br'))
    expect(brotliDecompressSync(body.inForm(both).bytes)).toEqual(long)
  })
})
