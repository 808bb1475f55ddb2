import { describe, expect, it } from 'vitest'
import { momentInWords, momentWithWeekday, timeLeft } from '@/i18n/vi/moments'
import {
  addDays,
  daysBetween,
  momentOn,
  presetsAt,
  readDay,
  readTime,
  wallClockAt,
  writeDay,
} from '@/lib/wall-clock'

describe('the clock on the wall', () => {
  it.each([
    ['2027-01-10', '08:00', '2027-01-10T08:00:00+07:00', '2027-01-10T01:00:00.000Z'],
    ['2026-12-01', '00:30', '2026-12-01T00:30:00+07:00', '2026-11-30T17:30:00.000Z'],
  ])('%s %s is %s', (day, time, sent, utc) => {
    const moment = momentOn({ day, time })
    expect(moment).toBe(sent)
    expect(new Date(moment).toISOString()).toBe(utc)
    expect(wallClockAt(utc)).toEqual({ day, time })
  })

  it('shows nothing for what is no moment', () => {
    expect(wallClockAt('hôm qua')).toEqual({ day: '', time: '' })
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-11-25', 0, '2026-11-25'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later)
  })

  it('counts midnights of the province, not of Greenwich', () => {
    // 23:30 on the 24th and 00:30 on the 25th, both on the 24th in UTC.
    const from = '2026-11-24T16:30:00Z'
    expect(daysBetween({ from, to: '2026-11-24T17:30:00Z' })).toBe(1)
  })
})

describe('what people type', () => {
  it.each([
    ['26/11/2026', '2026-11-26'],
    [' 6-1-2027 ', '2027-01-06'],
    ['26.11.2026', '2026-11-26'],
    ['26112026', '2026-11-26'],
    ['29/02/2028', '2028-02-29'],
    ['31/02/2027', undefined],
    ['11/26/2026', undefined],
    ['26/11/26', undefined],
    ['mai', undefined],
    ['', undefined],
  ])('day %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
    if (day !== undefined) expect(readDay(writeDay(day))).toBe(day)
  })

  it.each([
    ['07:00', '07:00'],
    ['7:30', '07:30'],
    ['7h30', '07:30'],
    ['7H', '07:00'],
    ['7 giờ 05', '07:05'],
    ['16.45', '16:45'],
    ['0730', '07:30'],
    ['24:00', undefined],
    ['12:60', undefined],
    ['7', undefined],
    ['', undefined],
  ])('time %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })
})

describe('presets', () => {
  const keysAt = (moment: string) => presetsAt(new Date(moment)).map(({ key }) => key)

  it.each([
    ['a Wednesday morning', '2026-11-25T08:00:00+07:00', 'afternoon evening tomorrow monday'],
    ['four minutes before one', '2026-11-25T16:26:00+07:00', 'evening tomorrow monday'],
    ['late at night', '2026-11-25T23:59:00+07:00', 'tomorrow monday'],
    ['Sunday, when tomorrow is Monday', '2026-11-29T20:00:00+07:00', 'tomorrow'],
    ['Monday: the next one is a week away', '2026-11-30T20:00:00+07:00', 'tomorrow monday'],
  ])('on %s', (_, moment, keys) => {
    expect(keysAt(moment).join(' ')).toBe(keys)
  })

  it('are days of the province: at 23:00 UTC it is already tomorrow there', () => {
    const [first] = presetsAt(new Date('2026-11-24T23:00:00Z'))
    expect(first).toMatchObject({ day: '2026-11-25', time: '16:30' })
    const monday = presetsAt(new Date('2026-11-30T00:00:00Z')).find(({ key }) => key === 'monday')
    expect(monday?.day).toBe('2026-12-07')
  })
})

describe('in words', () => {
  it.each([
    ['2027-01-10T01:00:00Z', 'Chủ Nhật, ngày 10 tháng 01 năm 2027, lúc 08:00'],
    ['2026-11-25T17:05:00Z', 'Thứ Năm, ngày 26 tháng 11 năm 2026, lúc 00:05'],
    ['2027-03-05T02:00:00Z', 'Thứ Sáu, ngày 05 tháng 3 năm 2027, lúc 09:00'],
    ['31/12', ''],
  ])('%s', (moment, words) => {
    expect(momentInWords(moment)).toBe(words)
  })

  it('in short', () => {
    expect(momentWithWeekday('2027-01-10T01:00:00Z')).toBe('10/01/2027 08:00 (Chủ Nhật)')
  })

  it.each([
    ['2026-11-25T01:00:00Z', 'đã tới giờ'],
    ['2026-11-25T01:00:30Z', 'còn 1 phút'],
    ['2026-11-25T01:12:00Z', 'còn 12 phút'],
    ['2026-11-25T06:59:00Z', 'còn 5 giờ'],
    ['2026-11-28T01:00:00Z', 'còn 3 ngày'],
    ['2026-11-26T17:30:00Z', 'còn 2 ngày'],
  ])('until %s', (to, words) => {
    expect(timeLeft({ to, now: new Date('2026-11-25T01:00:00Z') })).toBe(words)
  })
})
