import { expect as impatient, test, type Page } from '@playwright/test'
import { account, type Account } from './accounts'
import { button, newsItem, SCREENS, sitDown } from './desk'

// Several people, each in a browser of their own, on a machine that may be small.
test.slow()
const expect = impatient.configure({ timeout: 30_000 })

const contributor = account('contributor', 'xa-ha-lac')
const unitEditor = account('unitEditor', 'xa-ha-lac')
const stranger = account('unitEditor', 'xa-na-lay')

const DAY_MS = 86_400_000
const inProvince = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10)
const written = (day: string) => day.split('-').reverse().join('/')

const board = (page: Page, name: RegExp | string) => page.getByRole('region', { name })

async function fitsTheScreen(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
}

for (const screen of SCREENS) {
  test.describe(screen.name, () => {
    test('what one person sends waits for the other, and comes back with its note', async ({
      browser,
      request,
    }) => {
      const { id, title } = await newsItem({ request, title: 'Nạo vét kênh', steps: ['submit'] })
      const editor = await sitDown({ browser, screen, as: unitEditor })
      await editor.goto('/admin')
      const waiting = board(editor, /^Đang chờ tôi/)
      await expect(waiting.getByRole('link', { name: title })).toHaveAttribute(
        'href',
        `/admin/collections/news/${id}/duyet`,
      )
      await expect(waiting).toContainText('chờ chưa tới một phút')
      await expect(waiting).toContainText('cần đọc trước')
      await fitsTheScreen(editor)

      const foreign = await sitDown({ browser, screen, as: stranger })
      await foreign.goto('/admin')
      await expect(board(foreign, /^Đang chờ tôi/)).toBeVisible()
      await expect(foreign.getByText(title)).toHaveCount(0)

      const writer = await sitDown({ browser, screen, as: contributor })
      await writer.goto('/admin')
      await expect(board(writer, /^Đang chờ tôi/)).toHaveCount(0)
      await expect(board(writer, /^Tôi đã gửi/)).toContainText(title)

      await openDesk(editor, `q=${encodeURIComponent(title)}`)
      await editor.getByLabel(`Chọn “${title}”`).check()
      await button(editor, 'Trả lại các mục đã chọn').click()
      const question = editor.getByRole('form', { name: 'Trả lại các mục đã chọn' })
      await button(question, 'Trả lại').click()
      await expect(question).toContainText('Hãy ghi rõ cần sửa gì')
      await question.getByRole('textbox').fill('Ghi rõ chiều dài đoạn kênh.')
      await button(question, 'Trả lại').click()
      const results = editor.getByRole('group', { name: 'Kết quả' })
      await expect(results).toContainText('Xong 1 trên 1 mục.')
      await expect(results).toBeFocused()

      await writer.reload()
      const returned = board(writer, /^Bị trả lại/)
      await expect(returned).toContainText(title)
      await expect(returned).toContainText('Ghi rõ chiều dài đoạn kênh.')
      await fitsTheScreen(writer)
    })

    test('several are sent at once, and each says what came of it', async ({
      browser,
      request,
    }) => {
      const good = await newsItem({ request, title: 'Gửi cùng lúc', steps: [] })
      const frozen = await newsItem({ request, title: 'Gửi cùng lúc', steps: ['submit'] })
      const page = await sitDown({ browser, screen, as: contributor })
      await openDesk(page, 'q=gui+cung+luc')
      for (const { title } of [good, frozen]) await page.getByLabel(`Chọn “${title}”`).check()
      await expect(page.getByText('Đã chọn 2 mục')).toBeVisible()
      await button(page, 'Gửi duyệt các mục đã chọn').click()
      await button(page.getByRole('form'), 'Gửi duyệt').click()
      const results = page.getByRole('group', { name: 'Kết quả' })
      await expect(results).toContainText('Xong 1 trên 2 mục.')
      await expect(results).toContainText(`${good.title}: đã gửi duyệt`)
      await expect(results).toContainText(
        `${frozen.title}: Không làm được khi tin, bài đang ở trạng thái “Chờ duyệt”.`,
      )
      // Nothing approves or publishes several at once.
      await expect(page.getByRole('button', { name: /^(Duyệt|Đăng)/ })).toHaveCount(0)
      await fitsTheScreen(page)
    })

    test('a filter is found without accents, kept by name, opened by itself, and deleted', async ({
      browser,
      request,
    }) => {
      const { title } = await newsItem({ request, title: 'Họp dân bàn về đê', steps: [] })
      const page = await sitDown({ browser, screen, as: unitEditor })
      await openDesk(page, 'tat-ca=1')
      await page.getByRole('searchbox').fill(withoutAccents(title))
      await page.getByLabel('Bản nháp', { exact: true }).check()
      await button(page, 'Lọc').click()
      await expect(page.getByRole('heading', { name: '1–1 trong 1 mục' })).toBeVisible()
      await expect(page.getByRole('link', { name: title })).toBeVisible()

      const name = `Đê ${Date.now().toString(36)}`
      await page.getByText('Bộ lọc đã lưu').click()
      await button(page, 'Lưu bộ lọc đang xem').click()
      await expect(page.getByText('Hãy đặt tên cho bộ lọc')).toBeVisible()
      await page.getByLabel('Tên bộ lọc').fill(name)
      await page.keyboard.press('Enter')
      await button(page, `Mở sẵn bộ lọc “${name}” khi vào Bàn biên tập`).click()
      await expect(button(page, `Không mở sẵn bộ lọc “${name}” nữa`)).toBeVisible()

      await page.goto('/admin/ban-bien-tap')
      await expect(page).toHaveURL(/trang-thai=draft/)
      await expect(page.getByRole('heading', { name: '1–1 trong 1 mục' })).toBeVisible()
      await page.getByText('Bộ lọc đã lưu').click()
      await button(page, `Xóa bộ lọc “${name}”`).click()
      await expect(page.getByRole('link', { name })).toHaveCount(0)
    })

    test('a day is planned by keyboard in the calendar, and seen in the item', async ({
      browser,
      request,
    }) => {
      const { id, title } = await newsItem({ request, title: 'Lịch tiêm', steps: ['submit'] })
      const page = await sitDown({ browser, screen, as: contributor })
      await page.goto('/admin/lich')
      const form = page.getByRole('group', { name: `Dự kiến đăng: ${title}` })
      const entry = page.getByRole('listitem').filter({ hasText: title }).last()
      await entry.getByText('Đặt ngày dự kiến').focus()
      await page.keyboard.press('Enter')
      await form.getByLabel('Ngày/tháng/năm').fill('31/02/2027')
      await page.keyboard.press('Enter')
      await expect(form).toContainText('Hãy ghi ngày như 26/11/2026 và giờ như 07:00.')
      const day = inProvince(Date.now() + DAY_MS)
      await form.getByLabel('Ngày/tháng/năm').fill(written(day))
      await page.keyboard.press('Enter')
      await expect(page.getByText(`Dự kiến đăng ${written(day)} 08:00`)).toBeVisible()

      await page.goto(`/admin/lich?xem=tuan&ngay=${encodeURIComponent(written(day))}`)
      const planned = page.getByRole('listitem').filter({ hasText: title }).last()
      await expect(planned).toContainText('08:00 Dự kiến')
      await fitsTheScreen(page)

      // Frozen for review, and planned all the same; by the province's clock, not New York's.
      await page.goto(`/admin/collections/news/${id}`)
      await expect(page.locator('.plan-field')).toContainText(`${written(day)} 08:00`)
      await expect(page.locator('.doc-controls')).toContainText('Lưu lần cuối')
    })
  })
}

