import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordedBy } from '../helpers/audit'
import { openNewsroom, reasonsIn, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'
import { smallestPdf } from '../helpers/uploads'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

/** A news item with a picture, both the writer's. */
async function illustrated(): Promise<{ id: string; picture: string }> {
  const { id: picture } = await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'Cánh đồng', unit: newsroom.units.haLac },
    file: await onePixel(),
    user: newsroom.people.writer,
    overrideAccess: false,
  })
  return { id: await newsroom.write('writer', { heroImage: picture }), picture }
}

async function reword(person: PersonKey, picture: string, alt: string): Promise<void> {
  const { status } = await newsroom.rest({
    method: 'PATCH',
    path: `/api/media/${picture}`,
    user: newsroom.people[person],
    body: { alt },
  })
  expect(status).toBe(200)
}

async function namesOf(id: string): Promise<string[]> {
  const { contributors } = (await newsroom.look('admin', id)).body
  return contributors.map(({ name }) => name.replace('Người ', '')).sort()
}

it('everybody who wrote words of the picture has a hand in the text, not only the last one', async () => {
  const { id, picture } = await illustrated()
  await newsroom.go(id, [['writer', 'submit']])
  await reword('editor', picture, 'Cánh đồng ở thôn 3')
  await reword('secondUnitEditor', picture, 'Cánh đồng lúa ở thôn 3')
  await reword('editor', picture, 'Cánh đồng lúa chín ở thôn 3')
  expect(await namesOf(id)).toEqual(['editor', 'secondUnitEditor', 'writer'])
  for (const person of ['editor', 'secondUnitEditor'] as const) {
    const { status, body } = await newsroom.act(person, id, 'approve')
    expect([status, reasonsIn(body)]).toEqual([403, ['workflow.fourEyes']])
  }
  expect((await newsroom.act('approver', id, 'approve')).status).toBe(200)
})

it('and the trail says who changed which words, but not that the same were saved again', async () => {
  const { picture } = await illustrated()
  const events = await recordedBy(newsroom.payload, async () => {
    await reword('editor', picture, 'Cánh đồng ở thôn 3')
    await reword('editor', picture, 'Cánh đồng ở thôn 3')
  })
  expect(events).toMatchObject([
    {
      type: 'fileTextChanged',
      sentence: 'Người editor sửa ảnh “Cánh đồng ở thôn 3”: Mô tả ảnh',
      documentCollection: 'media',
      document: picture,
      unit: newsroom.units.haLac,
    },
  ])
})

it('of a picture’s focal point and of a document, too, by the names that the forms have for them', async () => {
  const { picture } = await illustrated()
  const pdf = smallestPdf()
  const { id: document } = await newsroom.payload.create({
    collection: 'documents',
    data: { title: 'Kế hoạch cấp nước', unit: newsroom.units.haLac },
    file: { data: pdf, name: 'ke-hoach.pdf', mimetype: 'application/pdf', size: pdf.length },
    user: newsroom.people.writer,
    overrideAccess: false,
  })
  const patch = async (path: string, body: object) => {
    const user = newsroom.people.editor
    expect((await newsroom.rest({ method: 'PATCH', path, user, body })).status).toBe(200)
  }
  const events = await recordedBy(newsroom.payload, async () => {
    await patch(`/api/media/${picture}`, { focalX: 20, focalY: 30 })
    await patch(`/api/documents/${document}`, { title: 'Kế hoạch cấp nước sạch', issuer: 'Xã' })
  })
  expect(events.map(({ sentence }) => sentence)).toEqual([
    'Người editor sửa ảnh “Cánh đồng”: Tâm ảnh',
    'Người editor sửa văn bản “Kế hoạch cấp nước sạch”: Tên văn bản, Cơ quan ban hành',
  ])
})

it('also when a save took the picture out in between', async () => {
  const { id, picture } = await illustrated()
  await reword('editor', picture, 'Cánh đồng ở thôn 3')
  await newsroom.save('writer', id, { heroImage: null })
  await newsroom.save('writer', id, { heroImage: picture })
  expect(await namesOf(id)).toEqual(['editor', 'writer'])
})

it('also when the page was withdrawn and is opened again by somebody else', async () => {
  const { id, picture } = await illustrated()
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  const withdrawal = { kind: 'error', reason: 'Sai thôn.' }
  await newsroom.act('approver', id, 'withdraw', { withdrawal })
  await reword('editor', picture, 'Cánh đồng ở thôn 5')
  await newsroom.go(id, [['secondApprover', 'restore']])
  expect(await namesOf(id)).toEqual(['editor', 'secondApprover'])
})

it('words that went out are nobody’s part in the next revision', async () => {
  const { id, picture } = await illustrated()
  await newsroom.go(id, [['writer', 'submit']])
  await reword('editor', picture, 'Cánh đồng ở thôn 3')
  await newsroom.go(id, [
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  expect(await namesOf(id)).toEqual([])
  await newsroom.save('writer', id, { title: 'Toàn xã gặt xong' })
  expect(await namesOf(id)).toEqual(['writer'])
})

it('the public history names a change only for what the public had before', async () => {
  const { id } = await illustrated()
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
  ])
  const change = { kind: 'major', note: 'Thêm số liệu.' }
  await newsroom.act('unitEditor', id, 'publish', { change })
  const withdrawal = { kind: 'error', reason: 'Sai thôn.' }
  await newsroom.act('approver', id, 'withdraw', { change, withdrawal })
  const { docs } = await newsroom.payload.db.find<{ id: string; change: string | null }>({
    collection: 'public-history',
    where: { document: { equals: id } },
    pagination: false,
  })
  expect(docs.map(({ change: told }) => told ?? null)).toEqual([null, null])
})
