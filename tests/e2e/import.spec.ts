import { expect as impatient, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { BOLD, compoundFile, docx, ITALIC, p, picture, table } from '../helpers/docx'
import { account } from './accounts'
import { button, SCREENS, sitDown } from './desk'

test.slow()
const expect = impatient.configure({ timeout: 30_000 })

const contributor = account('contributor', 'xa-ha-lac')
const SAPO = 'Sáng 20/11, xã Hạ Lạc gặt xong toàn bộ 412 ha lúa mùa trước đợt mưa lớn.'

async function article(title: string): Promise<Uint8Array> {
  const photo = await sharp({
    create: { width: 900, height: 500, channels: 3, background: '#3d6b35' },
  })
    .jpeg()
    .toBuffer()
  return docx({
    body:
      p(title, { style: 'Title' }) +
      p(SAPO, { run: BOLD }) +
      p('Bà con nói "gặt xong" trước ngày mưa.') +
      p('Diện tích', { style: 'Heading2' }) +
      table([
        ['Thôn', 'Ha'],
        ['Nà Pán', '112'],
      ]) +
      picture('rId10') +
      p('Ruộng cuối cùng. Ảnh: Tổ thông tin xã', { run: ITALIC }) +
      `<w:p><w:r><w:t>Hết</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    media: { rId10: { bytes: photo, extension: 'jpg' } },
  })
}

/** Lets a file fall onto the text of the item, as a mouse does. */
async function dropFile(page: Page, { name, bytes }: { name: string; bytes: Uint8Array }) {
  const transfer = await page.evaluateHandle(
    ({ base64, name: fileName }) => {
      const data = new DataTransfer()
      const raw = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      data.items.add(new File([raw], fileName))
      return data
    },
    { base64: Buffer.from(bytes).toString('base64'), name },
  )
  const target = editor(page)
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await target.dispatchEvent('drop', { dataTransfer: transfer })
}

async function pasteHtml(page: Page, html: string) {
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await editor(page).evaluate((element, value) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', value)
    clipboardData.setData('text/plain', 'chữ trơn')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

const importer = (page: Page) => page.getByRole('region', { name: 'Nhập từ Word' })
const editor = (page: Page) =>
  page.locator('[data-field-path="body"] [contenteditable="true"]').first()

async function fitsTheScreen(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(tooWide).toBeLessThanOrEqual(0)
}

for (const screen of SCREENS) {
  test.describe(screen.name, () => {
    test('a contributor brings a Word file, describes its picture, and saves', async ({
      browser,
    }) => {
      const title = `Hạ Lạc gặt xong lúa mùa ${Date.now().toString(36)}`
      const page = await sitDown({ browser, screen, as: contributor })
      await page.goto('/admin/collections/news/create')
      await expect(editor(page)).toBeVisible()

      // First the wrong one: the answer says what to do, and nothing is lost.
      await dropFile(page, { name: 'mat.docx', bytes: compoundFile('EncryptedPackage') })
      await expect(importer(page).getByRole('alert')).toContainText('Tệp có mật khẩu')

      await dropFile(page, { name: 'gat-lua.docx', bytes: await article(title) })
      await expect(importer(page)).toContainText('Đã nhập “gat-lua.docx”')
      await expect(page.getByLabel(/^Tiêu đề/).first()).toHaveValue(title)
      await expect(page.getByLabel(/^Tóm tắt/)).toHaveValue(SAPO)
      await expect(editor(page)).toContainText('Bà con nói “gặt xong” trước ngày mưa.')
      await expect(editor(page)).not.toContainText(title)
      await expect(editor(page).locator('table')).toContainText('Nà Pán')
      await expect(importer(page)).toContainText('Không lấy 1 ghi chú (comment)')
      await fitsTheScreen(page)

      await expect(importer(page)).toContainText('còn 1 ảnh chưa có mô tả')
      const alt = importer(page).getByLabel('Mô tả ảnh 1')
      await alt.press('Enter')
      await expect(importer(page)).toContainText('Hãy ghi mô tả trước khi lưu.')
      await alt.fill('Bà con gặt thửa ruộng cuối cùng ở thôn Nà Pán')
      await alt.press('Enter')
      await expect(importer(page)).toContainText('Ảnh: đã có mô tả')
      await button(importer(page), 'Xem trong bài').click()
      await expect(editor(page).locator('img').first()).toBeInViewport()

      await button(page, 'Lưu bản nháp').click()
      await expect(page).toHaveURL(/\/admin\/collections\/news\/[\w-]{20,}/)
      await page.reload()
      await expect(editor(page)).toContainText('Bà con nói “gặt xong” trước ngày mưa.')
      await expect(editor(page).locator('h2')).toHaveText('Diện tích')
    })

    test('a text that is there is replaced only when asked, and comes back', async ({
      browser,
    }) => {
      const page = await sitDown({ browser, screen, as: contributor })
      await page.goto('/admin/collections/news/create')
      await editor(page).click()
      await page.keyboard.type('Chữ đã viết từ trước')
      await expect(editor(page)).toContainText('Chữ đã viết từ trước')
      const input = importer(page).getByLabel('Chọn tệp Word…')
      const file = {
        name: 'moi.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(docx({ body: p('Chữ mới từ Word') })),
      }
      // The editor hands its words over when the browser is idle.
      await expect
        .poll(async () => {
          await input.setInputFiles(file)
          return await importer(page).getByText('Thay nội dung đang có?').isVisible()
        })
        .toBe(true)
      await expect(editor(page)).toContainText('Chữ đã viết từ trước')
      await button(importer(page), 'Thay nội dung').click()
      await expect(editor(page)).toContainText('Chữ mới từ Word')
      await expect(editor(page)).not.toContainText('Chữ đã viết từ trước')
      await button(importer(page), 'Hoàn tác lần nhập').click()
      await expect(editor(page)).toContainText('Chữ đã viết từ trước')
      await expect(editor(page)).not.toContainText('Chữ mới từ Word')
    })

    test('what is pasted from Word keeps its structure and loses its looks', async ({
      browser,
    }) => {
      const page = await sitDown({ browser, screen, as: contributor })
      await page.goto('/admin/collections/news/create')
      await pasteHtml(
        page,
        `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
        <h2><span style='font-size:20pt;color:red'>Mục dán<o:p></o:p></span></h2>
        <p class=MsoNormal><span style='font-family:"Comic Sans MS";color:#00F'>Xã <b>Hạ Lạc</b></span></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>lúa</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>ngô</p>
        <p><a href="javascript:alert(1)">xem</a><img src="https://a.example/anh.jpg"></p>
        <!--EndFragment--></body></html>`,
      )
      await expect(editor(page).locator('h2')).toHaveText('Mục dán')
      await expect(editor(page).locator('li')).toHaveText(['lúa', 'ngô'])
      await expect(editor(page).locator('strong')).toHaveText('Hạ Lạc')
      await expect(editor(page).locator('img, a, [style*="color"], [style*="font"]')).toHaveCount(0)
      await expect(page.getByText('Ảnh không được dán theo (1 ảnh)')).toBeVisible()
      await expect(page.getByText('1 liên kết không rõ đích')).toBeVisible()

      // A few words join the line that the cursor stands in.
      await pasteHtml(page, '<p style="color:red"> và <i>khoai</i></p>')
      await expect(editor(page).locator('p').last()).toHaveText(/^xem\s?và khoai$/)
      await expect(editor(page).locator('em')).toHaveText('khoai')
    })
  })
}
