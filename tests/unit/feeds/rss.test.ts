import { expect, it } from 'vitest'
import { feedEntry, type Feed, type FeedItem } from '@/feeds/feed'
import { jsonFeed } from '@/feeds/json-feed'
import { rss } from '@/feeds/rss'
import { absolute, ORIGIN, sampleItem } from './sample'

const feedWith = (items: readonly Partial<FeedItem>[]): Feed => ({
  title: 'Tin & bài <Lạc Giang>',
  description: 'Tin của chính quyền',
  pageUrl: `${ORIGIN}/`,
  feedUrl: `${ORIGIN}/rss.xml`,
  iconUrl: `${ORIGIN}/icons/emblem.svg`,
  publisher: 'Ủy ban nhân dân tỉnh Lạc Giang',
  entries: items.map((over) => feedEntry({ item: sampleItem(over), kindName: 'Tin', absolute })),
})

const NASTY = { title: 'Mức <b> & \u0007 "nước"', summary: 'a < b && c > d' }

it('RSS: an item has link, permanent guid, unit, both clocks', () => {
  const xml = rss(feedWith([{ publishedAt: '2026-11-24T08:00:00.000Z' }]))
  for (const part of [
    '<link>https://lacgiang.example/tin-tuc/gat-lua</link>',
    '<guid isPermaLink="true">https://lacgiang.example/tin-tuc/gat-lua</guid>',
    '<dc:creator>Xã Hạ Lạc</dc:creator>',
    '<pubDate>Mon, 23 Nov 2026 03:05:00 GMT</pubDate>',
    '<atom:updated>2026-11-24T08:00:00.000Z</atom:updated>',
    '<lastBuildDate>Tue, 24 Nov 2026 08:00:00 GMT</lastBuildDate>',
    '<atom:link href="https://lacgiang.example/rss.xml" rel="self" type="application/rss+xml"/>',
    '<title>Tin &amp; bài &lt;Lạc Giang&gt;</title>',
  ]) {
    expect(xml).toContain(part)
  }
})

it('RSS: a text survives being read as XML and then as HTML', () => {
  const xml = rss(feedWith([NASTY]))
  expect(xml).toContain('<title>Mức &lt;b&gt; &amp;  &quot;nước&quot;</title>')
  expect(xml).toContain('<description>a &amp;lt; b &amp;amp;&amp;amp; c &amp;gt; d</description>')
})

it('RSS: an empty feed has no date to tell', () => {
  const xml = rss(feedWith([]))
  expect(xml).not.toContain('<item>')
  expect(xml).not.toContain('lastBuildDate')
})

it('JSON Feed: has what version 1.1 asks for', () => {
  const feed = JSON.parse(jsonFeed(feedWith([NASTY]))) as Record<string, unknown>
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tin & bài <Lạc Giang>',
    home_page_url: `${ORIGIN}/`,
    feed_url: `${ORIGIN}/rss.xml`,
    language: 'vi',
    items: [
      {
        id: `${ORIGIN}/tin-tuc/gat-lua`,
        url: `${ORIGIN}/tin-tuc/gat-lua`,
        title: NASTY.title,
        content_text: NASTY.summary,
        date_published: '2026-11-23T03:05:00.000Z',
        authors: [{ name: 'Xã Hạ Lạc', url: `${ORIGIN}/don-vi/xa-ha-lac` }],
      },
    ],
  })
  expect((feed.items as object[])[0]).not.toHaveProperty('date_modified')
})

it.each([
  [{ summary: '' }, 'Xã Hạ Lạc hoàn thành gặt lúa sớm'],
  [{ summary: 'Gặt xong.' }, 'Gặt xong.'],
])('JSON Feed: no item is without content: %j', (over, expected) => {
  const feed = JSON.parse(jsonFeed(feedWith([over]))) as { items: { content_text: string }[] }
  expect(feed.items[0]?.content_text).toBe(expected)
})
