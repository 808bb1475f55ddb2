import { describe, expect, it } from 'vitest'
import { wordChanges } from '@/lib/word-changes'

/** Kept words as they are, removed ones in `[- -]`, added ones in `{+ +}`. */
function drawn(from: string, to: string): string {
  return wordChanges({ from, to })
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join(' ')
}

describe('words that differ between two texts', () => {
  it.each([
    ['giống hệt nhau', 'giống hệt nhau', ''],
    ['', 'chỉ có ở bản mới', '{+chỉ có ở bản mới+}'],
    ['chỉ có ở bản cũ', '', '[-chỉ có ở bản cũ-]'],
    ['xả lũ lúc 9 giờ', 'xả lũ lúc 10 giờ', 'xả lũ lúc [-9-] {+10+} giờ'],
    ['Sai sự thật', 'Gây hiểu nhầm', '[-Sai sự thật-] {+Gây hiểu nhầm+}'],
    ['mở 16 điểm', 'mở thêm 16 điểm trú ẩn', 'mở {+thêm+} 16 điểm {+trú ẩn+}'],
    ['một hai ba bốn', 'hai bốn', '[-một-] hai [-ba-] bốn'],
    ['khoảng  trắng\nkhác', 'khoảng trắng khác', 'khoảng trắng khác'],
  ])('%j → %j', (from, to, expected) => {
    expect(drawn(from, to)).toBe(expected)
  })

  it('gives back both texts, whatever changed', () => {
    const from = 'Hồ Khe Sim giữ mực nước 87,4 m và chưa xả lũ trong đêm 22/11.'
    const to = 'Hồ Khe Sim xả 42 m³/s từ 21 giờ, mực nước 87,4 m, thấp hơn mức báo động.'
    const runs = wordChanges({ from, to })
    const read = (without: string) =>
      runs.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join(' ')
    expect([read('added'), read('removed')]).toEqual([from, to])
  })

  it('does not compare word by word what is longer than any field', () => {
    const long = 'từ '.repeat(2001).trim()
    expect(wordChanges({ from: long, to: 'ngắn' })).toEqual([
      { kind: 'removed', text: long },
      { kind: 'added', text: 'ngắn' },
    ])
  })
})
