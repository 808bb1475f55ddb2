import { describe, expect, it } from 'vitest'
import { mentionsIn, piecesOf } from '@/review/mentions'

const READERS = [
  { id: 'an', name: 'Trần An' },
  { id: 'anBinh', name: 'Trần An Bình' },
  { id: 'mai1', name: 'Lò Thị Mai' },
  { id: 'mai2', name: 'Lò Thị Mai' },
  { id: 'duc', name: 'Đỗ Đức' },
]

const mentions = (text: string, chosen: readonly string[] = []) =>
  mentionsIn({ text, chosen, readers: READERS })

describe('whom a remark speaks to', () => {
  it.each([
    ['nobody', 'Xem lại đoạn hai.', [], []],
    ['the full name behind @', 'Nhờ @Trần An xem lại.', [], ['an']],
    ['the longer name', '@Trần An Bình, giúp nhé', [], ['anBinh']],
    ['two people', '@Đỗ Đức và @Trần An', [], ['duc', 'an']],
    ['in small letters', '@đỗ đức', [], ['duc']],
    ['decomposed letters', '@Đỗ Đức'.normalize('NFD'), [], ['duc']],
    ['of two with one name the chosen one', '@Lò Thị Mai ơi', ['mai2'], ['mai2']],
    ['not whose name has left the text', 'Thôi, không cần.', ['an'], []],
    ['not a part of a name', '@Trần Anh', [], []],
    ['not an address', 'gửi a@Trần An', [], []],
    ['not a name that nobody has here', '@Giàng A Sùng', [], []],
  ])('%s', (_, text, chosen, ids) => {
    expect(mentions(text, chosen)).toEqual({ ids, problems: [] })
  })

  it('somebody who may not read it, and somebody who does not exist, are refused alike', () => {
    const refusal = { ids: [], problems: [{ code: 'notAReader' }] }
    expect(mentions('@Trần An', ['stranger'])).toEqual(refusal)
    expect(mentions('Không nhắc ai', [''])).toEqual(refusal)
  })

  it('asks which of two people with one name is meant', () => {
    expect(mentions('@Lò Thị Mai')).toEqual({
      ids: [],
      problems: [{ code: 'ambiguous', name: 'Lò Thị Mai' }],
    })
  })

  it('parts a text for showing without losing a letter', () => {
    const text = 'Nhờ @Trần An Bình và @Đỗ Đức.'
    const pieces = piecesOf({ text, names: ['Trần An Bình', 'Đỗ Đức'] })
    expect(pieces.map(({ text: part }) => part).join('')).toBe(text)
    expect(pieces.filter(({ isMention }) => isMention).map(({ text: part }) => part)).toEqual([
      '@Trần An Bình',
      '@Đỗ Đức',
    ])
  })
})
