import { expect, it } from 'vitest'
import { fullSiteName } from '@/lib/site-name'

it.each([
  ['Cổng thông tin chính thống', 'Tỉnh Lạc Giang', 'Cổng thông tin chính thống Tỉnh Lạc Giang'],
  ['Cổng thông tin tỉnh Lạc Giang', 'Tỉnh Lạc Giang', 'Cổng thông tin tỉnh Lạc Giang'],
])('%s of %s is called %s', (siteName, provinceName, expected) => {
  expect(fullSiteName({ siteName, provinceName })).toBe(expected)
})
