import { describe, expect, it } from 'vitest'
import type { Verdict } from '@/queries/models'
import { breadcrumbList } from '@/structured-data/breadcrumbs'
import { claimReview } from '@/structured-data/claim-review'
import { jsonLd } from '@/structured-data/json-ld'
import { newsArticle } from '@/structured-data/news-article'
import { siteOrganization, unitOrganization } from '@/structured-data/organization'
import { ORIGIN } from '../feeds/sample'
import { sampleFacts, samplePage, sampleUnit, site } from './sample'

describe('A news item says the same as its page', () => {
  it('headline, both clocks, the unit as author, the site as publisher', () => {
    const item = samplePage({
      publishedAt: '2026-11-24T08:00:00.000Z',
      news: { occurredAt: null, location: 'Thôn 3, xã Hạ Lạc' },
    })
    expect(newsArticle({ item, site })).toMatchObject({
      '@type': 'NewsArticle',
      url: `${ORIGIN}/tin-tuc/gat-lua`,
      mainEntityOfPage: `${ORIGIN}/tin-tuc/gat-lua`,
      headline: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
      description: 'Toàn xã gặt xong 412 ha.',
      datePublished: '2026-11-23T03:05:00.000Z',
      dateModified: '2026-11-24T08:00:00.000Z',
      author: { '@type': 'GovernmentOrganization', name: 'Xã Hạ Lạc' },
      publisher: { name: 'Cổng Lạc Giang', url: `${ORIGIN}/` },
      articleSection: 'Nông nghiệp',
      contentLocation: { '@type': 'Place', name: 'Thôn 3, xã Hạ Lạc' },
    })
  })

  it('what the page does not have is not claimed', () => {
    const item = samplePage({ summary: '', section: null, unit: null, publishedAt: null })
    const statement = newsArticle({ item: { ...item, firstPublishedAt: null }, site })
    for (const name of ['description', 'articleSection', 'author', 'image', 'datePublished']) {
      expect(statement).not.toHaveProperty(name)
    }
  })
})

describe('A bulletin reviews a claim', () => {
  const review = (facts = sampleFacts()) => claimReview({ item: samplePage(), facts, site })

  it.each<[Verdict, number | undefined]>([
    ['false', 1],
    ['misleading', 2],
    ['missingContext', 3],
    ['partlyTrue', 3],
    ['true', 5],
    ['unproven', undefined],
    ['outdated', undefined],
  ])('%s is rated %j', (value, ratingValue) => {
    const rating = review(sampleFacts({ verdict: { value, label: 'Lời' } }))?.reviewRating
    expect(rating).toEqual({
      '@type': 'Rating',
      alternateName: 'Lời',
      ...(ratingValue === undefined ? {} : { ratingValue, worstRating: 1, bestRating: 5 }),
    })
  })

  it('quotes the claim and names neither place nor person', () => {
    const statement = review()
    expect(statement).toMatchObject({
      claimReviewed: 'Trẻ con đau bụng hàng loạt vì nước máy.',
      itemReviewed: { '@type': 'Claim', text: 'Trẻ con đau bụng hàng loạt vì nước máy.' },
      reviewBody: 'Chưa có bằng chứng.',
      contentReferenceTime: '2026-11-23T02:00:00.000Z',
      author: { name: 'Xã Hạ Lạc' },
    })
    expect(JSON.stringify(statement)).not.toMatch(/Năm nhóm|appearance|Nguyễn Văn A/)
  })

  it.each([{ verdict: null }, { claim: '' }])('with %j there is nothing to review', (over) => {
    expect(review(sampleFacts(over))).toBeNull()
  })
})

describe('A unit', () => {
  it('stands under the one above it, with its contacts and channels', () => {
    const channel = { id: 'c', name: 'Trang', kindLabel: '', description: '', verifiedAt: null }
    const unit = sampleUnit({ channels: [{ ...channel, href: 'https://kenh.example/ha-lac' }] })
    expect(unitOrganization({ unit, site })).toEqual({
      '@type': 'GovernmentOrganization',
      '@id': `${ORIGIN}/don-vi/tram-y-te-ha-lac#co-quan`,
      name: 'Trạm Y tế xã Hạ Lạc',
      alternateName: 'Trạm Hạ Lạc',
      url: `${ORIGIN}/don-vi/tram-y-te-ha-lac`,
      description: 'Khám chữa bệnh ban đầu.',
      address: 'Thôn 3',
      parentOrganization: {
        '@type': 'GovernmentOrganization',
        '@id': `${ORIGIN}/don-vi/so-y-te#co-quan`,
        name: 'Sở Y tế',
        url: `${ORIGIN}/don-vi/so-y-te`,
      },
      sameAs: ['https://kenh.example/ha-lac'],
    })
  })

  it('the front page names who answers for the site', () => {
    expect(siteOrganization(site)).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Ủy ban nhân dân tỉnh Lạc Giang',
      url: `${ORIGIN}/`,
      telephone: '0200 3555 100',
    })
  })
})

it('breadcrumbs lead from the front page to the page itself', () => {
  const links = [
    { name: 'Đơn vị', href: '/don-vi' },
    { name: 'Sở Y tế', href: '/don-vi/so-y-te' },
  ]
  expect(breadcrumbList({ links, site }).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${ORIGIN}/` },
    { '@type': 'ListItem', position: 2, name: 'Đơn vị', item: `${ORIGIN}/don-vi` },
    { '@type': 'ListItem', position: 3, name: 'Sở Y tế', item: `${ORIGIN}/don-vi/so-y-te` },
  ])
})

it.each(['</script><script>alert(1)</script>', '<!-- & -->', 'a\u2028b\u2029c'])(
  'the title %j cannot end the script element, and reads the same',
  (headline) => {
    const text = jsonLd([{ '@type': 'NewsArticle', headline }, null])
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'NewsArticle', headline }],
    })
  },
)
