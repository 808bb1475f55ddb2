import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { onePixel } from '../helpers/pictures'
import { account } from './accounts'
import { bodyOf, signIn } from './newsroom'
import {
  follow,
  listings,
  PROMISE_MS,
  type Expected,
  type OutletName,
  type Sought,
} from './outlets'

const UNIT = 'xa-ha-lac'
const SECTION = 'xa-phuong'
const REASON = 'Số liệu thiệt hại chưa được kiểm tra.'

test.describe.configure({ mode: 'serial' })
test.slow()

test('withdrawn with a notice: the page stays and says so, everything else drops it', async ({
  page,
  request,
}) => {
  const { sought, approver } = await published({ page, request })
  const [title] = sought.titles
  await report('notice', {
    sought,
    browser: page,
    work: () => done(approver.act(sought.id, 'withdraw', withdrawal('notice'))),
    expected: {
      ...listings(null),
      page: `200 ${title} with notice`,
      openGraph: `Đã gỡ: ${title}`,
      robots: 'noindex',
      print: `${title}, marked`,
      apiById: '404',
      picture: 'open',
    },
  })
})

test('withdrawn for an error: only the reason is left, until it is published again', async ({
  page,
  request,
}) => {
  const { sought, approver, editor, writer } = await published({ page, request })
  await report('error', {
    sought,
    browser: page,
    work: () => done(approver.act(sought.id, 'withdraw', withdrawal('error'))),
    expected: {
      ...listings(null),
      page: '410 no title',
      openGraph: 'Nội dung này đã được gỡ khỏi cổng',
      robots: 'noindex',
      print: 'absent, marked',
      apiById: '404',
      picture: 'closed',
    },
  })
  await done(writer.act(sought.id, 'restore'))
  await done(writer.act(sought.id, 'submit'))
  await done(editor.act(sought.id, 'approve'))
  const change = { change: { kind: 'major', note: 'Số liệu đã được kiểm tra lại.' } }
  await report('restored and published', {
    sought,
    browser: page,
    work: () => done(editor.act(sought.id, 'publish', change)),
    expected: live(sought),
  })
})

test('consolidated: readers are led on, and follow when the target goes as well', async ({
  page,
  request,
}) => {
  const target = await published({ page, request })
  const last = await published({ page, request })
  const { sought, approver } = await published({ page, request })
  const redirectTo = `/tin-tuc/${target.sought.slug}`
  const led: Expected = {
    ...listings(null),
    page: `308 ${redirectTo}`,
    openGraph: 'none',
    robots: 'none',
    apiById: '404',
    picture: 'closed',
  }
  await report('consolidated', {
    sought,
    browser: page,
    work: () =>
      done(approver.act(sought.id, 'withdraw', withdrawal('consolidated', { redirectTo }))),
    expected: led,
  })
  const further = { redirectTo: `/tin-tuc/${last.sought.slug}` }
  await report('target consolidated', {
    sought,
    browser: page,
    work: () =>
      done(approver.act(target.sought.id, 'withdraw', withdrawal('consolidated', further))),
    expected: { ...led, page: `308 ${further.redirectTo}` },
  })
})

test('corrected: every outlet has the new words', async ({ page, request }) => {
  const { sought, writer, editor } = await published({ page, request })
  const title = `${sought.titles[0].replace('gặt xong', 'mới gặt')}, đã sửa`
  await done(writer.save(sought.id, { title }))
  await done(writer.act(sought.id, 'submit'))
  await done(editor.act(sought.id, 'approve'))
  const corrected = { ...sought, titles: [sought.titles[0], title] } as const
  const change = { change: { kind: 'major', note: 'Mới gặt được một nửa, không phải gặt xong.' } }
  await report('corrected', {
    sought: corrected,
    browser: page,
    work: () => done(editor.act(sought.id, 'publish', change)),
    expected: live(corrected),
  })
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`/tin-tuc/${sought.slug}`)
  await expect(page.locator('.history')).toContainText(
    'Cập nhật: Mới gặt được một nửa, không phải gặt xong.',
  )
})

/** What every outlet says of an item that is published under its newest title. */
function live({ titles }: Sought): Expected {
  const title = titles.at(-1) ?? ''
  return {
    ...listings(title),
    page: `200 ${title}`,
    openGraph: title,
    robots: 'none',
    print: title,
    apiById: title,
    picture: 'open',
  }
}

type Person = Awaited<ReturnType<typeof signIn>>

/** A news item with a picture, written by one person, approved by another, seen in every outlet. */
async function published({ page, request }: { page: Page; request: APIRequestContext }) {
  const [writer, editor, approver] = [
    await signIn(request, account('contributor', UNIT)),
    await signIn(request, account('unitEditor', UNIT)),
    await signIn(request, account('approver')),
  ] as const
  const mark = Date.now().toString(36)
  const title = `Thôn ${mark} gặt xong lúa trước lũ`
  const slug = `thon-${mark}-gat-xong`
  const file = await onePixel()
  const picture = await writer.upload({ alt: 'Cánh đồng đã gặt' }, { ...file, name: `${slug}.jpg` })
  const id = await writer.draft({
    title,
    slug,
    summary: 'Toàn thôn gặt xong trước đợt mưa lớn.',
    body: bodyOf('Sáng nay, những thửa ruộng cuối cùng đã được gặt xong.'),
    heroImage: picture.id,
    section: await idOf(request, 'sections', SECTION),
  })
  const sought: Sought = {
    id,
    slug,
    titles: [title],
    picture: picture.url,
    unit: UNIT,
    section: SECTION,
  }
  await done(writer.act(id, 'submit'))
  await done(editor.act(id, 'approve'))
  await report('published', {
    sought,
    browser: page,
    work: () => done(editor.act(id, 'publish')),
    expected: live(sought),
    // Only the start of the story; the first page of a fresh server may take its time.
    within: 30_000,
  })
  return { sought, writer, editor, approver }
}

function withdrawal(kind: string, more: Record<string, unknown> = {}) {
  return { withdrawal: { kind, reason: REASON, ...more } }
}

async function done(answer: ReturnType<Person['act']>): Promise<void> {
  const response = await answer
  expect([response.status(), response.ok() ? '' : await response.text()]).toEqual([200, ''])
}

async function idOf(request: APIRequestContext, collection: string, slug: string): Promise<string> {
  const response = await request.get(`/api/${collection}?where[slug][equals]=${slug}`)
  const { docs } = (await response.json()) as { docs: { id: string }[] }
  return docs[0]?.id ?? ''
}

/** Follows a change and prints how long each outlet took, so that nobody has to believe the bound. */
async function report(name: string, options: Parameters<typeof follow>[0]): Promise<void> {
  const took = await follow(options)
  const line = Object.entries(took).map(([outlet, ms]) => `${outlet} ${ms}`)
  console.log(`    ${name}: ${line.join(' · ')} ms`)
  const { within = PROMISE_MS } = options
  const slow = (Object.keys(took) as OutletName[]).filter((one) => (took[one] ?? 0) > within)
  expect(slow).toEqual([])
}
