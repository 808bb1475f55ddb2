import { expect as impatient, test, type Locator, type Page } from '@playwright/test'
import { account, accountsOf } from './accounts'
import { button, newsItem, open, panel, SCREENS, sitDown, state } from './desk'
import { signIn } from './newsroom'

// Several people, each in a browser of their own, on a machine that may be small.
test.slow()
const expect = impatient.configure({ timeout: 30_000 })

const contributor = account('contributor', 'xa-ha-lac')
const unitEditor = account('unitEditor', 'xa-ha-lac')
const [approver, secondApprover] = accountsOf('approver')
if (approver === undefined || secondApprover === undefined) throw new Error('two approvers needed')

const DAY_MS = 86_400_000

/** `2026-11-26` for a moment, by the province's clock. */
const dayInProvince = (moment: number) =>
  new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10)

const written = (day: string) => day.split('-').reverse().join('/')

for (const screen of SCREENS) {
  test.describe(screen.name, () => {
    test('an editor schedules for tomorrow morning in Việt Nam, and takes it back', async ({
      browser,
      request,
    }) => {
      const { id, title } = await newsItem({
        request,
        title: 'Lịch cấp nước',
        steps: ['submit', 'approve'],
      })
      const page = await sitDown({ browser, screen, as: unitEditor })
      await open(page, id)
      await noButtonsOfPayload(page)

      await button(page, 'Hẹn giờ đăng').click()
      const dialog = page.getByRole('dialog', { name: 'Hẹn giờ đăng' })
      await expect(dialog).toContainText(title)
      await fitsTheScreen(page)
      await button(dialog, 'Hẹn giờ đăng').click()
      await expect(dialog).toContainText('Hãy ghi ngày như 26/11/2026 và giờ như 07:00.')
      await expect(dialog.getByLabel('Ngày/tháng/năm')).toBeFocused()

      // What the server says against a time stands at the field, and the time stays.
      const yesterday = written(dayInProvince(Date.now() - DAY_MS))
      await dialog.getByLabel('Ngày/tháng/năm').fill(yesterday)
      await dialog.getByLabel('Giờ:phút').fill('07:00')
      await button(dialog, 'Hẹn giờ đăng').click()
      await expect(dialog).toContainText('Giờ đăng phải sau thời điểm này ít nhất một phút.')
      await expect(dialog.getByLabel('Ngày/tháng/năm')).toHaveValue(yesterday)

      await button(dialog, 'Sáng mai 07:00').click()
      const tomorrow = dayInProvince(Date.now() + DAY_MS)
      const [year, month, day] = tomorrow.split('-')
      await expect(dialog).toContainText(
        new RegExp(`ngày ${day} tháng 0?${Number(month)} năm ${year}`),
      )
      await expect(dialog).not.toContainText('Giờ đăng phải sau')
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(button(page, 'Hẹn giờ đăng')).toBeFocused()
      await button(page, 'Hẹn giờ đăng').click()
      await expect(dialog.getByLabel('Ngày/tháng/năm')).toHaveValue(written(tomorrow))
      await button(dialog, 'Hẹn giờ đăng').click()

      await expect(state(page)).toHaveText('Đã hẹn giờ')
      await expect(panel(page)).toContainText(`Sẽ tự đăng ${day}/${month}/${year} 07:00 (`)
      await expect(panel(page)).toBeFocused()
      // Seven in the morning there is midnight in UTC; the computer itself stands in New York.
      const stored = await page.evaluate(
        async (path) => (await fetch(path)).json() as unknown,
        `/api/news/${id}/workflow`,
      )
      expect(stored).toMatchObject({ scheduledFor: `${tomorrow}T00:00:00.000Z` })

      await page.goto('/admin')
      const soon = page.getByRole('region', { name: /Sẽ tự đăng hôm nay và ngày mai/ })
      await expect(soon.getByRole('listitem').filter({ hasText: title })).toContainText(
        'Ngày mai 07:00',
      )
      await soon.getByRole('link', { name: title }).click()
      await button(page, 'Bỏ hẹn giờ').click()
      await expect(state(page)).toHaveText('Đã duyệt')
      await expect(panel(page)).not.toContainText('Sẽ tự đăng')
    })

    test('an approver withdraws in each way, and opens one again', async ({ browser, request }) => {
      const other = await publishedItem(request, 'Tin tổng hợp')
      const page = await sitDown({ browser, screen, as: approver })
      const reason = 'Số liệu ban đầu chưa được kiểm tra.'

      for (const kind of [
        'Giữ trang, kèm thông báo gỡ',
        'Gỡ hẳn vì sai sót',
        'Dẫn sang trang khác',
      ]) {
        const item = await publishedItem(request, 'Số liệu thiệt hại')
        const isListed = async () => (await listText(page)).includes(item.title)
        await expect.poll(isListed).toBe(true)

        await open(page, item.id)
        await noButtonsOfPayload(page)
        await button(page, 'Gỡ khỏi cổng').click()
        const dialog = page.getByRole('dialog', { name: 'Gỡ khỏi cổng?' })
        await expect(dialog).toContainText(item.title)
        await button(dialog, 'Gỡ khỏi cổng').click()
        await expect(dialog).toContainText('Hãy chọn một cách gỡ.')
        await expect(dialog).toContainText('Hãy ghi lý do gỡ')
        await dialog.getByLabel(kind).check()
        await dialog.getByLabel(/^Lý do gỡ/).fill(reason)
        if (kind === 'Dẫn sang trang khác') await chooseTarget({ page, item, other })
        await fitsTheScreen(page)
        await button(dialog, 'Gỡ khỏi cổng').click()

        await expect(state(page)).toHaveText('Đã gỡ')
        await expect(panel(page)).toContainText(kind)
        await expect(panel(page)).toContainText(reason)
        await expect.poll(isListed).toBe(false)
        if (kind === 'Gỡ hẳn vì sai sót') {
          const answer = await page.request.get(`/tin-tuc/${item.slug}`)
          const isGone = answer.status() !== 200 || !(await answer.text()).includes('Nội dung ')
          expect(isGone).toBe(true)
        }
        if (kind !== 'Dẫn sang trang khác') continue
        await open(page, item.id)
        await expect(panel(page).getByRole('link', { name: other.title })).toBeVisible()
        await button(page, 'Mở lại để sửa').click()
        const question = page.getByRole('dialog', { name: 'Mở lại để sửa?' })
        await button(question, 'Mở lại để sửa').click()
        await expect(state(page)).toHaveText('Bản nháp')
        await expect(panel(page)).toContainText('Đã gỡ khỏi cổng', { ignoreCase: true })
      }
    })

    test('one approver publishes in an emergency, another confirms', async ({
      browser,
      request,
    }) => {
      const { id, title, slug } = await newsItem({ request, title: 'Sơ tán bốn thôn', steps: [] })
      const first = await sitDown({ browser, screen, as: approver })
      await open(first, id)
      await button(first, 'Đăng khẩn cấp').click()
      const question = first.getByRole('dialog', { name: 'Đăng khẩn cấp?' })
      await expect(question).toContainText('không qua các bước gửi duyệt')
      await button(question, 'Đăng khẩn cấp').click()
      await expect(question).toContainText('Hãy ghi vì sao không chờ được')
      await question.getByRole('textbox').fill('Nước hồ lên nhanh.')
      await fitsTheScreen(first)
      await button(question, 'Đăng khẩn cấp').click()
      await expect(state(first)).toHaveText('Đã đăng')
      await expect(panel(first)).toContainText('cần người duyệt khác xác nhận')
      const status = async () => (await first.request.get(`/tin-tuc/${slug}`)).status()
      await expect.poll(status).toBe(200)
      const own = button(first, 'Xác nhận lần đăng khẩn cấp')
      await expect(own).toHaveAttribute('aria-disabled', 'true')
      await expect(own).toHaveAccessibleDescription(/cần một người duyệt khác xác nhận/)

      const second = await sitDown({ browser, screen, as: secondApprover })
      await second.goto('/admin/collections/news')
      await expect(second.getByRole('row').filter({ hasText: title })).toContainText('Khẩn cấp')
      await second.goto('/admin')
      const waiting = second.getByRole('region', { name: /Đăng khẩn cấp, chờ/ })
      await expect(waiting.getByRole('listitem').filter({ hasText: title })).toContainText(
        'Nước hồ lên nhanh.',
      )
      await fitsTheScreen(second)
      await waiting.getByRole('link', { name: title }).click()
      await button(second, 'Xác nhận lần đăng khẩn cấp').click()
      const confirm = second.getByRole('dialog', { name: 'Xác nhận lần đăng khẩn cấp?' })
      await expect(confirm).toContainText('Nước hồ lên nhanh.')
      await button(confirm, 'Xác nhận lần đăng khẩn cấp').click()
      await expect(panel(second)).not.toContainText('cần người duyệt khác xác nhận')
      await second.goto('/admin')
      await expect(second.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(second.getByRole('link', { name: title, exact: true })).toHaveCount(0)
    })

    test('a writer reads what was asked of them, once', async ({ browser, request }) => {
      const { id, title } = await newsItem({ request, title: 'Kế hoạch', steps: ['submit'] })
      const editor = await signIn(request, unitEditor)
      const note = `Nêu rõ địa điểm ${id.slice(0, 8)}.`
      expect((await editor.act(id, 'requestChanges', { note })).status()).toBe(200)

      const page = await sitDown({ browser, screen, as: contributor })
      const line = page
        .getByRole('region', { name: /Thông báo chưa đọc/ })
        .getByRole('listitem')
        .filter({ hasText: title })
      // The outbox tells people a moment later.
      await expect
        .poll(async () => {
          await page.goto('/admin')
          return await line.count()
        })
        .toBe(1)
      await expect(line).toContainText(note)
      await fitsTheScreen(page)
      await line.getByRole('button', { name: /^Đánh dấu đã đọc/ }).click()
      await expect(page.locator('.payload-toast-container')).toContainText('Đã đánh dấu đã đọc.')
      await expect(line).toHaveCount(0)
      await expect(page.getByRole('heading', { name: /Thông báo chưa đọc/ })).toBeFocused()
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(line).toHaveCount(0)
    })
  })
}

test('the keyboard alone is enough to withdraw', async ({ browser, request }) => {
  const item = await publishedItem(request, 'Tin đã cũ')
  const page = await sitDown({ browser, screen: SCREENS[0], as: approver })
  await open(page, item.id)
  await button(page, 'Gỡ khỏi cổng').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Gỡ khỏi cổng?' })
  await expect(dialog.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByLabel('Gỡ hẳn vì sai sót')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sai số liệu.')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Gỡ hẳn vì sai sót')).toBeChecked()
  await expect(dialog.getByLabel(/^Lý do gỡ/)).toHaveValue('Sai số liệu.')
  await tabTo(page, button(dialog, 'Gỡ khỏi cổng'))
  await page.keyboard.press('Enter')
  await expect(state(page)).toHaveText('Đã gỡ')
  await expect(panel(page)).toBeFocused()
})

