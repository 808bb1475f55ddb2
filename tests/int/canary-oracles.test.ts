import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSecondUnit, type SecondUnit } from '../helpers/second-unit'

let unit: SecondUnit
/** Nà Lay's own post, which points at what Hạ Lạc hides. */
let pointer: string
beforeAll(async () => {
  unit = await openSecondUnit()
  const post = { title: 'Bài của Nà Lay', unit: unit.units.naLay }
  const { text } = await unit.send('stranger', 'POST', '/api/fanpage-posts', post, { draft: true })
  pointer = (JSON.parse(text) as { doc: { id: string } }).doc.id
  await pointAtHidden()
})
afterAll(() => unit.stop())

/** The form refuses such files; a province's editor may have put them there, or an earlier release. */
async function pointAtHidden(): Promise<void> {
  const { payload, drafts, picture } = unit
  const data = {
    heroImage: picture.id,
    media: [picture.id],
    seo: { image: picture.id },
    linkedContent: { relationTo: 'news', value: drafts.news },
  }
  await payload.db.updateOne({ collection: 'fanpage-posts', id: pointer, data })
  const { docs } = await payload.db.findVersions({
    collection: 'fanpage-posts',
    where: { parent: { equals: pointer } },
  })
  const [newest] = docs
  if (newest === undefined) throw new Error('no version')
  await payload.db.updateVersion({
    collection: 'fanpage-posts',
    id: newest.id,
    versionData: { ...newest, version: { ...(newest.version as object), ...data } },
  })
}

interface Path {
  readonly path: string
  readonly field: FlattenedField
}

/** Every path of a collection that a query may name. */
function pathsOf(fields: readonly FlattenedField[], prefix = ''): Path[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const inner = 'flattenedFields' in field ? pathsOf(field.flattenedFields, `${path}.`) : []
    return [{ path, field }, ...inner]
  })
}

/** A picture has twelve sizes of seven fields; one size stands for all. */
const isTelling = ({ path }: Path) => !/^sizes\.(?!webp480)/.test(path)

function targetsOf(field: FlattenedField): string[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]
}

/** Nothing was found, or the question was refused. */
const NOTHING = /"totalDocs":0[,}]|"errors":/

/** News, articles and pages have no field that these have not. */
const HIDING = [
  'bulletins',
  'fanpage-posts',
  'media',
  'documents',
  'remarks',
  'deliveries',
  'users',
] as const

const collectionOf = (slug: string) => {
  const found = unit.payload.config.collections.find((candidate) => candidate.slug === slug)
  if (found === undefined) throw new Error(slug)
  return found
}

describe.each(['strangeEditor', undefined] as const)('for %s', (person) => {
  it.each(HIDING)('%s: no field of a hidden row can be asked about', async (slug) => {
    const { flattenedFields, versions } = collectionOf(slug)
    const ids = unit.hiddenIds.filter((id) => id !== unit.people[person ?? 'writer'].id)
    for (const { path } of pathsOf(flattenedFields).filter(isTelling)) {
      for (const test of [{ exists: true }, { exists: false }]) {
        const where = { and: [{ id: { in: ids } }, { [path]: test }] }
        for (const tail of ['?draft=true', '?', '/count?']) {
          const { text } = await unit.ask(person, `/api/${slug}${tail}`, { where, sort: path })
          expect([path, test, tail, NOTHING.test(text)]).toEqual([path, test, tail, true])
        }
      }
      if (versions === undefined) continue
      const where = { and: [{ parent: { in: ids } }, { [`version.${path}`]: { exists: true } }] }
      const { text } = await unit.ask(person, `/api/${slug}/versions`, { where })
      expect([slug, path, NOTHING.test(text)]).toEqual([slug, path, true])
    }
  })

  it('no word is found letter by letter', async () => {
    const questions = [
      ['news', 'title', 'pending.title'],
      ['news', 'summary', 'withdrawn.summary'],
      ['news', 'slug', 'news.slug'],
      ['news', 'seo.title', 'pending.seo.title'],
      ['bulletins', 'evidence.quote', 'bulletins.evidence.quote'],
      ['fanpage-posts', 'text', 'fanpage-posts.text'],
      ['media', 'alt', 'media.alt'],
      ['media', 'filename', 'media.filename'],
      ['media', 'sizes.webp480.filename', 'media.filename'],
      ['documents', 'documentNumber', 'documents.documentNumber'],
      ['remarks', 'text', 'remarks.text'],
      ['notifications', 'note', 'workflow.note'],
    ] as const
    for (const [slug, path, place] of questions) {
      const word = unit.canaries.word(place)
      for (const piece of [word.slice(0, 3), word.slice(2, 6), word]) {
        for (const operator of ['like', 'contains', 'equals', 'in'] as const) {
          for (const flag of [true, false]) {
            const query = { where: { [path]: { [operator]: piece } }, draft: flag }
            const { text } = await unit.ask(person, `/api/${slug}/count`, query)
            expect([query, NOTHING.test(text)]).toEqual([query, true])
            const { text: list } = await unit.ask(person, `/api/${slug}`, query)
            expect([query, NOTHING.test(list)]).toEqual([query, true])
          }
        }
      }
    }
  })

  it('no question goes through a relation, whatever its shape', async () => {
    for (const { slug, flattenedFields, versions } of unit.payload.config.collections) {
      for (const { path, field } of pathsOf(flattenedFields)) {
        for (const target of targetsOf(field)) {
          const [inner] = pathsOf(collectionOf(target).flattenedFields)
          for (const leaf of [inner?.path ?? 'createdAt', 'updatedAt']) {
            const doors = ['', ...(versions ? ['/versions'] : [])].flatMap((tail) => {
              const start = tail === '' ? path : `version.${path}`
              return throughRelation(start, leaf).map((query) => ({ tail, query }))
            })
            for (const { tail, query } of doors) {
              const { status } = await unit.ask(person, `/api/${slug}${tail}`, query)
              expect([slug, tail, query, status >= 400]).toEqual([slug, tail, query, true])
            }
          }
        }
      }
    }
  })

  it('a version’s parent is no way into other documents', async () => {
    for (const path of ['parent.title', 'parent.heroImage.alt', 'parent.owner.email']) {
      for (const query of [{ where: { [path]: { exists: true } } }, { sort: path }]) {
        const { status } = await unit.ask(person, '/api/fanpage-posts/versions', query)
        expect([path, query, status >= 400]).toEqual([path, query, true])
      }
    }
  })
})

/** The same question in the ways that Payload understands. */
function throughRelation(path: string, leaf: string): Record<string, unknown>[] {
  const test = { exists: true }
  return [
    { where: { [`${path}.${leaf}`]: test } },
    { where: { [`${path}.value.${leaf}`]: test } },
    { where: { [`${path}__${leaf}`]: test } },
    { where: { or: [{ and: [{ [`${path}.${leaf}`]: test }] }] } },
    { where: { [path]: { contains: { [leaf]: test } } } },
    { where: { AND: [{ [path]: { contains: { or: [{ [leaf]: test }] } } }] } },
    { sort: `-${path}.${leaf}` },
  ]
}

it('Nà Lay finds its own post by the ids that it holds', async () => {
  const where = { media: { contains: unit.picture.id } }
  const { text } = await unit.ask('stranger', '/api/fanpage-posts', { where, draft: true })
  expect(text).toContain(pointer)
})
