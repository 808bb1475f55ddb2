import type { Feed, FeedEntry } from './feed'
import { rfc3339 } from './moments'

/**
 * @returns the feed as JSON Feed 1.1
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const { title, description, pageUrl, feedUrl, iconUrl, publisher, entries } = feed
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: pageUrl,
    feed_url: feedUrl,
    ...(description === '' ? {} : { description }),
    favicon: iconUrl,
    authors: [{ name: publisher }],
    language: 'vi',
    items: entries.map(item),
  })
}

function item({
  url,
  title,
  text,
  author,
  categories,
  imageUrl,
  publishedAt,
  updatedAt,
}: FeedEntry) {
  const published = rfc3339(publishedAt)
  const modified = rfc3339(updatedAt)
  return {
    id: url,
    url,
    title,
    // An item without content is none (JSON Feed 1.1, "content_text").
    content_text: text || title,
    ...(imageUrl === null ? {} : { image: imageUrl }),
    ...(published === null ? {} : { date_published: published }),
    ...(modified === null ? {} : { date_modified: modified }),
    ...(author === null ? {} : { authors: [author] }),
    tags: categories,
    language: 'vi',
  }
}
