import { describe, expect, it } from 'vitest'
import { MOST_CHARACTERS, MOST_WORDS, parseQuery } from '@/search/query'

describe('What a reader typed', () => {
  it.each([
    ['hội nghị', [['hội'], ['nghị']], true],
    ['  Hội   NGHỊ ', [['hội'], ['nghị']], true],
    ['"hội nghị"', [['hội', 'nghị']], false],
    ['“hội nghị” tỉnh', [['hội', 'nghị'], ['tỉnh']], true],
    [
      '«điểm trú ẩn» "xã Hạ Lạc"',
      [
        ['điểm', 'trú', 'ẩn'],
        ['xã', 'hạ', 'lạc'],
      ],
      false,
    ],
    // A quotation mark without its partner.
    ['hội "nghị', [['hội'], ['nghị']], true],
    ['15/2026/QĐ-UBND', [['15/2026/qđ-ubnd']], true],
    ['covid-19', [['covid', '19']], true],
    ['lũ, lụt', [['lũ'], ['lụt']], true],
    // One letter is the beginning of half of the dictionary.
    ['thiên t', [['thiên'], ['t']], false],
    ['a OR b* NOT (c)', [['a'], ['or'], ['b'], ['not'], ['c']], false],
  ])('%s', (text, terms, isOpen) => {
    expect(parseQuery(text)).toEqual({
      kind: 'query',
      query: { terms: terms.map((words) => ({ words })), isOpen },
    })
  })

  it.each(['', '   ', '?!…', '""', '*'])('nothing to look for in %o', (text) => {
    expect(parseQuery(text)).toEqual({ kind: 'empty' })
  })

  it.each(['a'.repeat(MOST_CHARACTERS + 1), 'ba '.repeat(MOST_WORDS + 1)])('too long', (text) => {
    expect(parseQuery(text)).toEqual({ kind: 'tooLong' })
  })
})
