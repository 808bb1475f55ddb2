import { describe, expect, it } from 'vitest'
import {
  tag,
  tagsForGlobal,
  tagsForItem,
  tagsForMedia,
  tagsForSection,
  tagsForUnit,
} from '@/revalidation/tags'

describe('An item changes', () => {
  const doc = {
    id: '7f',
    slug: 'thong-bao-moi',
    unit: { id: 'u1', name: 'Sở Y tế' },
    section: 's1',
    topics: ['t1', { id: 't2' }],
  }
  const tags = tagsForItem({ collection: 'news', doc })

  it.each([
    ['its own page, also one that said "not found"', 'item:news:thong-bao-moi'],
    ['every page that shows it, also under its old slug or in its old section', 'item:news:7f'],
    ['the list of its kind', 'list:news'],
    ['the home page', tag.home],
    ['the page of its unit', tag.itemsOfUnit('u1')],
    ['the page of its section', tag.itemsOfSection('s1')],
    ['the pages of its topics', tag.itemsOfTopic('t2')],
    ['the feeds', tag.feeds],
    ['the site map', tag.sitemap],
    ['the public ledger', tag.ledger],
  ])('and expires %s', (_, expected) => {
    expect(tags).toContain(expected)
  })

  it('leaves other kinds, and the names of its unit and section, alone', () => {
    expect(tags).not.toContain('list:articles')
    expect(tags).not.toContain(tag.unit('u1'))
    expect(tags).not.toContain(tag.site)
  })

  it('has tags when it has neither section nor slug', () => {
    expect(tagsForItem({ collection: 'pages', doc: { id: 'p' } })).toContain('item:pages:p')
  })
})

describe('Other public data changes', () => {
  it('a unit expires what names it, by id and by slug', () => {
    const tags = tagsForUnit({ id: 'u1', slug: 'so-y-te' })
    expect(tags).toEqual(expect.arrayContaining(['unit:u1', 'unit:so-y-te', tag.units]))
  })

  it('a section expires what names it', () => {
    expect(tagsForSection({ id: 's1', slug: 'y-te' })).toContain(tag.section('y-te'))
  })

  it('a picture expires the pages that show it', () => {
    expect(tagsForMedia('m1')).toEqual([tag.media('m1')])
  })

  it('settings, navigation and banner expire the whole site, the front page’s leads only the front page', () => {
    expect(['site-settings', 'navigation', 'alert'].map(tagsForGlobal)).toEqual([
      [tag.site],
      [tag.site],
      [tag.site],
    ])
    expect(tagsForGlobal('home')).toEqual([tag.home])
  })
})

it('an address made up by a visitor cannot break a tag apart', () => {
  expect(tag.item({ collection: 'news', key: 'a,site,%20ữ' })).not.toMatch(/[,% ]|[^\x20-\x7e]/)
  expect(tag.item({ collection: 'news', key: 'x'.repeat(5000) }).length).toBeLessThan(256)
})
