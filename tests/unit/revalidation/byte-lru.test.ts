import { describe, expect, it } from 'vitest'
import { ByteLru } from '@/revalidation/byte-lru.mjs'

describe('Memory with an upper bound', () => {
  it('drops what was used longest ago', () => {
    const lru = new ByteLru<string>({ mostBytes: 100 })
    lru.set({ key: 'a', value: 'A', bytes: 40 })
    lru.set({ key: 'b', value: 'B', bytes: 40 })
    lru.get('a')
    lru.set({ key: 'c', value: 'C', bytes: 40 })
    expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual(['A', undefined, 'C'])
    expect(lru.bytes).toBe(80)
  })

  it('counts a replaced value once', () => {
    const lru = new ByteLru<string>({ mostBytes: 100 })
    lru.set({ key: 'a', value: 'A', bytes: 90 })
    lru.set({ key: 'a', value: 'A2', bytes: 30 })
    expect(lru.bytes).toBe(30)
  })

  it('does not keep what is larger than all of it, nor throw anything else out for it', () => {
    const lru = new ByteLru<string>({ mostBytes: 100 })
    lru.set({ key: 'a', value: 'A', bytes: 60 })
    lru.set({ key: 'huge', value: 'H', bytes: 101 })
    expect([lru.get('a'), lru.get('huge')]).toEqual(['A', undefined])
  })
})
