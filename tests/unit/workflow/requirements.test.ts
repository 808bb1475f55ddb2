import { describe, expect, it } from 'vitest'
import { EDITORIAL_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import { requirementsFor, type Facts, type Moment } from '@/workflow/requirements'

const paragraph = (children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})
const body = paragraph([{ type: 'text', text: 'Gặt xong 412 ha.' }])
const shared = { title: 'Tin', summary: 'Tóm tắt', unit: 'u1', slug: 'tin' }
const bulletin = {
  claim: 'Hồ đã xả đáy.',
  field: 'disaster',
  verdict: 'false',
  finding: 'Hồ không xả đáy.',
  asOf: '2026-11-23T00:00:00.000Z',
  evidence: [{ title: 'Nhật ký', documentNumber: '12/NK', isPrimary: true }],
}
const READY: Record<EditorialCollection, Record<string, unknown>> = {
  articles: { ...shared, body },
  news: { ...shared, body },
  pages: { ...shared, body },
  bulletins: { ...shared, ...bulletin },
  'fanpage-posts': { ...shared, text: 'Bà con chú ý.', channels: ['c1'] },
}

function missing({
  collection = 'news',
  moment = 'publish',
  doc = {},
  facts = {},
}: {
  collection?: EditorialCollection
  moment?: Moment
  doc?: Record<string, unknown>
  facts?: Partial<Omit<Facts, 'doc'>>
}): string[] {
  const all = { pictures: [], isSlugTaken: false, channelUnits: ['u1'], ...facts }
  return requirementsFor({
    moment,
    collection,
    facts: { ...all, doc: { ...READY[collection], ...doc } },
  }).map(({ code, field }) => `${code} ${field ?? ''}`)
}

describe.each(EDITORIAL_COLLECTIONS)('%s', (collection) => {
  it('complete, asks for nothing', () => {
    for (const moment of ['submit', 'publish'] as const)
      expect(missing({ collection, moment })).toEqual([])
  })

  it('tells everything that is missing at once', () => {
    const empty = Object.fromEntries(Object.keys(READY[collection]).map((name) => [name, null]))
    const expected = Object.keys(READY[collection]).map((name) => `requirement.missing ${name}`)
    expect(
      missing({ collection, doc: empty })
        .filter((line) => !line.includes('primary'))
        .sort(),
    ).toEqual(expected.sort())
  })

  it.each(['title', 'summary', 'unit'])('asks for %s, and blanks are nothing', (field) => {
    for (const value of ['', '   ', null, undefined]) {
      const [first] = missing({ collection, moment: 'submit', doc: { [field]: value } })
      expect(first).toBe(`requirement.missing ${field}`)
    }
  })

  it('asks for an address only when it is published, and for one that nobody has', () => {
    expect(missing({ collection, moment: 'submit', doc: { slug: '' } })).toEqual([])
    expect(missing({ collection, doc: { slug: '' } })).toEqual(['requirement.missing slug'])
    expect(missing({ collection, facts: { isSlugTaken: true } })).toEqual([
      'requirement.slugTaken slug',
    ])
  })

  it('asks that every picture is there and described', () => {
    const pictures = [
      { id: 'm1', alt: 'Đồng lúa', name: 'lua.webp', exists: true },
      { id: 'm2', alt: '  ', name: 'trong.webp', exists: true },
      { id: 'm3', alt: '', name: '', exists: false },
    ]
    expect(missing({ collection, facts: { pictures } })).toEqual([
      'requirement.pictureAlt media',
      'requirement.pictureGone media',
    ])
  })

  it('lets no unsafe link through', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [],
    }
    const unsafe = paragraph([{ type: 'text', text: 'Xem' }, link])
    expect(missing({ collection, doc: { body: unsafe } })).toEqual(['requirement.unsafeLink body'])
  })
})

it.each(['articles', 'news', 'pages'] as const)('%s need words in their text', (collection) => {
  for (const empty of [null, paragraph([]), paragraph([{ type: 'text', text: '  ' }])]) {
    expect(missing({ collection, moment: 'submit', doc: { body: empty } })).toEqual([
      'requirement.missing body',
    ])
  }
})

describe('evidence of a bulletin', () => {
  const ask = (evidence: object[], more: object = {}) =>
    missing({ collection: 'bulletins', doc: { evidence, ...more } })

  it.each([{ url: 'https://a.example' }, { file: 'f1' }, { documentNumber: '12/NK' }])(
    'can be found again by %j',
    (source) => {
      expect(ask([{ title: 'Một', isPrimary: true, ...source }])).toEqual([])
    },
  )

  it('names the row that lacks something', () => {
    const rows = [{ title: 'Một', file: 'f1', isPrimary: true }, { title: ' ' }]
    expect(ask(rows)).toEqual([
      'requirement.missing evidence.1.title',
      'requirement.evidenceSource evidence.1.url',
    ])
  })

  it('holds a primary source, unless the verdict is that nothing is proven', () => {
    const rows = [{ title: 'Một', file: 'f1' }]
    expect(ask(rows)).toEqual(['requirement.primaryEvidence evidence'])
    expect(ask(rows, { verdict: 'unproven' })).toEqual([])
  })
})

it('a unit posts on its own channels only', () => {
  const ask = (channelUnits: string[]) =>
    missing({ collection: 'fanpage-posts', facts: { channelUnits } })
  expect(ask(['u1', 'u1'])).toEqual([])
  expect(ask(['u1', 'u2'])).toEqual(['requirement.foreignChannel channels'])
})
