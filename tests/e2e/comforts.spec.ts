import { expect, test } from '@playwright/test'
import { account } from './accounts'
import { bodyOf, signIn } from './newsroom'

test('what was saved and then withdrawn is not read from the saved list', async ({
  page,
  request,
}) => {
  const writer = await signIn(request, account('contributor', 'xa-ha-lac'))
  const editor = await signIn(request, account('unitEditor', 'xa-ha-lac'))
  const approver = await signIn(request, account('approver'))
  const mark = `Én nhỏ ${Date.now().toString(36)}`
  const slug = `en-nho-${Date.now().toString(36)}`
  const id = await writer.draft({
    title: mark,
    slug,
    summary: 'Tin để lưu lại.',
    body: bodyOf('Một câu.'),
  })
  expect((await writer.act(id, 'submit')).status()).toBe(200)
  expect((await editor.act(id, 'approve')).status()).toBe(200)
  expect((await editor.act(id, 'publish')).status()).toBe(200)
  await expect.poll(async () => (await page.goto(`/tin-tuc/${slug}`))?.status()).toBe(200)
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect((await request.get(picture ?? '')).headers()['content-type']).toBe('image/png')

  await page.getByRole('button', { name: 'Lưu bài' }).click()
  await expect(page.getByRole('button', { name: 'Lưu bài' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.goto('/da-luu')
  await expect(page.getByRole('link', { name: mark })).toBeVisible()

  const withdrawal = { kind: 'error', reason: 'Nhầm số liệu.' }
  expect((await approver.act(id, 'withdraw', { withdrawal })).status()).toBe(200)
  await expect.poll(async () => (await page.goto(`/tin-tuc/${slug}`))?.status()).toBe(410)
  await page.goto('/da-luu')
  await expect(page.getByText('Bài này đã được gỡ khỏi cổng')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(mark)
  await expect.poll(async () => (await request.get(picture ?? '')).status()).toBe(404)
})

test('without a connection a reader is told so, and reads nothing old', async ({
  page,
  context,
}) => {
  await page.goto('/tin-tuc')
  await page.evaluate(async () => await navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.goto('/tin-tuc')
  await expect(page.getByRole('heading', { name: 'Không có kết nối mạng' })).toBeVisible()
  const kept = await page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(shelves.map((shelf) => shelf.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.sort()).toEqual(['/icons/emblem.svg', '/offline.html', '/plain.css'])
})
