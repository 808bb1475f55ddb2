import { expect as impatient, test, type Browser, type Locator, type Page } from '@playwright/test'
import { account, type Account } from './accounts'

// Whole working days of two people, each in a browser of their own, on a machine that may be small.
test.slow()
const expect = impatient.configure({ timeout: 20_000 })

const contributor = account('contributor', 'xa-ha-lac')
const unitEditor = account('unitEditor', 'xa-ha-lac')

test('a news item goes from a draft to the site through two people', async ({ browser }) => {
  const title = newTitle('Lịch trực tiếp công dân')
  const writer = await enter({ browser, as: contributor })
  const address = await writeNews({ page: writer, title })

  // The writer is told what is missing before anything is sent.
  const submit = button(writer, 'Gửi duyệt')
  await expect(submit).toHaveAttribute('aria-disabled', 'true')
  await expect(submit).toHaveAccessibleDescription(/Thiếu: Tóm tắt.*Thiếu: Nội dung/s)

  await fillText({ page: writer, summary: 'Lịch tiếp công dân của tuần.', body: 'Thứ ba, 8 giờ.' })
  await expect(submit).toHaveAccessibleDescription(/Hãy lưu trước/)
  await saveDraft(writer)
  await submit.click()
  await expect(state(writer)).toHaveText('Chờ duyệt')
  // A contributor never approves: there is no button to wonder about.
  await expect(button(writer, 'Duyệt')).toHaveCount(0)
  await expect(writer.locator('#field-summary')).toBeDisabled()

  const reviewer = await enter({ browser, as: unitEditor })
  await openItem({ page: reviewer, address })
  await button(reviewer, 'Yêu cầu sửa').click()
  const request = reviewer.getByRole('dialog', { name: 'Yêu cầu sửa' })
  await expect(request).toContainText(title)
  await button(request, 'Yêu cầu sửa').click()
  await expect(request).toContainText('Hãy ghi rõ cần sửa gì')
  await request.getByRole('textbox').fill('Nêu rõ địa điểm tiếp dân.')
  await button(request, 'Yêu cầu sửa').click()
  await expect(state(reviewer)).toHaveText('Cần sửa lại')

  await openItem({ page: writer, address })
  await expect(writer.getByRole('note')).toContainText('Nêu rõ địa điểm tiếp dân.')
  await fillText({ page: writer, summary: 'Lịch tiếp công dân tại trụ sở.' })
  await saveDraft(writer)
  await button(writer, 'Gửi duyệt').click()
  await expect(state(writer)).toHaveText('Chờ duyệt')

  await openItem({ page: reviewer, address })
  // Approving is done where the changes and the checklist are (docs/review.md).
  await button(reviewer, 'Duyệt').click()
  await expect(reviewer).toHaveURL(/\/duyet$/)
  await expect(reviewer.getByRole('radio').first()).toBeVisible()
  for (const answer of await reviewer
    .getByRole('radio', { name: /^(Không có|Đã đối chiếu|Đã nêu đúng|Không dùng AI)$/ })
    .all()) {
    await answer.check()
  }
  await button(reviewer, 'Duyệt').click()
  await button(reviewer, 'Xác nhận duyệt').click()
  await expect(reviewer.getByRole('region', { name: 'Nội dung đang xem xét' })).toContainText(
    'Đã duyệt',
  )
  await openItem({ page: reviewer, address })
  await expect(state(reviewer)).toHaveText('Đã duyệt')
  await confirm({ page: reviewer, action: 'Đăng', dialog: 'Đăng lên cổng?', title })
  await expect(state(reviewer)).toHaveText('Đã đăng')

  const link = panel(reviewer).getByRole('link', { name: /Xem trên cổng/ })
  const href = (await link.getAttribute('href')) ?? ''
  expect(href).toMatch(/^\/tin-tuc\//)
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(href)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(stranger.getByText('Lịch tiếp công dân tại trụ sở.').first()).toBeVisible()
})

test('whoever wrote an item sees why they cannot approve it', async ({ browser }) => {
  const author = await enter({ browser, as: unitEditor })
  await writeNews({ page: author, title: newTitle('Thông báo của đơn vị') })
  await fillText({ page: author, summary: 'Tóm tắt thông báo.', body: 'Nội dung thông báo.' })
  await saveDraft(author)
  await button(author, 'Gửi duyệt').click()
  await expect(state(author)).toHaveText('Chờ duyệt')

  const approve = button(author, 'Duyệt')
  await expect(approve).toHaveAttribute('aria-disabled', 'true')
  await expect(approve).toHaveAccessibleDescription(/không được tự duyệt/)
  await expect(panel(author)).toContainText('Hãy nhờ người khác duyệt.')
  // A finger on the grey button gets the reason too; it is pressed although it looks closed.
  await approve.click({ force: true })
  await expect(author.locator('.payload-toast-container')).toContainText('không được tự duyệt')
  await expect(author.getByRole('dialog')).toHaveCount(0)
})

test('a reviewer who comes too late keeps the note that was typed', async ({ browser }) => {
  const writer = await enter({ browser, as: contributor })
  const address = await writeNews({ page: writer, title: newTitle('Kế hoạch trồng cây') })
  await fillText({ page: writer, summary: 'Kế hoạch trồng cây.', body: 'Trồng 200 cây.' })
  await saveDraft(writer)
  await button(writer, 'Gửi duyệt').click()
  await expect(state(writer)).toHaveText('Chờ duyệt')

  const reviewer = await enter({ browser, as: unitEditor })
  await openItem({ page: reviewer, address })
  await button(reviewer, 'Yêu cầu sửa').click()
  const request = reviewer.getByRole('dialog', { name: 'Yêu cầu sửa' })
  await request.getByRole('textbox').fill('Ghi rõ loại cây.')

  await button(writer, 'Rút về').click()
  await expect(state(writer)).toHaveText('Bản nháp')

  await button(request, 'Yêu cầu sửa').click()
  await expect(request.getByRole('alert')).toContainText('đang ở trạng thái “Bản nháp”')
  await expect(request.getByRole('textbox')).toHaveValue('Ghi rõ loại cây.')
  await button(request, 'Tải lại').click()
  await expect(state(reviewer)).toHaveText('Bản nháp')
  await expect(request.getByRole('textbox')).toHaveValue('Ghi rõ loại cây.')
})

/** Signs in through the form, in a browser of the person's own. */
async function enter({ browser, as }: { browser: Browser; as: Account }): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/admin/login')
  await formIsReady(page)
  await page.locator('#field-email').fill(as.email)
  await page.locator('#field-password').fill(as.password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
  return page
}

/** Before Payload's script runs, what is typed would be lost. */
async function formIsReady(page: Page): Promise<void> {
  await expect(page.locator('form[data-form-ready="true"]')).toBeVisible()
}

/** Saves a first draft with a title only. @returns the item's address in the admin */
async function writeNews({ page, title }: { page: Page; title: string }): Promise<string> {
  await page.goto('/admin/collections/news/create')
  await formIsReady(page)
  await page.locator('#field-title').fill(title)
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await page.waitForURL(/\/news\/[0-9a-f-]{24,}$/)
  await expect(button(page, 'Gửi duyệt')).toBeVisible()
  return page.url()
}

async function openItem({ page, address }: { page: Page; address: string }): Promise<void> {
  await page.goto(address)
  await expect(panel(page)).toBeVisible()
}

async function fillText({
  page,
  summary,
  body,
}: {
  page: Page
  summary: string
  body?: string
}): Promise<void> {
  await page.locator('#field-summary').fill(summary)
  if (body === undefined) return
  await page.locator('[contenteditable="true"]').first().click()
  await page.keyboard.type(body)
}

async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(button(page, 'Gửi duyệt')).toHaveAttribute('aria-disabled', 'false')
}

async function confirm({
  page,
  action,
  dialog,
  title,
}: {
  page: Page
  action: string
  dialog: string
  title: string
}): Promise<void> {
  await button(page, action).click()
  const question = page.getByRole('dialog', { name: dialog })
  await expect(question).toContainText(title)
  await button(question, action).click()
  await expect(question).toHaveCount(0)
}

function button(scope: Page | Locator, name: string): Locator {
  return scope.getByRole('button', { name, exact: true })
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Quy trình duyệt' })
}

function state(page: Page): Locator {
  return page.locator('.doc-controls .state-word')
}

function newTitle(words: string): string {
  return `${words} ${Date.now()}`
}
