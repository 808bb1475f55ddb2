import { describe, expect, it } from 'vitest'
import { contentHash, usedFiles } from '@/workflow/content-hash'

const doc = {
  title: 'Xã Hạ Lạc gặt xong',
  summary: 'Toàn xã gặt xong 412 ha.',
  body: { root: { children: [{ type: 'text', text: 'Ruộng', version: 1 }] } },
  evidence: [
    { id: 'r1', title: 'Một', isPrimary: true },
    { id: 'r2', title: 'Hai' },
  ],
  seo: { title: 'Chia sẻ', description: null },
  topics: ['t1', 't2'],
  unit: 'u1',
  slug: 'gat-xong',
  heroImage: 'm1',
}
const picture = { checksum: 'f00', alt: 'Đồng lúa', caption: 'Sáng sớm', credit: 'Ban biên tập' }
const files = [
  { id: 'm1', content: picture },
  { id: 'm2', content: { ...picture, checksum: 'f01' } },
]

const hash = (over: object = {}, used: Parameters<typeof contentHash>[0]['files'] = files) =>
  contentHash({ doc: { ...doc, ...over }, files: used })
const original = hash()

describe('what readers cannot see does not count', () => {
  it.each([
    ['ids of the document', { id: 'd9' }],
    ['timestamps', { createdAt: '2026', updatedAt: '2027', deletedAt: '2028' }],
    [
      'the workflow’s own data',
      { _status: 'published', workflow: { state: 'approved' }, owner: 'x', searchText: 'gat lua' },
    ],
    ['the clocks', { publishedAt: '2026', firstPublishedAt: '2025' }],
    [
      'row ids',
      {
        evidence: [
          { title: 'Một', isPrimary: true },
          { id: 'neu', title: 'Hai' },
        ],
      },
    ],
    ['null instead of nothing', { byline: null, source: undefined }],
    ['an empty text or list instead of nothing', { byline: '', channels: [], media: [] }],
    ['an empty group instead of nothing', { more: { a: null, b: '' } }],
    ['decomposed letters', { title: doc.title.normalize('NFD') }],
  ])('%s', (_, over) => {
    expect(hash(over)).toBe(original)
  })

  it('the order of keys, at every depth', () => {
    const turned = Object.fromEntries(Object.entries(doc).reverse())
    const seo = { description: null, title: 'Chia sẻ' }
    expect(contentHash({ doc: { ...turned, seo }, files })).toBe(original)
  })

  it('the order in which files were read', () => {
    expect(hash({}, [...files].reverse())).toBe(original)
  })
})

describe('whatever readers see counts', () => {
  it('every single character of every text', () => {
    const seen = new Set([original])
    for (const [name, value] of Object.entries(doc)) {
      if (typeof value !== 'string') continue
      for (let index = 0; index < value.length; index += 1) {
        seen.add(hash({ [name]: `${value.slice(0, index)}#${value.slice(index + 1)}` }))
      }
    }
    const characters = Object.values(doc)
      .filter((value) => typeof value === 'string')
      .join('').length
    expect(seen.size).toBe(characters + 1)
  })

  it.each([
    [
      'a word deep in the text',
      { body: { root: { children: [{ type: 'text', text: 'Ruông', version: 1 }] } } },
    ],
    ['the order of a list', { topics: ['t2', 't1'] }],
    ['the order of rows', { evidence: [{ title: 'Hai' }, { title: 'Một', isPrimary: true }] }],
    ['a tick', { evidence: [{ title: 'Một', isPrimary: false }, { title: 'Hai' }] }],
    ['a space', { title: `${doc.title} ` }],
    ['a tone mark', { title: 'Xã Hà Lạc gặt xong' }],
    ['another unit', { unit: 'u2' }],
    ['a new field', { byline: 'An' }],
    ['a text moved to another field', { summary: undefined, byline: doc.summary }],
    ['zero, which is not nothing', { order: 0 }],
  ])('%s', (_, over) => {
    expect(hash(over)).not.toBe(original)
  })

  it.each(['checksum', 'alt', 'caption', 'credit'])('%s of a picture that is used', (name) => {
    const changed = { id: 'm1', content: { ...picture, [name]: 'khác' } }
    expect(hash({}, [changed, ...files.slice(1)])).not.toBe(original)
  })

  it('where a link or a related item leads, as an id or as an object', () => {
    const link = (value: unknown) =>
      hash({ body: { root: { doc: { relationTo: 'news', value } } } })
    const targets = [
      'n1',
      'n2',
      { id: 'n1' },
      { id: 'n2' },
      { id: 'n2', url: 'https://khac.example' },
    ]
    expect(new Set(targets.map(link)).size).toBe(targets.length)
  })

  it('a picture that is gone, or one more', () => {
    expect(hash({}, [{ id: 'm1', content: null }, ...files.slice(1)])).not.toBe(original)
    expect(hash({}, [...files, { id: 'm3', content: picture }])).not.toBe(original)
    expect(hash({}, files.slice(1))).not.toBe(original)
  })
})

it('finds every picture and file once, wherever the document uses it', () => {
  const used = usedFiles({
    heroImage: { id: 'm1' },
    seo: { image: 'm2' },
    media: ['m3', 'm1', null],
    evidence: [{ file: 'f1' }, { file: null }, { file: { id: 'f2' } }],
    body: {
      root: {
        type: 'root',
        children: [{ type: 'upload', relationTo: 'media', value: 'm4', fields: {}, children: [] }],
      },
    },
  })
  expect([used.media.sort(), used.documents.sort()]).toEqual([
    ['m1', 'm2', 'm3', 'm4'],
    ['f1', 'f2'],
  ])
})
