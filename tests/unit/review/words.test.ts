import { describe, expect, it } from 'vitest'
import { tokensOf, wordRuns, type Run } from '@/review/words'

const MARKS = {
  kept: ['', ''],
  removed: ['[-', ']'],
  added: ['[+', ']'],
  restyled: ['[~', ']'],
} as const

/** `Một [-hai ][+ba ]bốn`: what a reader of the changes sees. */
function shown(runs: readonly Run[]): string {
  return runs.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join('')
}

const changes = (from: string, to: string) =>
  shown(wordRuns({ from: tokensOf(from), to: tokensOf(to) }))

describe('words of two texts', () => {
  it.each([
    ['nothing', 'Sáng 20/11', 'Sáng 20/11', 'Sáng 20/11'],
    [
      'one syllable',
      'Xã gặt xong lúa sớm.',
      'Xã gặt xong lúa muộn.',
      'Xã gặt xong lúa [-sớm][+muộn].',
    ],
    ['a tone mark alone', 'Sông Lạc lên', 'Sông Lác lên', 'Sông [-Lạc ][+Lác ]lên'],
    ['a number with its unit', 'Mực nước 87,4 m', 'Mực nước 88,6 m', 'Mực nước [-87,4 ][+88,6 ]m'],
    [
      'a document number stays in one piece',
      'Theo 15/2026/QĐ-UBND.',
      'Theo 16/2026/QĐ-UBND.',
      'Theo [-15/2026/QĐ-UBND][+16/2026/QĐ-UBND].',
    ],
    ['a sign', 'Đã gặt xong', 'Đã gặt xong!', 'Đã gặt xong[+!]'],
    ['words at the end', 'Gặt xong', 'Gặt xong trước lũ', 'Gặt xong [+trước lũ]'],
    ['everything', '', 'Mới', '[+Mới]'],
    ['all gone', 'Cũ', '', '[-Cũ]'],
  ])('%s', (_, from, to, expected) => {
    expect(changes(from, to)).toBe(expected)
  })

  it('letters that two keyboards write differently are the same', () => {
    expect(changes('Nguyễn Thị Hạnh'.normalize('NFD'), 'Nguyễn Thị Hạnh')).toBe('Nguyễn Thị Hạnh')
  })

  it('white space alone is no change', () => {
    expect(changes('Sáng  20/11', 'Sáng 20/11')).toBe('Sáng 20/11')
  })

  it('a word that stands in two different sentences by chance is no island', () => {
    const runs = changes(
      'Trạm bơm số ba chạy suốt đêm và ngừng lúc sáng sớm nay',
      'Đội dân quân chuyển bốn trăm bao cát và kê đồ cho từng hộ',
    )
    expect(runs.match(/\[/g)).toHaveLength(2)
  })

  it('says how the same words are set now, and where they lead', () => {
    const style = { formats: ['bold'], href: 'https://lacgiang.example' }
    const [run] = wordRuns({ from: tokensOf('khẩn cấp'), to: tokensOf('khẩn cấp', style) })
    expect(run).toEqual({
      kind: 'restyled',
      text: 'khẩn cấp',
      before: { formats: [], href: '' },
      after: style,
    })
  })

  it('gives every word of both texts back, also for texts too different to compare', () => {
    const [long, other] = ['a', 'b'].map((letter) =>
      Array.from({ length: 3200 }, (_, index) => `${letter}${index}`).join(' '),
    )
    const runs = wordRuns({ from: tokensOf(long ?? ''), to: tokensOf(other ?? '') })
    expect(runs.map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', long],
      ['added', other],
    ])
  })
})
