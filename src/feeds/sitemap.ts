import { rfc3339 } from './moments'
import { element, textElement, xmlDocument } from './xml'

/** A public address, and when what stands there last changed for the public, where that is known. */
export interface SitemapEntry {
  readonly url: string
  readonly lastModified: string | null
}

/** A news item of the last two days. */
export interface NewsSitemapEntry {
  readonly url: string
  readonly title: string
  readonly publishedAt: string
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'

/** @returns the index that names all sitemaps */
export function sitemapIndex(entries: readonly SitemapEntry[]): string {
  return xmlDocument(
    element(
      'sitemapindex',
      entries.map((entry) => element('sitemap', location(entry))),
      { xmlns: SITEMAP },
    ),
  )
}

/** @returns one sitemap */
export function sitemap(entries: readonly SitemapEntry[]): string {
  return xmlDocument(
    element(
      'urlset',
      entries.map((entry) => element('url', location(entry))),
      { xmlns: SITEMAP },
    ),
  )
}

/**
 * @param params `publication` the site's name
 * @returns the sitemap of fresh news, as news search engines want it
 */
export function newsSitemap({
  publication,
  entries,
}: {
  publication: string
  entries: readonly NewsSitemapEntry[]
}): string {
  const publisher = element('news:publication', [
    textElement('news:name', publication),
    textElement('news:language', 'vi'),
  ])
  const urls = entries.map(({ url, title, publishedAt }) =>
    element('url', [
      textElement('loc', url),
      element('news:news', [
        publisher,
        textElement('news:publication_date', rfc3339(publishedAt)),
        textElement('news:title', title),
      ]),
    ]),
  )
  return xmlDocument(element('urlset', urls, { xmlns: SITEMAP, 'xmlns:news': NEWS }))
}

function location({ url, lastModified }: SitemapEntry) {
  return [textElement('loc', url), textElement('lastmod', rfc3339(lastModified))]
}
