import { describe, expect, it } from 'vitest'
import { highlight, type Piece } from '@/search/highlight'
import { queryOf } from '../../helpers/search-index'

const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

const marks = (text: string, texts: { title?: string; summary?: string; body?: string }) => {
  const all = { title: '', summary: '', body: '', ...texts }
  const { title, excerpt } = highlight({ query: queryOf(text), isPrefix: true, texts: all })
  return { title: shown(title), excerpt: shown(excerpt) }
}

describe('Marks', () => {
  it.each([
    ['hoi nghi', 'Hội nghị bàn về lũ', '[Hội nghị] bàn về lũ'],
    ['duong', 'Cấm Đường ngập', 'Cấm [Đường] ngập'],
    ['15/2026/qd-ubnd', 'Quyết định 15/2026/QĐ-UBND mới', 'Quyết định [15/2026/QĐ-UBND] mới'],
    ['hoà', 'Hòa bình', '[Hòa] bình'],
    // Where the typed accents stand, look-alikes are not meant.
    ['bản', 'Bản tin bán hàng', '[Bản] tin bán hàng'],
    ['ban', 'Bản tin bán hàng', '[Bản] tin [bán] hàng'],
    ['diem tru an', 'Điểm trú ẩn an toàn', '[Điểm trú ẩn an] toàn'],
    ['tin bão', 'Tin bão, tín nhiệm', '[Tin bão], tín nhiệm'],
    ['hội ngh', 'Hội nghị', '[Hội nghị]'],
    ['lũ bão', 'Lũ, bão', '[Lũ], [bão]'],
    ['1240', 'Gặt 1.240 ha', 'Gặt [1.240] ha'],
    ['bão', 'Không có gì', 'Không có gì'],
  ])('%s in %s', (text, title, marked) => {
    expect(marks(text, { title }).title).toBe(marked)
  })
})

describe('The passage', () => {
  it('is the sapo where that answers as well as the text', () => {
    expect(marks('lũ', { summary: 'Lũ về.', body: 'Lũ về sớm.' }).excerpt).toBe('[Lũ] về.')
  })

  it('is taken from the text where that shows more words, from the beginning of a sentence', () => {
    const body = `${'Chuyện khác. '.repeat(40)}Sáng nay mở điểm trú ẩn ở xã.${' Hết chuyện.'.repeat(40)}`
    const { excerpt } = marks('điểm trú ẩn', { summary: 'Một điểm.', body })
    expect(excerpt).toMatch(/^… .*Sáng nay mở \[điểm trú ẩn\] ở xã\. .* …$/)
    expect(excerpt.length).toBeLessThan(260)
  })

  it('keeps headings and cells apart, and goes on after a full stop', () => {
    const body = 'Điểm trú ẩn\nSố hộ\nHai điểm mở cửa.\nBà con yên tâm.'
    expect(marks('mở cửa', { body }).excerpt).toBe(
      'Điểm trú ẩn · Số hộ · Hai điểm [mở cửa]. Bà con yên tâm.',
    )
  })

  it('is the sapo when only the title answers', () => {
    expect(marks('lũ', { title: 'Lũ', summary: 'Tóm tắt.', body: 'Thân bài.' }).excerpt).toBe(
      'Tóm tắt.',
    )
  })
})
