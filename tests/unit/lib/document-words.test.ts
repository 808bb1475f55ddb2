import { describe, expect, it } from 'vitest'
import { documentKindOf } from '@/lib/document-kinds'
import { documentKeys, lookupWords } from '@/lib/document-words'

describe('The kind of a văn bản is in its number', () => {
  it.each([
    ['733/QĐ-UBND', 'quyet-dinh'],
    ['15/2026/QĐ-UBND', 'quyet-dinh'],
    ['12/KH-UBND', 'ke-hoach'],
    ['07/TB-VP', 'thong-bao'],
    ['88/TTr-SYT', 'to-trinh'],
    ['204/SYT-NVY', 'cong-van'],
    ['12 – KH/TU', 'ke-hoach'],
    ['', 'khac'],
  ])('%s is %s', (number, kind) => {
    expect(documentKindOf(number)).toBe(kind)
  })

  it('a sign without its marks is another word', () => {
    expect(documentKindOf('733/QD-UBND')).toBe('cong-van')
  })
})

describe('A document is found', () => {
  const { lookup, year, issuerKey } = documentKeys({
    documentNumber: '733/QĐ-UBND',
    title: 'Quy trình vận hành hồ chứa nước Khe Sim',
    issuer: 'Ủy ban nhân dân tỉnh',
    // Midnight of the province's 1 January.
    issuedAt: '2024-12-31T17:00:00.000Z',
    summary: 'Ban hành Quy trình vận hành',
  })

  it.each([
    '733/QĐ-UBND',
    '733/QD-UBND',
    '733 qd ubnd',
    '733qdubnd',
    'quy trinh khe sim',
    'HỒ CHỨA',
  ])('by “%s”', (text) => {
    const words = lookupWords(text)
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((word) => !lookup.includes(word))).toEqual([])
  })

  it.each(['734/QĐ-UBND', 'hồ Bến Đá'])('not by “%s”', (text) => {
    expect(lookupWords(text).every((word) => lookup.includes(word))).toBe(false)
  })

  it('in the year that the province wrote', () => {
    expect(year).toBe('2025')
    expect(issuerKey).toBe('uy-ban-nhan-dan-tinh')
  })

  it('signs alone look for nothing', () => {
    expect(lookupWords(' / % _ ')).toEqual([])
  })
})
