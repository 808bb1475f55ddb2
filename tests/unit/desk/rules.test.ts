import { describe, expect, it } from 'vitest'
import { calendarPage } from '@/desk/calendar-days'
import { reviewDueAt } from '@/desk/review-target'
import { viewsIn } from '@/desk/view-rules'

describe('the calendar’s days', () => {
  it('are whole weeks from Monday to Sunday', () => {
    const { days, previous, next } = calendarPage({ span: 'thang', day: '2026-11-25' })
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-10-26', '2026-12-06', 42])
    expect([previous, next]).toEqual(['2026-10-01', '2026-12-01'])
  })

  it.each([
    ['2027-02-10', '2027-02-01', '2027-02-28', 28],
    ['2028-02-29', '2028-01-31', '2028-03-05', 35],
    ['2027-01-31', '2026-12-28', '2027-01-31', 35],
  ])('of the month of %s: %s to %s', (day, first, last, count) => {
    const { days } = calendarPage({ span: 'thang', day })
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, count])
  })

  it.each([
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('of the week of %s: %s to %s', (day, first, last) => {
    const { days } = calendarPage({ span: 'tuan', day })
    expect([days[0], days.at(-1), days.length]).toEqual([first, last, 7])
  })
})

describe('a review is due', () => {
  const due = (collection: 'news' | 'articles' | 'pages', sent: string, plannedFor?: string) =>
    reviewDueAt({
      collection,
      sentAt: new Date(sent).toISOString(),
      plannedFor: plannedFor === undefined ? null : new Date(plannedFor).toISOString(),
    })
  const at = (moment: string) => new Date(moment).toISOString()

  it.each([
    ['news', '2026-11-25T10:00+07:00', '2026-11-26T10:00+07:00', 'the next working day'],
    ['news', '2026-11-27T10:00+07:00', '2026-11-30T10:00+07:00', 'after the weekend'],
    ['news', '2026-11-28T10:00+07:00', '2026-11-30T10:00+07:00', 'sent on a Saturday'],
    ['articles', '2026-11-26T23:30+07:00', '2026-11-30T23:30+07:00', 'two working days'],
    ['pages', '2026-11-25T06:30+07:00', '2026-11-30T06:30+07:00', 'three working days'],
  ] as const)('%s sent %s: %s (%s)', (...row) => {
    const [collection, sent, expected] = row
    expect(due(collection, sent)).toBe(at(expected))
  })

  it('before a plan, unless the plan was over before it was sent', () => {
    const sent = '2026-11-25T10:00+07:00'
    expect(due('news', sent, '2026-11-25T15:00+07:00')).toBe(at('2026-11-25T15:00+07:00'))
    expect(due('news', sent, '2026-11-25T09:00+07:00')).toBe(at('2026-11-26T10:00+07:00'))
  })
})

describe('saved views', () => {
  const view = (name: string, isDefault = false) => ({ name, query: 'q=a', isDefault })

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', [view('A')]],
    ['views that are none', { views: [null, 1, {}, { name: 1, query: 'q' }, { name: 'A' }] }],
    ['names that are none', { views: [view(''), view('   '), view('x'.repeat(61))] }],
    ['queries that are too long', { views: [{ ...view('A'), query: 'q'.repeat(2001) }] }],
  ])('are none in %s', (_, value) => {
    expect(viewsIn(value)).toEqual([])
  })

  it('are at most thirty, each name once in one spelling, one of them the default', () => {
    const many = Array.from({ length: 40 }, (_, index) => view(`Bộ lọc ${index}`, true))
    const views = viewsIn({ views: [view('Bài chờ'.normalize('NFD')), view('Bài chờ'), ...many] })
    expect(views).toHaveLength(30)
    expect(views[0]).toEqual(view('Bài chờ'))
    expect(views.filter(({ isDefault }) => isDefault)).toHaveLength(1)
  })
})
