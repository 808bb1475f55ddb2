import { expect, it } from 'vitest'
import { searchTextOf, searchWordsOf } from '@/search/search-text'

it.each([
  [['Hội nghị Đảng bộ', 'Tóm tắt'], 'hoi nghi dang bo tom tat'],
  [['15/2026/QĐ-UBND'], '15 2026 qd ubnd'],
  [['Hội'.normalize('NFD'), null, undefined, 7], 'hoi'],
  [['100% _ (.*) \\'], '100'],
  [[], ''],
])('%j is kept as %j', (parts, expected) => {
  expect(searchTextOf(parts)).toBe(expected)
})

it.each([
  ['hoi nghi', ['hoi', 'nghi']],
  ['HỘI  NGHỊ', ['hoi', 'nghi']],
  ['15/2026/QĐ-UBND', ['15', '2026', 'qd', 'ubnd']],
  ['đê đê', ['de']],
  ['%', ['~']],
  ['_ .* ', ['~']],
])('who types %j looks for %j', (typed, expected) => {
  expect(searchWordsOf(typed)).toEqual(expected)
})

it('every word of a text is found in it, and a search of signs only finds nothing', () => {
  const text = 'Công văn số 12/NK: “Nước hồ Khe Sim” 100%'
  const kept = searchTextOf([text])
  for (const word of searchWordsOf(text)) expect(kept).toContain(word)
  expect(kept).not.toContain(searchWordsOf('%%')[0])
})
