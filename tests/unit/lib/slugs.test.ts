import { describe, expect, it } from 'vitest'
import { SLUG_PATTERN, toSlug } from '@/lib/slugs'

describe('a slug of Vietnamese text', () => {
  it.each([
    ['Thông báo', 'thong-bao'],
    ['Đường đi Đà Nẵng', 'duong-di-da-nang'],
    ['Ưu tiên người già, trẻ nhỏ', 'uu-tien-nguoi-gia-tre-nho'],
    ['  —Quyết định số 12/2026/QĐ-UBND!  ', 'quyet-dinh-so-12-2026-qd-ubnd'],
    ['ẮẰẲẴẶ ĂÂÊÔƠƯ ỵỷỹýỳ', 'aaaaa-aaeoou-yyyyy'],
    ['“Tin” & ‘bài’', 'tin-bai'],
    ['50% số hộ', '50-so-ho'],
    ['Hồ\u00a0Khe\u2009Sim', 'ho-khe-sim'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本語', ''],
    ['', ''],
    ['---', ''],
  ])('%s → %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug)
    expect(slug === '' || SLUG_PATTERN.test(slug)).toBe(true)
  })

  it('is the same for composed and decomposed letters', () => {
    const text = 'Đường về xã Hạ Lạc đã thông'
    expect(toSlug(text.normalize('NFD'))).toBe(toSlug(text.normalize('NFC')))
  })

  it('stays what it is when it is made again', () => {
    const slug = toSlug('Mở 16 điểm trú ẩn cho bà con vùng trũng')
    expect(toSlug(slug)).toBe(slug)
  })

  it('ends at a word, within 96 letters', () => {
    const slug = toSlug('nghiêng '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(96)
    expect(slug).toMatch(/^(nghieng-)*nghieng$/)
    expect(toSlug('a'.repeat(300))).toBe('a'.repeat(96))
  })

  it.each(['Tin', 'tin--tuc', '-tin', 'tin-', 'tin/tuc', 'tìn', 'tin tuc', ''])(
    '%j is no slug',
    (text) => {
      expect(SLUG_PATTERN.test(text)).toBe(false)
    },
  )
})
