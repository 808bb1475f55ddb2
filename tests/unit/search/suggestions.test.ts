import { afterEach, describe, expect, it } from 'vitest'
import { didYouMean } from '@/search/corrections'
import { fold } from '@/search/fold'
import { typedByTelex } from '@/search/mistakes'
import { suggest } from '@/search/suggestions'
import { openTestIndex, type TestIndex } from '../../helpers/search-index'

let index: TestIndex | undefined
afterEach(() => {
  index?.close()
  index = undefined
})

const open = () => {
  index = openTestIndex([
    { id: '1', title: 'Hội nghị công chức phường Bến Thượng' },
    { id: '2', title: 'Khai mạc hội nghị công chức tỉnh' },
    { id: '3', title: 'Mở 16 điểm trú ẩn cho người dân vùng lũ' },
    { id: '4', title: 'Tin khác', body: 'Hội nghị bàn chuyện thuỷ lợi' },
  ])
  return index.reader
}

describe('Có phải bạn muốn tìm', () => {
  it.each([
    ['hoi nghj', 'hội nghị'],
    ['hooij nghij', 'hội nghị'],
    ['hộinghị', 'hội nghị'],
    ['diem tru aan', 'điểm trú ẩn'],
    ['thuyr looij', 'thuỷ lợi'],
  ])('%s → %s', (text, meant) => {
    expect(didYouMean({ reader: open(), text })?.text).toBe(meant)
  })

  it.each(['hội nghị', 'xyzzyxyzzy', '15/2026', ''])('nothing for %o', (text) => {
    expect(didYouMean({ reader: open(), text })).toBeUndefined()
  })

  it.each([
    ['hooij', 'hoi'],
    ['ddieemr', 'diem'],
    ['nuwowcs', 'nuoc'],
    ['uyr', 'uy'],
    ['tinh', 'tinh'],
    ['xs', 'xs'],
  ])('%s, typed by Telex without an input method, is %s', (typed, meant) => {
    expect(fold(typedByTelex(typed))).toBe(meant)
  })
})

describe('Suggestions', () => {
  it('go on in the site’s own words and name the titles', () => {
    const { phrases, titles } = suggest({ reader: open(), text: 'hoi ng' })
    expect(phrases[0]).toBe('hội nghị công chức')
    expect(titles.map(({ id }) => id)).toEqual(['2', '1'])
  })

  it('are none for nothing', () => {
    expect(suggest({ reader: open(), text: ' ' })).toEqual({ phrases: [], titles: [] })
  })
})