test('a moment is typed by the province’s clock, and a wrong one is not lost', async ({
  browser,
}) => {
  // The computer stands in New York.
  const page = await sitDown({ browser, screen: SCREENS[0], as: contributor })
  await page.goto('/admin/collections/fanpage-posts/create')
  await page.getByText('Trang trên cổng', { exact: true }).click()
  await page.locator('#field-title').fill(`Giờ của tỉnh ${Date.now()}`)
  await page.getByText('Bài đăng', { exact: true }).last().click()
  const [day, time] = [page.locator('#field-plannedAt-day'), page.locator('#field-plannedAt-time')]
  await day.fill('31/02/2027')
  await time.fill('7h')
  await button(page, 'Lưu bản nháp').click()
  await expect(page.getByText('Hãy ghi ngày như 26/11/2026').first()).toBeVisible()
  await expect(day).toHaveValue('31/02/2027')
  await expect(time).toHaveValue('7h')

  await day.fill('28/02/2027')
  await button(page, 'Lưu bản nháp').click()
  await expect(page).toHaveURL(/fanpage-posts\/[^/]{20,}/)
  await page.reload()
  await expect(day).toHaveValue('28/02/2027')
  await expect(time).toHaveValue('07:00')
})

test('who is not signed in is led to the sign-in page, in Vietnamese whatever the browser speaks', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  for (const path of ['/admin', '/admin/ban-bien-tap', '/admin/lich']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/admin\/login/)
    await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  }
})

test('each role starts with its own work', async ({ browser }) => {
  const [screen] = SCREENS
  const headings = async (as: Account) => {
    const page = await sitDown({ browser, screen, as })
    await page.goto('/admin')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chào')
    return (await page.getByRole('heading', { level: 2 }).allInnerTexts()).map((text) =>
      text.replace(/\s+\d+$/, ''),
    )
  }
  expect(await headings(account('contributor', 'xa-tan-lac'))).not.toContain('Đang chờ tôi')
  expect(await headings(account('approver'))).toContain('Đang chờ tôi')
  const auditor = await headings(account('auditor'))
  expect(auditor).toEqual(expect.arrayContaining(['Nhật ký mới nhất', 'Kiểm tra dữ liệu hằng đêm']))
  const admin = await headings(account('admin'))
  expect(admin).toEqual(expect.arrayContaining(['Tài khoản', 'Kiểm tra dữ liệu hằng đêm']))
  for (const found of [auditor, admin]) {
    for (const editorial of ['Đang chờ tôi', 'Tôi đã gửi', 'Bản nháp của tôi']) {
      expect(found).not.toContain(editorial)
    }
  }
})

async function openDesk(page: Page, query: string): Promise<void> {
  await page.goto(`/admin/ban-bien-tap?${query}`)
  await expect(page.getByRole('heading', { name: 'Bàn biên tập', level: 1 })).toBeVisible()
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
