import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { limitQuery, QueryRefusedError } from '@/access/query-limits'

const text = (name: string) => ({ name, type: 'text' })
const relation = (name: string, type = 'relationship') => ({ name, type, relationTo: 'units' })
const fields = [
  text('title'),
  relation('unit'),
  relation('heroImage', 'upload'),
  { name: 'children', type: 'join' },
  { name: 'seo', type: 'tab', flattenedFields: [text('title'), relation('image', 'upload')] },
  { name: 'evidence', type: 'array', flattenedFields: [text('title'), relation('file', 'upload')] },
] as unknown as FlattenedField[]

type Args = Parameters<CollectionBeforeOperationHook>[0]

function ask(query: object, overrideAccess?: boolean): Record<string, unknown> {
  const args = { args: query, collection: { flattenedFields: fields }, overrideAccess }
  return limitQuery(args as unknown as Args) as Record<string, unknown>
}

const nested = (count: number) => ({
  or: Array.from({ length: count }, (_, index) => ({ title: { equals: String(index) } })),
})

describe('how much one query may ask', () => {
  it.each([
    [{ limit: 0 }, 200],
    [{ limit: -1 }, 200],
    [{ limit: 10_000 }, 200],
    [{ limit: 50 }, 50],
    [{ pagination: false }, 200],
    [{ pagination: false, limit: 7 }, 7],
    [{}, undefined],
  ])('%j reads at most %s', (query, limit) => {
    expect(ask(query).limit).toBe(limit)
  })

  it('depth ends at two', () => {
    expect([ask({ depth: 10 }).depth, ask({ depth: 1 }).depth, ask({}).depth]).toEqual([
      2,
      1,
      undefined,
    ])
  })

  it('60 conditions are answered, more are not, however deep they stand', () => {
    expect(() => ask({ where: nested(59) })).not.toThrow()
    expect(() => ask({ where: nested(61) })).toThrow(QueryRefusedError)
    expect(() => ask({ where: { and: [nested(30), { or: [nested(40)] }] } })).toThrow(
      QueryRefusedError,
    )
  })

  it('a condition of 8 KB is answered, a longer one is not', () => {
    expect(() => ask({ where: { title: { like: 'a'.repeat(8_000) } } })).not.toThrow()
    expect(() => ask({ where: { title: { like: 'a'.repeat(9_000) } } })).toThrow(QueryRefusedError)
  })
})

describe('through which fields', () => {
  const own = [
    'title',
    'unit',
    'unit.id',
    'unit.value',
    'unit.relationTo',
    'heroImage',
    'seo.title',
    'seo.image',
  ]
  const foreign = [
    'unit.name',
    'unit.parent.name',
    'unit__name',
    'heroImage.alt',
    'children.title',
    'seo.image.alt',
    'evidence.file.filename',
    'version.unit.name',
    'unit.value.name',
  ]

  it.each(own)('%s is the document’s own', (path) => {
    expect(() => ask({ where: { [path]: { equals: 'x' } }, sort: `-${path}` })).not.toThrow()
    expect(() => ask({ where: { [`version.${path}`]: { equals: 'x' } } })).not.toThrow()
  })

  it.each(foreign)('%s looks into another document', (path) => {
    for (const where of [
      { [path]: { equals: 'x' } },
      { and: [{ [path]: { exists: true } }] },
      { OR: [{ AND: [{ [path]: { exists: true } }] }] },
    ]) {
      expect(() => ask({ where })).toThrow(QueryRefusedError)
    }
    for (const sort of [path, `-${path}`, `title, -${path}`, ['title', path]]) {
      expect(() => ask({ sort })).toThrow(QueryRefusedError)
    }
  })
})

describe('who is limited', () => {
  const wide = { where: { 'unit.name': { equals: 'x' } }, limit: 0, depth: 9 }

  it('callers over HTTP, for whom Payload leaves the flag undefined, and calls with rights checked', () => {
    expect(() => ask(wide)).toThrow(QueryRefusedError)
    expect(() => ask(wide, false)).toThrow(QueryRefusedError)
  })

  it('not the system’s own calls', () => {
    expect(ask(wide, true)).toEqual(wide)
  })
})
