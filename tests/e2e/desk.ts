import {
  expect as impatient,
  type APIRequestContext,
  type Browser,
  type Locator,
  type Page,
} from '@playwright/test'
import { account, type Account } from './accounts'
import { bodyOf, signIn } from './newsroom'

const expect = impatient.configure({ timeout: 30_000 })

/** Sizes of screen that people work on: a desk, and a phone on the dyke. */
export const SCREENS = [
  { name: 'on a desk', viewport: { width: 1280, height: 800 } },
  { name: 'at 360 pixels', viewport: { width: 360, height: 740 } },
] as const

export type Screen = (typeof SCREENS)[number]

/** A person at a computer whose clock is set to another part of the world. */
export async function sitDown({
  browser,
  screen,
  as: { email, password },
}: {
  browser: Browser
  screen: Screen
  as: Account
}): Promise<Page> {
  const context = await browser.newContext({
    viewport: screen.viewport,
    locale: 'vi-VN',
    timezoneId: 'America/New_York',
  })
  const answer = await context.request.post('/api/users/login', { data: { email, password } })
  expect(answer.status()).toBe(200)
  return await context.newPage()
}

/** A news item of Hạ Lạc that has gone so far through the hands of its two people. */
export async function newsItem({
  request,
  title,
  steps,
}: {
  request: APIRequestContext
  title: string
  steps: readonly ('submit' | 'approve' | 'publish')[]
}): Promise<{ id: string; title: string; slug: string }> {
  const mark = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`
  const writer = await signIn(request, account('contributor', 'xa-ha-lac'))
  const editor = await signIn(request, account('unitEditor', 'xa-ha-lac'))
  const item = { title: `${title} ${mark}`, slug: `tin-${mark}` }
  const summary = `Tóm tắt ${mark}.`
  const id = await writer.draft({ ...item, summary, body: bodyOf(`Nội dung ${mark}.`) })
  for (const step of steps) {
    const person = step === 'submit' ? writer : editor
    expect([step, (await person.act(id, step)).status()]).toEqual([step, 200])
  }
  return { id, ...item }
}

export async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/news/${id}`)
  await expect(panel(page)).toBeVisible()
}

export function button(scope: Page | Locator, name: string): Locator {
  return scope.getByRole('button', { name, exact: true })
}

export function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Quy trình duyệt' })
}

export function state(page: Page): Locator {
  return page.locator('.doc-controls .state-word').first()
}