async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let steps = 0; steps < 6 && !(await isThere()); steps += 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

interface Item {
  id: string
  title: string
  slug: string
}

async function publishedItem(
  request: Parameters<typeof newsItem>[0]['request'],
  title: string,
): Promise<Item> {
  return await newsItem({ request, title, steps: ['submit', 'approve', 'publish'] })
}

/** First an address that leads nowhere and the page itself, then the right one, with its title. */
async function chooseTarget({
  page,
  item,
  other,
}: {
  page: Page
  item: Item
  other: Item
}): Promise<void> {
  const dialog = page.getByRole('dialog')
  const address = dialog.getByLabel(/^Địa chỉ trang được dẫn tới/)
  const origin = new URL(page.url()).origin
  await address.fill(`${origin}/tin-tuc/khong-co-trang-nay`)
  await expect(dialog).toContainText('không phải của một trang đang có trên cổng')
  await address.fill(`/tin-tuc/${item.slug}`)
  await expect(dialog).toContainText('Đây chính là trang đang gỡ')
  await address.fill(`${origin}/tin-tuc/${other.slug}`)
  await expect(dialog.getByText('Người đọc sẽ được dẫn tới:')).toContainText(other.title)
}

/** The workflow's buttons are the only way to publish and to take down. */
async function noButtonsOfPayload(page: Page): Promise<void> {
  await expect(page.locator('#workflow-publish, #workflow-withdraw').first()).toBeVisible()
  await expect(page.locator('#action-publish, #action-unpublish, #action-save')).toHaveCount(0)
  await expect(page.getByText(/Hủy xuất bản|Ẩn tài liệu|Lên lịch xuất bản/)).toHaveCount(0)
}

async function fitsTheScreen(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => {
      const boxes = [document.documentElement, ...document.querySelectorAll('dialog[open]')]
      return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
    })
  expect(await beyond()).toBeLessThanOrEqual(0)
}

async function listText(page: Page): Promise<string> {
  const list = await page.request.get('/tin-tuc')
  expect(list.status()).toBe(200)
  return await list.text()
}
