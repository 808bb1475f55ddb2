import { describe, expect, it } from 'vitest'
import { readFilter, timedBetween, whereOf, writeFilter, type Parameters } from '@/desk/filters'

const bare = readFilter({})

describe('the filter in an address', () => {
  it.each<[string, Parameters]>([
    ['q=hoi+nghi', { q: 'hoi nghi' }],
    ['trang-thai=draft&trang-thai=inReview', { 'trang-thai': ['inReview', 'draft'] }],
    ['tren-cong=published&loai=news', { 'tren-cong': 'published', loai: 'news' }],
    ['don-vi=u&chuyen-muc=s&nguoi=p', { 'don-vi': 'u', 'chuyen-muc': 's', nguoi: 'p' }],
    ['tu=26%2F11%2F2026&den=30%2F11%2F2026', { tu: '26/11/2026', den: '30112026' }],
    ['sap-xep=cho-lau&so-dong=50&trang=3', { 'sap-xep': 'cho-lau', 'so-dong': '50', trang: '3' }],
  ])('%s is read and written back', (address, parameters) => {
    expect(writeFilter(readFilter(parameters))).toBe(address)
    const again = Object.fromEntries(
      [...new Set(new URLSearchParams(address).keys())].map((name) => [
        name,
        new URLSearchParams(address).getAll(name),
      ]),
    )
    expect(readFilter(again)).toEqual(readFilter(parameters))
  })

  it.each<[string, Parameters]>([
    ['a state that there is not', { 'trang-thai': 'archived' }],
    ['a type that there is not', { loai: ['users', 'workflow-items'] }],
    ['a day that there is not', { tu: '31/02/2026' }],
    ['an order that there is not', { 'sap-xep': 'contributorIds' }],
    ['a page before the first', { trang: '0' }],
    ['a page that is no number', { trang: 'x' }],
    ['all rows at once', { 'so-dong': '100000' }],
    ['what it does not know', { where: '{}', limit: '0' }],
  ])('leaves out %s', (_, parameters) => {
    expect(readFilter(parameters)).toEqual(bare)
  })
})

describe('the condition', () => {
  it('is nothing without a filter', () => {
    expect(whereOf(bare)).toEqual({ and: [] })
  })

  it('looks for every folded word, and for no sign of LIKE or of a regular expression', () => {
    expect(whereOf(readFilter({ q: '  Hội  nghị 100% (.*) đ_' }))).toEqual({
      and: ['hoi', 'nghi', '100', 'd'].map((word) => ({ searchText: { contains: word } })),
    })
    expect(whereOf(readFilter({ q: '%' }))).toEqual({ and: [{ searchText: { contains: '~' } }] })
  })

  it('reaches from the first moment of one day to the last of the other, in the province', () => {
    const bounds = {
      greater_than_equal: '2026-11-25T17:00:00.000Z',
      less_than: '2026-11-26T17:00:00.000Z',
    }
    expect(timedBetween({ from: '2026-11-26', to: '2026-11-26' })).toEqual({
      or: [
        { scheduledFor: bounds },
        { and: [{ plannedFor: bounds }, { scheduledFor: { exists: false } }] },
      ],
    })
  })
})
