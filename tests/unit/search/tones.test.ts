import { expect, it } from 'vitest'
import { spellingsOf, toneVariantsOf } from '@/search/tones'

it.each([
  ['hòa', ['hòa', 'hoà']],
  ['hoà', ['hoà', 'hòa']],
  ['khỏe', ['khỏe', 'khoẻ']],
  ['thuỷ', ['thuỷ', 'thủy']],
  ['toán', ['toán']],
  ['quý', ['quý']],
  ['giá', ['giá']],
  ['hội', ['hội']],
  ['hoa', ['hoa']],
  ['ngoài', ['ngoài']],
  ['nguyễn', ['nguyễn']],
  ['covid', ['covid']],
])('%s is spelled %o', (word, spellings) => {
  expect(spellingsOf(word)).toEqual(spellings)
})

it.each([
  ['hội', ['hội', 'hôi', 'hồi', 'hối', 'hổi', 'hỗi']],
  ['gia', ['gia', 'già', 'giá', 'giả', 'giã', 'giạ']],
  ['quy', ['quy', 'quỳ', 'quý', 'quỷ', 'quỹ', 'quỵ']],
  ['đường', ['đường', 'đương', 'đướng', 'đưởng', 'đưỡng', 'đượng']],
  ['hoà', ['hoà', 'hoa', 'hòa', 'hóa', 'hoá', 'hỏa', 'hoả', 'hõa', 'hoã', 'họa', 'hoạ']],
  ['15/2026', ['15/2026']],
])('%s in all tones: %o', (word, variants) => {
  expect(toneVariantsOf(word)).toEqual(variants)
})
