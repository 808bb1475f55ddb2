import { expect as impatient, test, type Browser, type Page } from '@playwright/test'
import { account, type Account } from './accounts'
import { checkAccessibility, COLOUR_SCHEMES, useColours } from './axe'
import { button, newsItem, SCREENS, type Screen } from './desk'
import { signIn } from './newsroom'

// Two people, each with a device of their own, on a machine that may be small.
test.slow()
const expect = impatient.configure({ timeout: 30_000 })

const contributor = account('contributor', 'xa-ha-lac')
const unitEditor = account('unitEditor', 'xa-ha-lac')

for (const screen of SCREENS) {
  test.describe(screen.name, () => {
    test('an approver reads what changed, answers the checklist and approves', async ({
      browser,
      request,
    }) => {
      const item = await newsItem({
        request,
        title: 'Mực nước Bến Đá',
        steps: ['submit', 'approve', 'publish'],
      })
      const writer = await signIn(request, contributor)
      await writer.save(item.id, { summary: 'Nước rút dưới báo động II. Gọi 0987 654 321.' })
      expect((await writer.act(item.id, 'submit')).status()).toBe(200)

      const page = await open({ browser, screen, as: unitEditor, id: item.id })
      const changes = part(page, 'thay-doi')
      await expect(changes.getByRole('heading', { level: 3 })).toHaveText('Tóm tắt (sapo)')
      await expect(changes.locator('ins')).toContainText('Nước rút')
      await expect(changes.locator('del')).toContainText('Tóm tắt')
      await expect(changes).toContainText('Người viết, sửa lần này')
      await expect(part(page, 'du-lieu-ca-nhan').locator('mark')).toHaveText('0987 654 321')
      await expect(part(page, 'dieu-kien')).toContainText('Đủ mọi điều kiện để đăng.')
      await fitsTheScreen(page)
      for (const scheme of COLOUR_SCHEMES) {
        await useColours(page, scheme)
        await page.reload()
        await expect(head(page)).toBeVisible()
        // The page in the frame is checked where it is a page of its own, in preview.spec.ts.
        const problems = await checkAccessibility(page, { within: '.review', without: 'iframe' })
        expect([scheme, problems]).toEqual([scheme, []])
      }

      // The decision is in reach wherever the text has been scrolled to.
      await press(page, screen, 'Duyệt')
      await expect(bar(page)).toContainText('Còn 4 câu của bảng kiểm chưa trả lời.')
      await expect(page.getByRole('radio').first()).toBeFocused()
      await page.keyboard.press('Space')
      await page.getByRole('radio', { name: 'Có, cần bỏ' }).first().check()
      await answerRest(page)
      await press(page, screen, 'Duyệt')
      await expect(bar(page)).toContainText('Bảng kiểm có câu chưa đạt')
      await page.getByRole('radio', { name: 'Không có', exact: true }).first().check()

      // A phone that throws the page away loses no answer.
      await page.reload()
      await expect(part(page, 'bang-kiem')).toContainText('Đã trả lời 4/4 câu.')
      await press(page, screen, 'Duyệt')
      await expect(bar(page)).toContainText('chịu trách nhiệm về lần duyệt này')
      await press(page, screen, 'Xác nhận duyệt')
      await expect(head(page)).toContainText('Đã duyệt')
      await expect(head(page)).toContainText('có thể đăng ngay hoặc hẹn giờ')
      await expect(head(page)).toBeFocused()
      await expect(part(page, 'bang-kiem')).toContainText('Bảng kiểm của lần duyệt này')

      await press(page, screen, 'Hẹn giờ đăng')
      const dialog = page.getByRole('dialog', { name: 'Hẹn giờ đăng' })
      await press(dialog, screen, 'Sáng mai 07:00')
      await dialog.getByLabel('Sửa nhỏ').check()
      await fitsTheScreen(page)
      await press(dialog, screen, 'Hẹn giờ đăng')
      await expect(head(page)).toContainText('Đã hẹn giờ')
      await expect(head(page)).toContainText('Sẽ tự đăng')

      await page.goto(`/admin/collections/news/${item.id}/nhat-ky`)
      await expect(page.locator('.audit-timeline')).toContainText('Không dùng AI')
    })

    test('an approver returns it with a remark in the note; the writer answers with a mention', async ({
      browser,
      request,
    }) => {
      const item = await newsItem({ request, title: 'Lịch cấp nước', steps: ['submit'] })
      const page = await open({ browser, screen, as: unitEditor, id: item.id })
      await expect(part(page, 'thay-doi')).toContainText('Bản đầu tiên')

      const box = page.getByLabel('Viết ghi chú')
      await box.fill('Ghi rõ giờ cấp nước của từng thôn.')
      await press(page, screen, 'Gửi ghi chú')
      const thread = part(page, 'ghi-chu')
      await expect(thread.getByRole('listitem')).toContainText('Ghi rõ giờ cấp nước')
      await thread.getByRole('button', { name: /^Chép vào yêu cầu sửa/ }).click()
      await page.getByRole('radio', { name: 'Có, cần bỏ' }).first().check()
      await press(page, screen, 'Yêu cầu sửa')
      const dialog = page.getByRole('dialog', { name: 'Yêu cầu sửa' })
      await expect(dialog.getByRole('textbox')).toHaveValue(
        /Ghi rõ giờ cấp nước của từng thôn.*Bỏ dữ liệu cá nhân/s,
      )
      await press(dialog, screen, 'Yêu cầu sửa')
      await expect(head(page)).toContainText('Cần sửa lại')

      const answer = await open({ browser, screen, as: contributor, id: item.id })
      await expect(answer.getByRole('note')).toContainText('Ghi rõ giờ cấp nước của từng thôn.')
      const field = answer.getByLabel('Viết ghi chú')
      await field.fill('Đã ghi ')
      await field.press('End')
      await field.pressSequentially('@pham duy')
      const list = answer.getByRole('listbox', { name: 'Đồng nghiệp có thể nhắc' })
      await expect(list.getByRole('option')).toContainText(['Phạm Thị Duyên'])
      await field.press('Enter')
      await expect(field).toHaveValue('Đã ghi @Phạm Thị Duyên ')
      await fitsTheScreen(answer)
      await press(answer, screen, 'Gửi ghi chú')
      await expect(part(answer, 'ghi-chu').getByRole('listitem').last()).toContainText(
        'Đã ghi @Phạm Thị Duyên',
      )
      await expect
        .poll(async () => {
          const address = '/api/notifications?sort=-at&limit=5'
          return await page.evaluate(async (path) => await (await fetch(path)).text(), address)
        })
        .toContain(`nhắc bạn trong ghi chú về “${item.title}”`)
    })
  })
}

