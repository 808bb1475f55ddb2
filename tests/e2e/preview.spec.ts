import { expect as impatient, test } from '@playwright/test'
import { account } from './accounts'
import { checkAccessibility, COLOUR_SCHEMES, useColours } from './axe'
import { newsItem, SCREENS, sitDown } from './desk'
import { signIn } from './newsroom'

test.slow()
const expect = impatient.configure({ timeout: 30_000 })

const writer = account('contributor', 'xa-ha-lac')

for (const screen of SCREENS) {
  test.describe(screen.name, () => {
    test('a writer looks at her draft on the page that it will have', async ({
      browser,
      request,
    }) => {
      const item = await newsItem({ request, title: 'Xem trước', steps: [] })
      const page = await sitDown({ browser, screen, as: writer })
      const answer = await page.goto(`/xem-truoc/news/${item.id}`)
      expect(answer?.headers()).toMatchObject({
        'cache-control': expect.stringContaining('no-store'),
        'x-robots-tag': 'noindex, nofollow, noarchive',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'SAMEORIGIN',
      })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(item.title)
      await expect(page.getByText('Bản nháp, chưa được đăng')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        screen.viewport.width,
      )
      for (const scheme of COLOUR_SCHEMES) {
        await useColours(page, scheme)
        expect([scheme, await checkAccessibility(page)]).toEqual([scheme, []])
      }
    })

    test('the review view shows it in its frame', async ({ browser, request }) => {
      const item = await newsItem({ request, title: 'Trong khung', steps: ['submit'] })
      const page = await sitDown({ browser, screen, as: account('unitEditor', 'xa-ha-lac') })
      await page.goto(`/admin/collections/news/${item.id}/duyet`)
      const frame = page.frameLocator('.review-preview iframe')
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(item.title)
    })
  })
}

test('live preview shows a saved change without another click', async ({ browser, request }) => {
  const item = await newsItem({ request, title: 'Xem khi soạn', steps: [] })
  const page = await sitDown({ browser, screen: SCREENS[0], as: writer })
  await page.goto(`/admin/collections/news/${item.id}`)
  // The button is there before its script is: a press that nobody heard is pressed again.
  await expect(async () => {
    const window = page.locator('.live-preview-window iframe')
    if (!(await window.isVisible())) await page.locator('#live-preview-toggler').click()
    await expect(window).toBeVisible({ timeout: 3_000 })
  }).toPass()
  const frame = page.frameLocator('.live-preview-window iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(item.title)
  await page.locator('#field-title').fill(`${item.title} lần hai`)
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(`${item.title} lần hai`)
})

test('nobody else finds it: the public, another unit, and a wrong id get the same page', async ({
  request,
  playwright,
  baseURL,
}) => {
  const item = await newsItem({ request, title: 'Không ai khác thấy', steps: [] })
  const stranger = account('contributor', 'phuong-ben-thuong')
  const other = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
  const login = await other.post('/api/users/login', {
    data: { email: stranger.email, password: stranger.password },
  })
  expect(login.status()).toBe(200)
  const wrong = '00000000-0000-4000-8000-000000000000'
  const answers = await Promise.all([
    request.get(`/xem-truoc/news/${item.id}`),
    other.get(`/xem-truoc/news/${item.id}`),
    other.get(`/xem-truoc/news/${wrong}`),
    request.get(`/xem-truoc/users/${wrong}`),
  ])
  const texts = await Promise.all(answers.map(async (answer) => await answer.text()))
  expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404, 404])
  expect(new Set(texts).size).toBe(1)
  expect(texts[0]).not.toContain(item.title)

  // Seen by its writer first, it is still seen by nobody else: nothing of it is kept.
  const own = await signIn(request, writer)
  expect((await own.save(item.id, { summary: 'Đã sửa.' })).status()).toBe(200)
  expect((await request.get(`/xem-truoc/news/${item.id}`)).status()).toBe(404)
})
