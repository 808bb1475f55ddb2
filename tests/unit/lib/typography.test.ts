import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyField, tidyTypography } from '@/lib/typography'

describe('words from elsewhere are set as Vietnamese print sets them', () => {
  it.each([
    ['composed marks', 'To\u0302\u0301 chu\u031b\u0301c', 'Tố chức'],
    ['zero-width and soft hyphen', 'xã\u200b Hạ\u00ad Lạc\ufeff', 'xã Hạ Lạc'],
    ['double blanks', 'xã  Hạ   Lạc', 'xã Hạ Lạc'],
    ['no-break blanks between words', 'xã\u00a0Hạ\u00a0Lạc', 'xã Hạ Lạc'],
    ['no-break blank behind a number stays', '5\u00a0km', '5\u00a0km'],
    [
      'blank before marks',
      'Sáng nay , xã họp ; chiều nghỉ . Hết !',
      'Sáng nay, xã họp; chiều nghỉ. Hết!',
    ],
    ['blank missing after marks', 'lúa,ngô;khoai!sắn', 'lúa, ngô; khoai! sắn'],
    ['blank missing after a sentence', 'đã gặt xong.Sáng nay', 'đã gặt xong. Sáng nay'],
    ['blank missing after a colon', 'gồm:lúa', 'gồm: lúa'],
    ['straight quotes', 'xã nói "đã gặt xong".', 'xã nói “đã gặt xong”.'],
    ['quotes in brackets', '("đã gặt")', '(“đã gặt”)'],
    ['three dots', 'lúa, ngô...', 'lúa, ngô…'],
    ['a dotted line stays', 'Họ tên: .........', 'Họ tên: .........'],
    ['dash between words', 'Hạ Lạc - Nà Lay', 'Hạ Lạc – Nà Lay'],
    ['hyphen inside a word', 'ma-ra-tông', 'ma-ra-tông'],
    ['a bullet from a symbol font', '\uf0b7 lúa', '• lúa'],
    ['a dash at the start is a list mark', '- lúa', '- lúa'],
  ])('%s', (_, text, expected) => {
    expect(tidyTypography(text)).toBe(expected)
  })

  it.each([
    'Quyết định 15/2026/QĐ-UBND',
    'Nghị quyết số 05-NQ/TW, 123/BC-SNN&PTNT',
    'Nghị quyết số 05 - NQ/TW',
    'ngày 20/11/2026',
    'https://lacgiang.example/tin,moi?a=b:c&d=1-2',
    'www.lacgiang.example',
    'gửi van.thu@lacgiang.example',
    'cổng lacgiang.gov.vn/tin-tuc',
    'tệp bao.cao.Thang11.docx',
    '1.250.000 đồng, 3,5 ha, lúc 12:30',
    'TP.HCM, ThS.Nguyễn',
    'Đ/c Lan; km/h; 7h30',
    '👨‍👩‍👧 vui',
  ])('leaves %s alone', (text) => {
    expect(tidyTypography(text)).toBe(text)
  })

  it('knows what stands in front on the same line', () => {
    expect(tidyTypography(' , xã', { before: 'họp' })).toBe(', xã')
    expect(tidyTypography('" rồi', { before: 'xong' })).toBe('” rồi')
    expect(tidyTypography('"rồi', { before: ' ' })).toBe('“rồi')
  })

  const line = fc.string({
    unit: fc.constantFrom(
      ...'aĐé1.,;:!?"-–…/@ \u00a0()[]“”AK2hvn'.split(''),
      'www.',
      '.vn',
      'NQ/TW',
    ),
    maxLength: 24,
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(line, (text) => {
        const once = tidyTypography(text)
        expect(tidyTypography(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['a', '1', 'a.', '1.', 'a-', 'http://', 'a@', ' ,', '1/', '"'])(
    'a line of half a million times %j is read once',
    (unit) => {
      expect(tidyTypography(unit.repeat(500_000 / unit.length))).not.toBe('')
    },
  )

  it('takes away no letter and no number', () => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(line, (text) => {
        expect(words(tidyTypography(text))).toBe(words(text))
      }),
    )
  })
})

describe('what a field stores', () => {
  it.each([
    ['  Xã\u200b  Hạ Lạc ', 'Xã Hạ Lạc'],
    ['dòng một\n\n  dòng hai', 'dòng một\n\n dòng hai'],
    ['nói "nguyên văn" , thế...', 'nói "nguyên văn" , thế...'],
    ['5\u00a0km', '5\u00a0km'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('%j → %j', (text, expected) => {
    expect(tidyField(text)).toBe(expected)
    expect(tidyField(expected)).toBe(expected)
  })
})
