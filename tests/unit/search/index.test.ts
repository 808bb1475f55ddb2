import { afterEach, describe, expect, it } from 'vitest'
import { openTestIndex, type TestIndex, type TestItem } from '../../helpers/search-index'

let index: TestIndex
afterEach(() => index.close())

const idsOf = (items: readonly TestItem[], text: string): string[] => {
  index = openTestIndex(items)
  return index.ids(text)
}

describe('Search finds', () => {
  it.each([
    ['Hội nghị bàn về lũ', 'hoi nghi'],
    ['Hội nghị bàn về lũ', 'hội nghị'],
    ['Hội nghị bàn về lũ', 'HỘI NGHỊ'],
    ['Hội nghị bàn về lũ', 'hội nghị'.normalize('NFD')],
    ['Cấm đường sáng 23/11', 'cam duong'],
    ['Cam duong lam', 'cam đường'],
    ['Thành phố hòa bình', 'hoà bình'],
    ['Thành phố hoà bình', 'hòa bình'],
    ['Chi cục Thuỷ lợi', 'thủy lợi'],
    ['Quyết định 15/2026/QĐ-UBND về giá đất', '15/2026/QĐ-UBND'],
    ['Quyết định 15/2026/QĐ-UBND về giá đất', '15/2026/qd-ubnd'],
    ['Quyết định 15/2026/QĐ-UBND về giá đất', 'quyet dinh 15/2026'],
    ['Gặt xong 1.240 ha', '1240 ha'],
    ['Xã Hạ Lạc mở điểm trú ẩn', '"điểm trú ẩn"'],
    ['Xã Hạ Lạc mở điểm trú ẩn', '"diem tru an"'],
    ['Hội nghị bàn về lũ', 'hội ngh'],
    ['Hội nghị bàn về lũ', 'hoi ng'],
    ['Tiêm vắc xin COVID-19', 'covid-19'],
  ])('%s by %s', (title, text) => {
    expect(idsOf([{ id: 'a', title }, { id: 'khac' }], text)).toEqual(['a'])
  })

  it.each([
    ['Quyết định 15/2026/QĐ-UBND', '15 2026'],
    ['Quyết định 15/2026/QĐ-UBND', '2026/QĐ-UBND'],
    ['Điểm để trú tạm, ẩn nấp', '"điểm trú ẩn"'],
    ['Hội nghị bàn về lũ', '"hội ngh"'],
    ['Hội nghị bàn về lũ', 'ngh hội'],
    ['Hội nghị bàn về lũ', 'hội nghị bão'],
    ['Hội nghị bàn về lũ', 'h'],
  ])('not %s by %s', (title, text) => {
    expect(idsOf([{ id: 'a', title }], text)).toEqual([])
  })

  it('no phrase across the end of a title', () => {
    const items = [{ id: 'a', title: 'Cấm đường', summary: 'Sáng nay mưa' }]
    expect(idsOf(items, '"đường sáng"')).toEqual([])
  })

  it('signs of the index’s own language and of its facets are only signs', () => {
    const items = [{ id: 'a', title: 'Hội nghị' }]
    expect(idsOf(items, '#type:news')).toEqual([])
    expect(index.ids('hội* OR (nghị) {title}: ^a NEAR')).toEqual([])
    expect(index.ids('hội\' nghị"; --')).toEqual(['a'])
  })
})