test('the keyboard alone is enough to approve', async ({ browser, request }) => {
  const item = await newsItem({ request, title: 'Sửa điện', steps: ['submit'] })
  const page = await open({ browser, screen: SCREENS[0], as: unitEditor, id: item.id })
  await button(bar(page), 'Duyệt').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio').first()).toBeFocused()
  for (let question = 0; question < 4; question += 1) {
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
  }
  await expect(part(page, 'bang-kiem')).toContainText('Đã trả lời 4/4 câu.')
  await button(bar(page), 'Duyệt').focus()
  await page.keyboard.press('Enter')
  await button(bar(page), 'Xác nhận duyệt').focus()
  await page.keyboard.press('Enter')
  await expect(head(page)).toContainText('Đã duyệt')
  await expect(head(page)).toBeFocused()
})

test('another unit’s people find nothing under the address', async ({ browser, request }) => {
  const item = await newsItem({ request, title: 'Bản nháp kín', steps: [] })
  const stranger = account('unitEditor', 'xa-na-lay')
  const page = await signedIn({ browser, screen: SCREENS[0], as: stranger })
  await page.goto(`/admin/collections/news/${item.id}/duyet`)
  await expect(page.locator('.collection-list, .not-found').first()).toBeVisible()
  await expect(head(page)).toHaveCount(0)
  await expect(page.getByText(item.title)).toHaveCount(0)
  expect(await page.content()).not.toContain(item.title)
})

async function signedIn({
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
    hasTouch: isPhone(screen),
    locale: 'vi-VN',
  })
  const answer = await context.request.post('/api/users/login', { data: { email, password } })
  expect(answer.status()).toBe(200)
  return await context.newPage()
}

async function open({
  id,
  ...person
}: {
  browser: Browser
  screen: Screen
  as: Account
  id: string
}): Promise<Page> {
  const page = await signedIn(person)
  await page.goto(`/admin/collections/news/${id}/duyet`)
  await expect(head(page)).toBeVisible()
  return page
}

/** With a finger on a phone, with the mouse at a desk; on a phone the target is big enough. */
async function press(
  scope: Parameters<typeof button>[0],
  screen: Screen,
  name: string,
): Promise<void> {
  const target = button(scope, name)
  if (!isPhone(screen)) return await target.click()
  await target.scrollIntoViewIfNeeded()
  expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await target.tap()
}

/** Of an item without pictures. */
const GOOD_ANSWERS = /^(Không có|Đã đối chiếu|Đã nêu đúng|Không dùng AI)$/

async function answerRest(page: Page): Promise<void> {
  for (const answer of await page.getByRole('radio', { name: GOOD_ANSWERS }).all()) {
    const question = answer.locator('xpath=ancestor::fieldset')
    if ((await question.locator('input:checked').count()) === 0) await answer.check()
  }
}

async function fitsTheScreen(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(excess).toBeLessThanOrEqual(0)
}

const isPhone = ({ viewport }: Screen) => viewport.width < 640
const head = (page: Page) => page.getByRole('region', { name: 'Nội dung đang xem xét' })
const bar = (page: Page) => page.getByRole('region', { name: 'Quyết định' })
const part = (page: Page, id: string) => page.locator(`#${id}`)
