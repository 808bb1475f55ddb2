import { expect, it } from 'vitest'
import { llms } from '@/feeds/llms'
import { latest, rfc3339, rfc822 } from '@/feeds/moments'
import { robots } from '@/feeds/robots'
import { newsSitemap, sitemap, sitemapIndex } from '@/feeds/sitemap'
import { absolute, ORIGIN } from './sample'

const MOMENT = '2026-11-23T03:05:00.000Z'

it.each([
  ['2026-11-23T10:05:00+07:00', MOMENT, 'Mon, 23 Nov 2026 03:05:00 GMT'],
  ['không phải ngày', null, null],
  ['', null, null],
  [null, null, null],
])('the moment %j is %j and %j', (value, internet, mail) => {
  expect([rfc3339(value), rfc822(value)]).toEqual([internet, mail])
})

it('the latest of moments in different offsets', () => {
  expect(latest(['2026-11-23T10:05:00+07:00', null, '2026-11-23T02:00:00Z'])).toBe(MOMENT)
  expect(latest([])).toBeNull()
})

it('a sitemap tells when an address changed, and nothing where nobody knows', () => {
  const xml = sitemap([
    { url: `${ORIGIN}/tin-tuc/a`, lastModified: MOMENT },
    { url: `${ORIGIN}/`, lastModified: null },
  ])
  expect(xml).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      `<url><loc>${ORIGIN}/tin-tuc/a</loc><lastmod>${MOMENT}</lastmod></url>` +
      `<url><loc>${ORIGIN}/</loc></url></urlset>\n`,
  )
})

it('the index names its sitemaps', () => {
  const xml = sitemapIndex([{ url: `${ORIGIN}/sitemap/news-1.xml`, lastModified: MOMENT }])
  expect(xml).toContain(
    `<sitemap><loc>${ORIGIN}/sitemap/news-1.xml</loc><lastmod>${MOMENT}</lastmod></sitemap>`,
  )
})

it('the news sitemap names publication, language, date and title', () => {
  const entries = [{ url: `${ORIGIN}/tin-tuc/a`, title: 'Lũ & mưa', publishedAt: MOMENT }]
  const xml = newsSitemap({ publication: 'Cổng Lạc Giang', entries })
  expect(xml).toContain(
    '<news:news><news:publication><news:name>Cổng Lạc Giang</news:name><news:language>vi</news:language></news:publication>' +
      `<news:publication_date>${MOMENT}</news:publication_date><news:title>Lũ &amp; mưa</news:title></news:news>`,
  )
})

it('robots.txt closes the rooms for work, opens pictures, names both sitemaps', () => {
  expect(robots(absolute).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /api/media/file/',
    'Allow: /api/documents/file/',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /xem-truoc/',
    'Disallow: /tim-kiem?',
    '',
    `Sitemap: ${ORIGIN}/sitemap.xml`,
    `Sitemap: ${ORIGIN}/news-sitemap.xml`,
    '',
  ])
})

it('llms.txt begins with name and summary; a bracket in a name does not end its link', () => {
  const text = llms({
    absolute,
    facts: {
      siteName: 'Cổng Lạc Giang',
      tagline: 'Tin của\nchính quyền',
      publisher: '',
      lists: [{ name: 'Tin tức', href: '/tin-tuc', description: 'Việc gì, ở đâu' }],
      sections: [{ name: 'Y tế [mới]', href: '/chuyen-muc/y-te' }],
      units: [],
      pages: [],
      verdicts: ['Sai sự thật', 'Đúng'],
    },
  })
  expect(text.startsWith('# Cổng Lạc Giang\n\n> Tin của chính quyền\n')).toBe(true)
  expect(text).toContain(`- [Tin tức](${ORIGIN}/tin-tuc): Việc gì, ở đâu\n`)
  expect(text).toContain(`- [Y tế mới](${ORIGIN}/chuyen-muc/y-te)\n`)
  expect(text).toContain('Thang kết luận: Sai sự thật, Đúng.')
  expect(text).not.toContain('## Trang giới thiệu')
})
