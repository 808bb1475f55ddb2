import type { NewsArticle } from 'schema-dts'
import type { ItemPage } from '@/queries/models'
import { clocks } from './clocks'
import { publisher, unitReference } from './organization'
import type { Site } from './site'

/** @returns a news item or an article, in the same words and clocks as its page */
export function newsArticle({ item, site }: { item: ItemPage; site: Site }): NewsArticle {
  const { absolute } = site
  const url = absolute(item.href)
  const picture = item.picture?.sizes?.jpeg1280?.url ?? item.picture?.url
  const location = item.news?.location ?? ''
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#noi-dung`,
    url,
    mainEntityOfPage: url,
    headline: item.title,
    ...(item.summary === '' ? {} : { description: item.summary }),
    ...clocks(item),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    ...(item.unit ? { author: unitReference({ unit: item.unit, absolute }) } : {}),
    publisher: publisher(site),
    ...(picture ? { image: absolute(picture) } : {}),
    ...(item.section ? { articleSection: item.section.name } : {}),
    ...(item.topics.length === 0 ? {} : { keywords: item.topics }),
    ...(location === '' ? {} : { contentLocation: { '@type': 'Place', name: location } }),
  }
}
