import { describe, expect, it } from 'vitest'
import {
  lexicalProblems,
  lexicalReferences,
  lexicalText,
  MAX_BODY_DEPTH,
  normaliseLexical,
  unsafeLinks,
  walkLexical,
} from '@/lib/lexical'
import type { LexicalNode } from '@/lib/lexical-nodes'

const node = (type: string, rest: Record<string, unknown> = {}): LexicalNode => ({
  type,
  version: 1,
  ...rest,
})
const words = (text: string) => node('text', { text, format: 0 })
const parent = (type: string, ...children: LexicalNode[]) => node(type, { children })
const state = (...children: LexicalNode[]) => ({ root: parent('root', ...children) })
const linkTo = (url: string, type = 'link') =>
  node(type, { fields: { linkType: 'custom', url }, children: [words('đây')] })
const nested = (depth: number) => {
  let inner = words('sâu')
  for (let level = 1; level < depth; level += 1) inner = parent('quote', inner)
  return state(inner)
}

describe('reading a text', () => {
  it('meets every node in reading order, with its parent and depth', () => {
    const met: string[] = []
    walkLexical(
      state(parent('paragraph', words('a'), linkTo('/x')), parent('list', parent('listitem'))),
      (found, at) => met.push(`${at.depth}:${at.parent?.type ?? ''}>${found.type}`),
    )
    expect(met).toEqual([
      '1:root>paragraph',
      '2:paragraph>text',
      '2:paragraph>link',
      '3:link>text',
      '1:root>list',
      '2:list>listitem',
    ])
  })

  it('finds nothing in what is no text', () => {
    for (const value of [null, undefined, 'x', [], {}, { root: null }, { root: { children: 1 } }]) {
      expect(lexicalText(value)).toBe('')
    }
  })

  it('gives one line per block, with the words of captions and call-outs', () => {
    const text = lexicalText(
      state(
        parent('heading', words('Mục '), words('một')),
        parent('paragraph', words('Dòng một'), node('linebreak'), linkTo('/x')),
        parent(
          'list',
          parent('listitem', words('A')),
          parent('listitem', parent('list', parent('listitem', words('A1')))),
        ),
        parent('table', parent('tablerow', parent('tablecell', parent('paragraph', words('Ô'))))),
        node('upload', { fields: { caption: 'Lễ khai giảng' } }),
        node('block', { fields: { blockType: 'callout', title: 'Lưu ý', content: 'Một\n\nHai' } }),
        node('horizontalrule'),
        parent('paragraph', words('Hết')),
      ),
    )
    expect(text.split('\n')).toEqual([
      ...['Mục một', 'Dòng một', 'đây', 'A', 'A1', 'Ô', 'Lễ khai giảng', 'Lưu ý', 'Một', 'Hai'],
      'Hết',
    ])
  })

  it('lists what the text uses once each, populated or not', () => {
    const internal = (value: unknown) =>
      node('link', { fields: { linkType: 'internal', doc: { relationTo: 'news', value } } })
    const related = { blockType: 'related', items: [{ relationTo: 'articles', value: 'b1' }] }
    expect(
      lexicalReferences(
        state(
          node('upload', { relationTo: 'media', value: 'm1' }),
          node('upload', { relationTo: 'media', value: { id: 'm1', alt: 'x' } }),
          parent('paragraph', internal('n1'), internal({ id: 'n1' }), linkTo('https://a.vn')),
          node('block', { fields: related }),
          node('block', { fields: { blockType: 'file', document: { id: 'd1' } } }),
        ),
      ),
    ).toEqual({
      media: ['m1'],
      documents: ['d1'],
      items: [
        { relationTo: 'news', value: 'n1' },
        { relationTo: 'articles', value: 'b1' },
      ],
    })
  })
})

describe('normalising a text', () => {
  const decomposed = 'Việt'.normalize('NFD')

  it('stores words, captions and block texts in NFC, and leaves the original alone', () => {
    const before = state(
      parent('paragraph', words(decomposed)),
      node('upload', { fields: { caption: decomposed } }),
    )
    const after = normaliseLexical(before)
    expect(lexicalText(after)).toBe('Việt\nViệt')
    expect(lexicalText(before)).toBe(`${decomposed}\n${decomposed}`)
  })

  it('does not touch addresses', () => {
    const url = `https://a.vn/${decomposed}`
    const after = normaliseLexical(state(parent('paragraph', linkTo(url))))
    expect(after.root.children?.[0]?.children?.[0]?.fields).toEqual({ linkType: 'custom', url })
  })

  it('survives any depth', () => {
    expect(lexicalText(normaliseLexical(nested(20_000)))).toBe('sâu')
  })
})

describe('what cannot be saved', () => {
  it('lets an ordinary text and an empty field pass', () => {
    expect(lexicalProblems(state(parent('paragraph', linkTo('https://a.vn'))))).toEqual([])
    expect(lexicalProblems(null)).toEqual([])
    expect(lexicalProblems(undefined)).toEqual([])
  })

  it('finds unsafe addresses in typed and automatic links, in lists and in tables', () => {
    const bad = state(
      parent('list', parent('listitem', linkTo('javascript:1'))),
      parent('table', parent('tablerow', parent('tablecell', linkTo('data:,2', 'autolink')))),
      parent('paragraph', linkTo('/tin-tuc')),
    )
    expect(unsafeLinks(bad)).toEqual(['javascript:1', 'data:,2'])
    expect(lexicalProblems(bad)).toEqual([
      { code: 'unsafeLink', href: 'javascript:1' },
      { code: 'unsafeLink', href: 'data:,2' },
    ])
  })

  it('is not misled by an address behind a link that calls itself internal', () => {
    const fields = { linkType: 'internal', url: 'javascript:1' }
    expect(unsafeLinks(state(node('link', { fields, children: [] })))).toEqual(['javascript:1'])
  })

  it.each([
    ['a string', 'xin chào'],
    ['a list', []],
    ['no root', {}],
    ['a root without children', { root: node('root') }],
    ['a child that is no node', { root: node('root', { children: [null] }) }],
    ['deeper children that are no list', state(node('paragraph', { children: 'x' }))],
    ['a text without words', state(parent('paragraph', node('text')))],
  ])('refuses %s', (_, value) => {
    expect(lexicalProblems(value)).toEqual([{ code: 'malformed' }])
  })

  it('refuses node types that the editor does not have', () => {
    expect(lexicalProblems(state(node('constructor'), node('iframe')))).toEqual([
      { code: 'unknownNode', type: 'constructor' },
      { code: 'unknownNode', type: 'iframe' },
    ])
  })

  it('allows exactly the depth that it names', () => {
    expect(lexicalProblems(nested(MAX_BODY_DEPTH))).toEqual([])
    const tooDeep = [{ code: 'tooDeep', limit: MAX_BODY_DEPTH }]
    expect(lexicalProblems(nested(MAX_BODY_DEPTH + 1))).toEqual(tooDeep)
    expect(lexicalProblems(nested(50_000))).toEqual(tooDeep)
  })

  it('refuses more than a megabyte, counted in bytes', () => {
    const long = state(parent('paragraph', words('ạ'.repeat(400_000))))
    expect(lexicalProblems(long)).toEqual([{ code: 'tooLarge', limit: 1024 * 1024 }])
  })
})
