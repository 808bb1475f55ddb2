import config from '@payload-config'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { changesBetween } from '@/review/changes'
import { contentHash } from '@/workflow/content-hash'
import { bodyOf } from '../helpers/paragraph'

let built: SanitizedConfig
beforeAll(async () => {
  built = await config
})

const fieldsOf = (slug: string): FlattenedField[] =>
  built.collections.find((collection) => collection.slug === slug)?.flattenedFields ?? []

/** One value for each field, and another: every kind that a document can hold. */
function valueOf(field: FlattenedField, which: 0 | 1): unknown {
  const id = (slug: string) => (which === 0 ? `${slug}-1` : `${slug}-2`)
  switch (field.type) {
    case 'richText':
      return bodyOf(which === 0 ? 'Chữ cũ' : 'Chữ mới')
    case 'date':
      return `2026-11-2${which}T00:00:00.000Z`
    case 'checkbox':
      return which === 1
    case 'select':
      return (field.options[which] as { value: string }).value
    case 'relationship':
    case 'upload': {
      const many = Array.isArray(field.relationTo)
      const one = many
        ? { relationTo: field.relationTo[0], value: id('muc') }
        : id(String(field.relationTo))
      return field.hasMany ? [one] : one
    }
    case 'tab':
    case 'group':
      return docOf(field.flattenedFields, which)
    case 'array':
      return [docOf(field.flattenedFields, which)]
    default:
      return which === 0 ? 'chữ cũ' : 'chữ mới'
  }
}

function docOf(fields: readonly FlattenedField[], which: 0 | 1): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, which)]))
}

describe.each(EDITORIAL_COLLECTIONS)('%s: what is hashed is shown', (slug) => {
  it('a field changes the hash exactly when it is among the changes', () => {
    const fields = fieldsOf(slug)
    expect(fields.length).toBeGreaterThan(15)
    const from = docOf(fields, 0)
    const hash = contentHash({ doc: from, files: [] })
    for (const field of fields) {
      const to = { ...from, [field.name]: valueOf(field, 1) }
      const isHashed = contentHash({ doc: to, files: [] }) !== hash
      const paths = changesBetween({ fields, from, to }).map(({ path }) => path)
      const isShown = paths.some((path) => path.split('.')[0] === field.name)
      expect([field.name, isShown]).toEqual([field.name, isHashed])
    }
  })

  it('every change has a name that people know, and says something', () => {
    const fields = fieldsOf(slug)
    const changes = changesBetween({ fields, from: docOf(fields, 0), to: docOf(fields, 1) })
    for (const { path, labels, change } of changes) {
      expect([path, labels.every((label) => /^\p{Lu}|^SHA/u.test(label))]).toEqual([path, true])
      expect([path, change.kind]).not.toEqual([path, 'unseen'])
    }
  })

  it('a field of another version of this program is not passed over', () => {
    const changes = changesBetween({ fields: fieldsOf(slug), from: {}, to: { later: 'x' } })
    expect(changes).toEqual([{ path: 'later', labels: ['later'], change: { kind: 'unseen' } }])
  })

  it('what the hash leaves out is no change', () => {
    const from = { id: 'a', updatedAt: '1', _status: 'draft', workflow: {}, owner: 'x', title: 'T' }
    const to = { id: 'b', updatedAt: '2', _status: 'published', workflow: null, title: 'T' }
    expect(changesBetween({ fields: fieldsOf(slug), from, to })).toEqual([])
  })
})

describe('rows of a list', () => {
  const between = (from: object[], to: object[]) =>
    changesBetween({
      fields: fieldsOf('bulletins'),
      from: { evidence: from },
      to: { evidence: to },
    }).map(({ labels, change }) => `${labels.join(' · ')}: ${change.kind}`)

  const one = { id: 'r1', title: 'Nhật ký vận hành', issuer: 'Công ty' }
  const two = { id: 'r2', title: 'Công văn 12', issuer: 'Sở' }

  it.each([
    [
      'one word',
      [one, two],
      [{ ...one, title: 'Nhật ký trực' }, two],
      ['Căn cứ 1 · Tên tài liệu: words'],
    ],
    [
      'a new row',
      [one],
      [one, two],
      ['Căn cứ 2 (mới) · Tên tài liệu: words', 'Căn cứ 2 (mới) · Nơi ban hành: words'],
    ],
    [
      'a row taken out',
      [one, two],
      [two],
      ['Căn cứ 1 (đã bỏ) · Tên tài liệu: words', 'Căn cứ 1 (đã bỏ) · Nơi ban hành: words'],
    ],
    ['another order', [one, two], [two, one], ['Căn cứ: value']],
    [
      'rows with other ids',
      [one, two],
      [
        { ...one, id: 'x' },
        { ...two, id: 'y' },
      ],
      [],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(between(from, to)).toEqual(expected)
  })
})
