import config from '@payload-config'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SanitizedConfig } from 'payload'
import { nobody } from '@/access/rules'
import { walkAccess } from '../helpers/access-walk'

let built: SanitizedConfig
beforeAll(async () => {
  built = await config
})

/** A copy with one collection changed; the rest is the real thing. */
function withAccess(slug: string, change: (access: Record<string, unknown>) => object) {
  const collections = built.collections.map((collection) =>
    collection.slug === slug
      ? { ...collection, access: change({ ...collection.access }) as typeof collection.access }
      : collection,
  )
  return { ...built, collections }
}

describe('the built configuration', () => {
  it('has no access function that is missing or not ours', () => {
    const { findings } = walkAccess(built)
    expect(findings).toEqual([])
  })

  it('is looked at as a whole: Payload’s own collections, nested fields and the editor’s blocks too', () => {
    const { rules, fields } = walkAccess(built)
    expect(rules).toBeGreaterThan(150)
    expect(fields).toBeGreaterThan(250)
    expect(built.collections.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        'payload-kv',
        'payload-locked-documents',
        'payload-migrations',
        'payload-preferences',
      ]),
    )
  })

  it('lets nobody delete a record, and nobody write the system’s own tables', () => {
    const deletable = built.collections.filter(({ access }) => access.delete !== nobody)
    expect(deletable.map(({ slug }) => slug).sort()).toEqual([
      'payload-locked-documents',
      'payload-preferences',
    ])
    for (const slug of ['audit-events', 'workflow-items', 'revalidations', 'counters']) {
      const access = built.collections.find((collection) => collection.slug === slug)?.access
      expect([access?.create, access?.update]).toEqual([nobody, nobody])
    }
  })
})

describe('the walker', () => {
  it('finds a function that is not ours', () => {
    const open = withAccess('news', (access) => ({ ...access, read: () => true }))
    expect(walkAccess(open).findings).toEqual([{ place: 'news.read', problem: 'foreign' }])
  })

  it.each([
    ['news', 'readVersions'],
    ['users', 'unlock'],
    ['users', 'admin'],
    ['payload-kv', 'read'],
  ])('finds that %s lacks %s', (slug, key) => {
    const lacking = withAccess(slug, (access) => ({ ...access, [key]: undefined }))
    expect(walkAccess(lacking).findings).toEqual([{ place: `${slug}.${key}`, problem: 'missing' }])
  })

  it('finds an open global and open jobs', () => {
    const globals = built.globals.map((global) =>
      global.slug === 'home'
        ? { ...global, access: { ...global.access, update: () => true } }
        : global,
    )
    expect(walkAccess({ ...built, globals }).findings).toEqual([
      { place: 'home.update', problem: 'foreign' },
    ])
    const { findings } = walkAccess({ ...built, jobs: { ...built.jobs, access: {} } })
    expect(findings.map(({ place }) => place)).toEqual(['jobs.run', 'jobs.queue', 'jobs.cancel'])
  })

  it.each([
    ['in a tab', { type: 'tabs', tabs: [{ label: 'Một', fields: [openField()] }] }],
    ['in an array', { type: 'array', name: 'rows', fields: [openField()] }],
    [
      'in a block',
      { type: 'blocks', name: 'parts', blocks: [{ slug: 'a', fields: [openField()] }] },
    ],
    ['in a group', { type: 'group', name: 'group', fields: [openField()] }],
  ])('finds an open field %s', (_, field) => {
    const collections = built.collections.map((collection) =>
      collection.slug === 'units'
        ? { ...collection, fields: [...collection.fields, field] as typeof collection.fields }
        : collection,
    )
    const { findings } = walkAccess({ ...built, collections })
    expect(findings.map(({ place, problem }) => [place.split('.').at(-1), problem])).toEqual([
      ['read', 'foreign'],
    ])
  })

  it('sees the fields of the rich text editor’s own nodes', () => {
    const news = built.collections.filter(({ slug }) => slug === 'news')
    const count = (keepEditors: boolean) =>
      walkAccess({
        ...built,
        globals: [],
        collections: news.map((collection) => ({
          ...collection,
          fields: copied(collection.fields, keepEditors),
          flattenedFields: [],
        })),
      }).fields
    expect(count(true)).toBeGreaterThan(count(false) + 5)
  })
})

function openField() {
  return { type: 'text', name: 'open', access: { read: () => true } }
}

function copied<T>(fields: T, keepEditors: boolean): T {
  if (Array.isArray(fields)) return fields.map((field: unknown) => copied(field, keepEditors)) as T
  if (typeof fields !== 'object' || fields === null) return fields
  const copy = { ...fields } as Record<string, unknown>
  if (!keepEditors) delete copy.editor
  for (const key of ['fields', 'tabs']) {
    if (key in copy) copy[key] = copied(copy[key], keepEditors)
  }
  return copy as T
}
