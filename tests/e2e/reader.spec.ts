import { expect, test } from '@playwright/test'
import { account } from './accounts'
import { bodyOf, signIn } from './newsroom'

const LISTS = [
  '/tin-tuc',
  '/bai-viet',
  '/xac-thuc',
  '/fanpage',
  '/don-vi',
  '/chuyen-muc',
  '/kenh-chinh-thuc',
]

test('a reader goes from the front page to an item and on to its unit', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/Lạc Giang/)
  await expect(page.getByRole('navigation', { name: /chính/i }).first()).toBeVisible()
  await page.goto('/tin-tuc')
  await page.locator('main a[href^="/tin-tuc/"]').first().click()
  await expect(page.locator('main h1')).toHaveCount(1)
  await expect(page.locator('main')).toContainText(/\d{2}\/\d{2}\/2026 \d{2}:\d{2}/)
  await page.locator('main a[href^="/don-vi/"]').first().click()
  await expect(page).toHaveURL(/\/don-vi\//)
  await expect(page.locator('main h1')).toBeVisible()
})

test('public pages carry no script but data and our own file, and ask no other host', async ({
  page,
}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  for (const path of ['/', ...LISTS]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    const foreign = page.locator('script:not([type="application/ld+json"]):not([src="/site.js"])')
    await expect(foreign, path).toHaveCount(0)
  }
  expect([...hosts]).toEqual([new URL(page.url()).host])
})

test('every list works without JavaScript and pages on with plain links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/tin-tuc')
  await page.locator('a[href="/tin-tuc?trang=2"]').first().click()
  await expect(page).toHaveURL(/\/tin-tuc\?trang=2$/)
  await expect(page.locator('main a[href^="/tin-tuc/"]').first()).toBeVisible()
  await context.close()
})

test('nothing is cut off at 320 pixels', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  for (const path of ['/', ...LISTS]) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(320)
  }
  await context.close()
})

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveText('Đến nội dung chính')
  await expect(focused).toBeInViewport()
  const target = await focused.getAttribute('href')
  await expect(page.locator(`main${target}`)).toHaveCount(1)
})

test('a draft is nowhere on the public site; once published it is on its page and in its list', async ({
  page,
  request,
}) => {
  const writer = await signIn(request, account('contributor', 'xa-ha-lac'))
  const editor = await signIn(request, account('unitEditor', 'xa-ha-lac'))
  const mark = `Chim én ${Date.now().toString(36)}`
  const slug = `chim-en-${Date.now().toString(36)}`
  const id = await writer.draft({
    title: `${mark} về sớm trên cánh đồng Hạ Lạc`,
    slug,
    summary: 'Bà con ghi nhận đàn én về sớm hơn mọi năm.',
    body: bodyOf(
      'Sáng nay, đàn én đã về trên cánh đồng thôn 3.\nCán bộ khuyến nông đang theo dõi sâu bệnh.',
    ),
  })
  expect((await page.goto(`/tin-tuc/${slug}`))?.status()).toBe(404)
  for (const path of ['/', '/tin-tuc', '/don-vi/xa-ha-lac']) {
    await page.goto(path)
    await expect(page.locator('body'), path).not.toContainText(mark)
  }

  expect((await writer.act(id, 'submit')).status()).toBe(200)
  expect((await writer.act(id, 'approve')).status()).toBe(403)
  expect((await editor.act(id, 'approve')).status()).toBe(200)
  expect((await editor.act(id, 'publish')).status()).toBe(200)

  await expect.poll(async () => (await page.goto(`/tin-tuc/${slug}`))?.status()).toBe(200)
  await expect(page.locator('h1')).toContainText(mark)
  await page.goto('/tin-tuc')
  await expect(page.locator('main')).toContainText(mark)

  await writer.save(id, { title: `${mark}: bản sửa chưa duyệt` })
  await page.goto(`/tin-tuc/${slug}`)
  await expect(page.locator('body')).not.toContainText('bản sửa chưa duyệt')
})
