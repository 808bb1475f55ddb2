import { describe, expect, it } from 'vitest'
import { documentKindOf } from '@/lib/document-kinds'
import { documentKeys, lookupWords } from '@/lib/document-words'

describe('The kind of a văn bản is in its number, or begins its title', () => {
  it.each([
    ['733/QĐ-UBND', '', 'quyet-dinh'],
    ['15/2026/QĐ-UBND', '', 'quyet-dinh'],
    ['12/KH-UBND', '', 'ke-hoach'],
    ['07/TB-VP', '', 'thong-bao'],
    ['88/TTr-SYT', '', 'to-trinh'],
    ['12 – KH/TU', '', 'ke-hoach'],
    ['2264/SGDĐT-VP', 'Công văn về việc nghỉ học', 'cong-van'],
    ['', 'Biên bản kiểm tra kho lạnh', 'bien-ban'],
    ['327/NK-TLLG', 'Nhật ký vận hành', 'khac'],
    ['BB-21/TT-SNNMT', 'Sổ ghi mẻ sấy', 'khac'],
    ['SGN-13/10', 'Sổ giao nhận', 'khac'],
    ['', '', 'khac'],
  ])('%s, “%s” is %s', (documentNumber, title, kind) => {
    expect(documentKindOf({ documentNumber, title })).toBe(kind)
  })

  it('a sign without its marks is another word', () => {
    expect(documentKindOf({ documentNumber: '733/QD-UBND', title: '' })).toBe('khac')
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
