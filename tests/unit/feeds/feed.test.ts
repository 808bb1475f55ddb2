import { describe, expect, it } from 'vitest'
import { feedEntry, type FeedItem } from '@/feeds/feed'
import { absolute, ORIGIN, sampleItem } from './sample'

const entryOf = (over: Partial<FeedItem> = {}) =>
  feedEntry({ item: sampleItem(over), kindName: 'Tin', absolute })

describe('An item in a feed', () => {
  it('is known by its canonical address and speaks in its unit’s name', () => {
    expect(entryOf()).toEqual({
      url: `${ORIGIN}/tin-tuc/gat-lua`,
      title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
      text: 'Toàn xã gặt xong 412 ha.',
      author: { name: 'Xã Hạ Lạc', url: `${ORIGIN}/don-vi/xa-ha-lac` },
      categories: ['Tin', 'Nông nghiệp'],
      imageUrl: null,
      publishedAt: '2026-11-23T03:05:00.000Z',
      updatedAt: null,
    })
  })

  it('tells both clocks after a major change, and keeps the first', () => {
    const entry = entryOf({ publishedAt: '2026-11-24T08:00:00.000Z' })
    expect([entry.publishedAt, entry.updatedAt]).toEqual([
      '2026-11-23T03:05:00.000Z',
      '2026-11-24T08:00:00.000Z',
    ])
  })

  it('a bulletin says its verdict and as of when before anything else', () => {
    const entry = entryOf({
      verdict: { value: 'unproven', label: 'Chưa đủ căn cứ' },
      asOf: '2026-11-23T02:00:00.000Z',
      summary: 'Chưa có mẫu nào lấy sau khi mở van.',
    })
    expect(entry.text).toBe(
      'Kết luận: Chưa đủ căn cứ, tính đến 23/11/2026 09:00. Chưa có mẫu nào lấy sau khi mở van.',
    )
    expect(entry.categories).toContain('Chưa đủ căn cứ')
  })

  it('a post without a summary says its own text', () => {
    const post = { text: 'Mực nước 7 giờ.', pictures: [], channels: [] }
    expect(entryOf({ summary: '', post }).text).toBe('Mực nước 7 giờ.')
  })

  it.each([
    [{ jpeg1280: { url: '/api/media/file/a-1280.jpg' } }, '/api/media/file/a-1280.jpg'],
    [{}, '/api/media/file/a.webp'],
  ])('shows its picture in a form that every reader knows: %j', (sizes, expected) => {
    const picture = { id: 'm1', url: '/api/media/file/a.webp', sizes }
    expect(entryOf({ picture }).imageUrl).toBe(`${ORIGIN}${expected}`)
  })
})
