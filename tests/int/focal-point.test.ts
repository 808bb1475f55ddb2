import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { itemPage } from '@/queries/items'
import { openNewsroom, reasonsIn, type Newsroom } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'

/** Outside Next there is no page that could be kept. */
vi.mock('next/cache', () => ({ unstable_cache: (load: () => unknown) => load }))

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

async function illustrated(): Promise<{ id: string; picture: string }> {
  const { id: picture } = await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'Đập nước', unit: newsroom.units.haLac },
    file: await onePixel(),
    user: newsroom.people.writer,
    overrideAccess: false,
  })
  return { id: await newsroom.write('writer', { heroImage: picture }), picture }
}

/** As the picture's dialog sends it: beside the document, in the address. */
async function refocus(picture: string, [x, y]: readonly [number, number]): Promise<number> {
  const { status } = await newsroom.rest({
    method: 'PATCH',
    path: `/api/media/${picture}?uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=${y}`,
    user: newsroom.people.editor,
    body: { alt: 'Đập nước' },
  })
  return status
}

async function publish(id: string): Promise<void> {
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
}

/** What the public page of a news item crops its picture by: read as the page reads it. */
async function focusOnPage(id: string): Promise<unknown[]> {
  const { slug } = await newsroom.payload.findByID({
    collection: 'news',
    id,
    overrideAccess: true,
  })
  const page = await itemPage('news', slug ?? '')
  return [page?.picture?.focalX, page?.picture?.focalY]
}

it('a focal point set in the dialog reaches the page', async () => {
  const { id, picture } = await illustrated()
  expect(await refocus(picture, [20, 80])).toBe(200)
  await publish(id)
  expect(await focusOnPage(id)).toEqual([20, 80])
})

it('moved after approval it voids the approval', async () => {
  const { id, picture } = await illustrated()
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
  ])
  expect(await refocus(picture, [10, 10])).toBe(200)
  const { status, body } = await newsroom.act('unitEditor', id, 'publish')
  expect([status, reasonsIn(body)]).toEqual([409, ['workflow.approvalVoid']])
})

it('on a public page it stays where it is', async () => {
  const { id, picture } = await illustrated()
  expect(await refocus(picture, [30, 60])).toBe(200)
  await publish(id)
  expect(await refocus(picture, [90, 10])).toBe(409)
  expect(await focusOnPage(id)).toEqual([30, 60])
})
