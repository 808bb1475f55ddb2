import { describe, expect, it } from 'vitest'
import { clean, fold, wordsOf } from '@/search/fold'

describe('What people leave out when they type in a hurry', () => {
  it.each([
    ['Hội nghị', 'hoi nghi'],
    ['ĐẢNG BỘ', 'dang bo'],
    ['đường', 'duong'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['Nguyễn Huệ', 'nguyen hue'],
    ['khuỷu', 'khuyu'],
    ['15/2026/QĐ-UBND', '15/2026/qd-ubnd'],
    // Typed letter by letter and mark by mark (NFD).
    ['Hội nghị'.normalize('NFD'), 'hoi nghi'],
    ['plain text', 'plain text'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

it('text from elsewhere is kept in NFC and without invisible characters', () => {
  expect(clean('hội\u200b ngh\u00adị'.normalize('NFD'))).toBe('hội nghị')
})

describe('Words of a text', () => {
  it.each([
    ['Hội nghị, lần thứ 2.', ['hội', 'nghị', 'lần', 'thứ', '2']],
    ['số 15/2026/QĐ-UBND ngày', ['số', '15/2026/qđ-ubnd', 'ngày']],
    ['số 15/2026/QĐ–UBND.', ['số', '15/2026/qđ-ubnd']],
    ['cao 87,4 m lúc 06:40', ['cao', '87,4', 'm', 'lúc', '06:40']],
    ['1.240 ha, 12.345.678 đồng', ['1240', 'ha', '12345678', 'đồng']],
    ['ngày 23/11/2026', ['ngày', '23/11/2026']],
    ['COVID-19', ['covid', '19']],
    ['và/hoặc', ['và', 'hoặc']],
    ['cầu Đà Bắc-Na Lay', ['cầu', 'đà', 'bắc', 'na', 'lay']],
    ['“ngoặc” (kép) … –', ['ngoặc', 'kép']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map(({ exact }) => exact)).toEqual(words)
  })

  it('know where they stand', () => {
    const text = 'Ở 15/2026/QĐ-UBND: COVID-19'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ở',
      '15/2026/QĐ-UBND',
      'COVID',
      '19',
    ])
    expect(wordsOf(text).map(({ isTied }) => isTied)).toEqual([false, false, false, true])
  })
})
