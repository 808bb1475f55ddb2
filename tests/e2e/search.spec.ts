import { expect, test } from '@playwright/test'

test('a reader finds without marks what is written with them, and sees it marked', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByLabel('Từ cần tìm').fill('diem tru an')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=diem\+tru\+an$/)
  await expect(page.locator('.search-hit mark').first()).toHaveText(/điểm trú ẩn/i)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  const filter = page.getByRole('navigation', { name: 'Lọc kết quả' }).getByRole('link').first()
  await filter.click()
  await expect(page).toHaveURL(/[?&]loai=/)
  await expect(page.locator('[aria-current="true"]')).toHaveCount(1)
  await context.close()
})

test('nothing, too much, a slip of the finger and no such page are said in words', async ({
  page,
}) => {
  await page.goto('/tim-kiem')
  await expect(page.getByRole('heading', { name: 'Cách tìm' })).toBeVisible()
  await page.goto(`/tim-kiem?q=${'a'.repeat(300)}`)
  await expect(page.getByRole('status')).toContainText('quá dài')
  await page.goto('/tim-kiem?q=ddieemr+trus+aanr')
  await expect(page.getByText('Có phải bạn muốn tìm')).toContainText('điểm trú ẩn')
  await page.goto('/tim-kiem?q=lũ&trang=999')
  await expect(page.getByText('Không có trang kết quả này')).toBeVisible()
})

test('results are right at 320 pixels', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  for (const path of ['/tim-kiem', '/tim-kiem?q=lũ', '/tim-kiem?q=khongcogi']) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(320)
  }
  await context.close()
})
