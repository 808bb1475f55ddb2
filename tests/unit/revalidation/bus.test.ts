import { describe, expect, it, vi } from 'vitest'
import * as bus from '@/revalidation/bus.mjs'

describe('What a process knows about expired tags', () => {
  it('is the same for every copy of the module', async () => {
    vi.resetModules()
    const copy = await import('@/revalidation/bus.mjs')
    const stamp = bus.generation()
    copy.expireTags(['item:news:chung'])
    expect(copy).not.toBe(bus)
    expect(bus.isFresh({ tags: ['item:news:chung'], stamp })).toBe(false)
  })

  it('forgets everything rather than grow without end, and errs on the side of expiring', () => {
    bus.expireTags(['item:news:lau-roi'])
    const stamp = bus.generation()
    const many = Array.from({ length: 50_000 }, (_, at) => `item:news:${at}`)
    bus.expireTags(many)
    expect(bus.isFresh({ tags: ['item:news:ngoai-cuoc'], stamp })).toBe(false)
    expect(bus.isFresh({ tags: ['item:news:1'], stamp: bus.generation() })).toBe(true)
  })

  it('expires nothing for a change without tags', () => {
    const stamp = bus.generation()
    bus.expireTags([])
    expect(bus.generation()).toBe(stamp)
  })
})
