import { expect, test, type Page } from '@playwright/test'
import { checkAccessibility } from './axe'

/** One page of every template; items are found on their lists. */
const FIXED = [
  '/',
  '/tin-tuc',
  '/bai-viet',
  '/xac-thuc',
  '/fanpage',
  '/don-vi',
  '/don-vi/xa-ha-lac',
  '/chuyen-muc',
  '/chuyen-muc/y-te',
  '/kenh-chinh-thuc',
  '/van-ban',
  '/van-ban?q=733',
  '/tim-kiem?q=lu',
  '/so-do-trang',
  '/da-luu',
  '/gioi-thieu',
  '/khong-co-trang-nay',
  '/offline.html',
] as const

const LISTS = ['/tin-tuc', '/bai-viet', '/xac-thuc', '/fanpage'] as const

async function templates(page: Page): Promise<string[]> {
  const items: string[] = []
  for (const list of LISTS) {
    await page.goto(list)
    const href = await page.locator(`main a[href^="${list}/"]`).first().getAttribute('href')
    if (href !== null) items.push(href)
  }
  expect(items).toHaveLength(LISTS.length)
  return [...FIXED, ...items]
}

test.describe.configure({ timeout: 300_000 })

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every template is clean for axe in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const problems: string[] = []
    for (const path of await templates(page)) {
      await page.goto(path)
      problems.push(...(await checkAccessibility(page)).map((line) => `${path}: ${line}`))
    }
    expect(problems).toEqual([])
  })
}

test('high contrast is clean for axe in both colours, and outlives the page', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Cỡ chữ, tương phản').click()
  await page.getByRole('checkbox', { name: 'Tương phản cao' }).check()
  await page.getByRole('radio', { name: 'Rất lớn' }).check()
  const problems: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of ['/', '/tin-tuc', '/xac-thuc']) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high')
      await expect(page.locator('html')).toHaveAttribute('data-size', '3')
      problems.push(...(await checkAccessibility(page)).map((line) => `${path}: ${line}`))
    }
  }
  expect(problems).toEqual([])
})

test('nothing is cut off at 320 pixels, nor with text of twice the size', async ({ page }) => {
  const wide: string[] = []
  for (const path of await templates(page)) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const narrow = await page.evaluate(() => document.documentElement.scrollWidth)
    if (narrow > 320) wide.push(`${path}: ${narrow} at 320`)
    await page.setViewportSize({ width: 1280, height: 800 })
    const large = await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '212.5%', 'important')
      return document.documentElement.scrollWidth
    })
    if (large > 1280) wide.push(`${path}: ${large} at 200 %`)
  }
  expect(wide).toEqual([])
})

test('every template says its language, has its landmarks, and targets of 24 pixels', async ({
  page,
}) => {
  const problems: string[] = []
  for (const path of await templates(page)) {
    await page.goto(path)
    const found = await page.evaluate(() => {
      const count = (selector: string) => document.querySelectorAll(selector).length
      const isFull = count('header.masthead') > 0
      const targets = [...document.querySelectorAll('a, button, input, select, summary')]
      const small = targets.filter((target) => {
        const { width, height } = target.getBoundingClientRect()
        if (width === 0 || height === 0 || target.closest('p, li, dd, td, th, h1, h2, h3'))
          return false
        return width < 24 || height < 24
      })
      return [
        document.documentElement.lang === 'vi' ? '' : 'no lang',
        count('main') === 1 ? '' : 'not one main',
        count('h1') === 1 ? '' : 'not one h1',
        isFull && count('a.skip[href="#noi-dung"]') !== 1 ? 'no skip link' : '',
        ...small.map((target) => `small: ${target.outerHTML.slice(0, 100)}`),
      ].filter((problem) => problem !== '')
    })
    problems.push(...found.map((problem) => `${path}: ${problem}`))
  }
  expect(problems).toEqual([])
})

test('a keyboard reaches everything on an item, and sees where it is', async ({ page }) => {
  await page.goto('/tin-tuc')
  await page.locator('main a[href^="/tin-tuc/"]').first().click()
  const count = await page
    .locator('a[href]:visible, button:visible, input:visible, summary:visible')
    .count()
  const seen = new Set<string>()
  for (let step = 0; step < count + 10; step += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const target = document.activeElement
      if (!target || target === document.body) return null
      const style = getComputedStyle(target)
      const after = getComputedStyle(target, '::after')
      const isMarked = [style, after].some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      )
      return { html: target.outerHTML.slice(0, 200), isMarked }
    })
    if (focus === null) break
    expect(focus.isMarked, focus.html).toBe(true)
    seen.add(focus.html)
  }
  expect(seen.size).toBeGreaterThan(20)
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const moving = await page.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        return (
          animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth'
        )
      }).length,
  )
  expect(moving).toBe(0)
})
