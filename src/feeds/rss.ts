import type { Feed, FeedEntry } from './feed'
import { latest, rfc3339, rfc822 } from './moments'
import { element, textElement, xmlDocument } from './xml'

/** @returns the feed as RSS 2.0, with `atom:link` to itself and units as `dc:creator` */
export function rss(feed: Feed): string {
  const { title, description, pageUrl, feedUrl, publisher, entries } = feed
  const changed = latest(entries.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt]))
  const channel = element('channel', [
    textElement('title', title),
    textElement('link', pageUrl),
    textElement('description', description || title),
    textElement('language', 'vi'),
    textElement('copyright', publisher),
    textElement('lastBuildDate', rfc822(changed)),
    element('atom:link', [], { href: feedUrl, rel: 'self', type: 'application/rss+xml' }),
    ...entries.map(item),
  ])
  return xmlDocument(
    element('rss', [channel], {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    }),
  )
}

function item(entry: FeedEntry) {
  return element('item', [
    textElement('title', entry.title),
    textElement('link', entry.url),
    textElement('guid', entry.url, { isPermaLink: 'true' }),
    textElement('description', asHtml(entry.text)),
    textElement('dc:creator', entry.author?.name),
    ...entry.categories.map((name) => textElement('category', name)),
    textElement('pubDate', rfc822(entry.publishedAt)),
    textElement('atom:updated', rfc3339(entry.updatedAt)),
  ])
}

/** Readers take a description for HTML once they have read the XML: a text must survive both. */
function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
