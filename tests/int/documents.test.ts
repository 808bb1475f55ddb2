import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DocumentAddress } from '@/lib/routes'
import { documentAddress, documentAt, documentList } from '@/queries/documents'
import { deskOf, type Desk } from '../helpers/desk'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { bodyWith, nodes } from '../helpers/rich-text'
import { smallestPdf } from '../helpers/uploads'

/** Tags that the page in the making got; outside Next there is no page to put them on. */
const tags = vi.hoisted(() => new Set<string>())
vi.mock('next/cache', () => ({
  unstable_cache: (load: () => unknown, _: unknown, options: { tags: string[] }) => {
    options.tags.forEach((one) => tags.add(one))
    return load
  },
}))

let newsroom: Newsroom
let desk: Desk
beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = deskOf({ newsroom, collection: 'news' })
})
afterAll(() => newsroom.stop())

const WORDS = {
  documentNumber: '733/QĐ-UBND',
  title: 'Quy trình vận hành hồ Khe Sim',
  issuer: 'Ủy ban nhân dân tỉnh',
  issuedAt: '2024-05-13T17:00:00.000Z',
  summary: 'Ban hành quy trình vận hành hồ chứa nước.',
}

async function upload(more: Record<string, unknown> = {}): Promise<{ id: string; code: string }> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ ...WORDS, unit: newsroom.units.haLac, ...more }))
  const bytes = new Uint8Array(smallestPdf())
  form.set('file', new Blob([bytes], { type: 'application/pdf' }), 'van-ban.pdf')
  const { body } = await newsroom.rest<{ doc: { id: string; code: string } }>({
    method: 'POST',
    path: '/api/documents',
    user: newsroom.people.writer,
    body: form,
  })
  if (!body.doc) throw new Error(JSON.stringify(body))
  return body.doc
}

async function listed(address: Partial<DocumentAddress> = {}): Promise<string[]> {
  const list = await documentList({ page: 1, ...address })
  return (list?.items ?? []).map(({ id }) => id)
}

const showing = (id: string, title = 'Tin dẫn văn bản') => ({
  title,
  body: bodyWith('Xem văn bản kèm theo.', nodes.file(id)),
})

async function tagsOfLog(): Promise<string[]> {
  const { docs } = await newsroom.payload.db.find<{ tags: string[] }>({
    collection: 'revalidations',
    sort: '-sequence',
    limit: 1,
  })
  return docs[0]?.tags ?? []
}

describe('A reader of the register', () => {
  it('finds a document as soon as a text that shows it is published, and never before', async () => {
    const { id, code } = await upload()
    expect(await listed()).not.toContain(id)
    const item = await desk.draft(showing(id))
    await desk.act('writer', item.id, 'submit')
    await desk.act('approver', item.id, 'approve')
    expect(await listed()).not.toContain(id)
    expect(await documentAt(`733-qd-ubnd-${code}`)).toBeNull()
    await desk.act('approver', item.id, 'publish')
    expect(await listed()).toContain(id)
    tags.clear()
    await listed()
    expect((await tagsOfLog()).some((one) => tags.has(one))).toBe(true)
  })

  it.each(['notice', 'error'])('no longer finds it after the withdrawal: %s', async (kind) => {
    const { id, code } = await upload()
    const item = await desk.publish(showing(id))
    const [entry] = (await documentList({ page: 1 }))?.items.filter((one) => one.id === id) ?? []
    expect(await documentAt(entry?.href.split('/').at(-1) ?? '')).toMatchObject({
      kind: 'page',
      page: { items: [{ id: item.id }] },
    })
    await desk.withdraw(item.id, kind)
    expect(await listed()).not.toContain(id)
    expect(await documentAt(`x-${code}`)).toBeNull()
    tags.clear()
    await listed()
    expect((await tagsOfLog()).some((one) => tags.has(one))).toBe(true)
  })

  it('keeps it while another text shows it, and loses it with the last', async () => {
    const { id } = await upload()
    const [first, second] = [
      await desk.publish(showing(id, 'Tin thứ nhất')),
      await desk.publish(showing(id, 'Tin thứ hai')),
    ]
    await desk.withdraw(first.id, 'notice')
    expect(await listed()).toContain(id)
    await desk.correct(second.id, { body: bodyWith('Không còn văn bản.') }, { kind: 'minor' })
    expect(await listed()).not.toContain(id)
  })

  it('is led to the present words of its address', async () => {
    const { id, code } = await upload()
    await desk.publish(showing(id))
    expect(await documentAt(`ten-cu-${code}`)).toEqual({
      kind: 'moved',
      href: `/van-ban/733-qd-ubnd-quy-trinh-van-hanh-ho-khe-sim-${code}`,
    })
  })

  it('narrows by number without marks, year, body and kind', async () => {
    const { id } = await upload({
      documentNumber: '45/KH-SYT',
      title: 'Kế hoạch tiêm chủng',
      issuer: 'Sở Y tế',
      issuedAt: '2025-02-01T00:00:00.000Z',
    })
    await desk.publish(showing(id))
    const found = async (address: Partial<DocumentAddress>) => (await listed(address)).includes(id)
    expect(await found({ text: '45/kh syt' })).toBe(true)
    expect(await found({ text: '45khsyt' })).toBe(true)
    expect(await found({ text: 'tiem chung', year: '2025', issuer: 'so-y-te' })).toBe(true)
    expect(await found({ kind: 'ke-hoach' })).toBe(true)
    expect(await found({ kind: 'quyet-dinh' })).toBe(false)
    expect(await found({ year: '2024' })).toBe(false)
    const list = await documentList({ page: 1 })
    expect(list?.filters.issuers).toContainEqual({ value: 'so-y-te', name: 'Sở Y tế' })
    expect(list?.filters.years).toEqual(['2025', '2024'])
  })
})

it('the author cannot put a document into the register, nor choose its address', async () => {
  const { id, code } = await upload({ isListed: true, code: 'ffffffff', isPublic: true })
  expect(code).not.toBe('ffffffff')
  await newsroom.rest({
    method: 'PATCH',
    path: `/api/documents/${id}`,
    user: newsroom.people.writer,
    body: { isListed: true, code: 'ffffffff', title: 'Tên khác' },
  })
  expect(await listed()).not.toContain(id)
  expect(await documentAt('x-ffffffff')).toBeNull()
})

it.each([
  [
    { q: '  733  ', nam: '2024', trang: '2' },
    { text: '733', year: '2024', page: 2 },
  ],
  [
    { nam: 'x', 'co-quan': '../a', loai: 'gi', trang: '0' },
    { text: '', page: 1 },
  ],
  [
    { q: ['a', 'b'], loai: 'ke-hoach' },
    { text: 'a', kind: 'ke-hoach', page: 1 },
  ],
])('an address %j asks for %j', (parameters, address) => {
  expect(JSON.parse(JSON.stringify(documentAddress(parameters)))).toEqual(address)
})