describe('The order of results', () => {
  it('exact accents, then the other spelling, then other tones, then without marks; newer ones cannot push in', () => {
    const items = [
      { id: 'exact', title: 'hòa' },
      { id: 'spelling', title: 'hoà' },
      { id: 'tone', title: 'hóa' },
      { id: 'folded', title: 'hơa' },
    ]
    expect(idsOf(items, 'hòa')).toEqual(['exact', 'spelling', 'tone', 'folded'])
    expect(index.ids('hoà')).toEqual(['spelling', 'exact', 'tone', 'folded'])
  })

  it('title over sapo over body, whatever is newer', () => {
    const items = [
      { id: 'title', title: 'Lũ về' },
      { id: 'summary', summary: 'Lũ về' },
      { id: 'body', body: 'Lũ về' },
    ]
    expect(idsOf(items, 'lũ')).toEqual(['title', 'summary', 'body'])
    expect(index.ids('lu ve')).toEqual(['title', 'summary', 'body'])
  })

  it('accents before place: the right word in the body beats a look-alike in the title', () => {
    const items = [
      { id: 'right', body: 'bản tin' },
      { id: 'look-alike', title: 'bán tín' },
    ]
    expect(idsOf(items, 'bản tin')).toEqual(['right', 'look-alike'])
  })

  it('words side by side before words apart', () => {
    const items = [
      { id: 'together', body: 'hôm nay hội nghị bắt đầu' },
      { id: 'apart', body: 'hội chợ có nghị quyết' },
    ]
    expect(idsOf(items, 'hội nghị')).toEqual(['together', 'apart'])
  })

  it('newer first among equals, also within one millisecond and beyond one page', () => {
    const items = Array.from({ length: 45 }, (_, at) => ({ id: `${at}`, title: 'Lũ' }))
    const newestFirst = items.map(({ id }) => id).reverse()
    expect(idsOf(items, 'lũ')).toEqual(newestFirst.slice(0, 20))
    const pages = [1, 2, 3, 4].flatMap((page) => index.search('lũ', { page }).hits)
    expect(pages.map(({ id }) => id)).toEqual(newestFirst)
    expect(index.search('lũ')).toMatchObject({ total: 45, pages: 3 })
    const sameTime = Array.from({ length: 150 }, (_, at) => ({
      id: `cung-luc-${at}`,
      title: 'Bão',
      publishedAt: '2026-11-23T00:00:00.000Z',
    }))
    index.put(sameTime)
    expect(index.search('bão').total).toBe(150)
  })
})

describe('Filters', () => {
  const items: TestItem[] = [
    { id: '1', title: 'Lũ', unit: 'a', section: 's', publishedAt: '2025-12-31T16:59:00Z' },
    // Half a minute after midnight in the province.
    { id: '2', title: 'Lũ', unit: 'a', section: 't', publishedAt: '2025-12-31T17:00:30Z' },
    {
      id: '3',
      title: 'Lũ',
      unit: 'b',
      collection: 'articles',
      publishedAt: '2026-02-01T00:00:00Z',
    },
    { id: '4', title: 'Bão', unit: 'b', publishedAt: '2026-02-01T00:00:00Z' },
  ]

  it.each([
    [{}, ['3', '2', '1']],
    [{ unit: 'a' }, ['2', '1']],
    [{ year: '2026' }, ['3', '2']],
    [{ type: 'articles' }, ['3']],
    [{ section: 't' }, ['2']],
    [{ unit: 'a', year: '2026' }, ['2']],
    [{ unit: 'khong-co' }, []],
  ])('%o', (filters, ids) => {
    index = openTestIndex(items)
    expect(index.ids('lũ', filters)).toEqual(ids)
    expect(index.search('lũ', { filters }).total).toBe(ids.length)
  })

  it('count what each choice would bring, with the filters of the others', () => {
    index = openTestIndex(items)
    const { counts, unfiltered } = index.search('lũ', { filters: { unit: 'a' } })
    expect(unfiltered).toBe(3)
    expect(Object.fromEntries(counts.unit)).toEqual({ a: 2, b: 1 })
    expect(Object.fromEntries(counts.year)).toEqual({ 2025: 1, 2026: 1 })
    expect(Object.fromEntries(counts.type)).toEqual({ news: 2 })
    expect(Object.fromEntries(counts.section)).toEqual({ s: 1, t: 1 })
  })
})

describe('What changes', () => {
  it('an item in its new form is found by its new words only, and once', () => {
    index = openTestIndex([{ id: 'a', title: 'Lũ về' }])
    index.put([{ id: 'a', title: 'Bão tan', publishedAt: '2026-05-01T00:00:00Z' }])
    expect([index.ids('lũ'), index.ids('bão')]).toEqual([[], ['a']])
    expect(index.reader.words().map(({ folded }) => folded)).not.toContain('lu')
  })

  it('a removed item is gone from answers, counts, suggestions and words', () => {
    index = openTestIndex([
      { id: 'a', title: 'Lũ về' },
      { id: 'b', title: 'Lũ tan' },
    ])
    index.index.change(() => index.index.remove({ collection: 'news', id: 'a' }))
    expect(index.ids('lũ')).toEqual(['b'])
    expect(index.search('lũ').counts.type.get('news')).toBe(1)
    expect(index.reader.words().map(({ folded }) => folded)).not.toContain('ve')
    expect(index.reader.stamps().size).toBe(1)
  })

  it('a change that fails leaves everything as it was', () => {
    index = openTestIndex([{ id: 'a', title: 'Lũ về' }])
    const failing = () =>
      index.index.change(() => {
        index.index.remove({ collection: 'news', id: 'a' })
        throw new Error('the disk is full')
      })
    expect(failing).toThrow('the disk is full')
    expect(index.ids('lũ')).toEqual(['a'])
  })
})
