import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/config/env'
import { IMAGE_FORMATS, IMAGE_WIDTHS, imageSizeName } from '@/lib/images'
import type { RestResponse } from '../helpers/app'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

interface MediaDoc {
  id: string
  filename: string
  mimeType: string
  checksum: string
  isPublic: boolean
  editedBy: string | { id: string } | null
  alt: string
  sizes: Record<
    string,
    { filename: string | null; width: number; height: number; mimeType: string }
  >
}
type Answer = RestResponse<{
  doc: MediaDoc
  errors: { message: string; data?: { errors?: { message: string; path: string }[] } }[]
}>

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

function send({
  bytes,
  type = 'image/jpeg',
  name = 'anh.jpg',
  data = {},
  person = 'writer',
  id,
}: {
  bytes: Uint8Array
  type?: string
  name?: string
  data?: Record<string, unknown>
  person?: PersonKey
  id?: string
}): Promise<Answer> {
  const form = new FormData()
  const fields = id === undefined ? { alt: 'Cầu Đá Bạc', unit: newsroom.units.haLac } : {}
  form.set('_payload', JSON.stringify({ ...fields, ...data }))
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return newsroom.rest({
    method: id === undefined ? 'POST' : 'PATCH',
    path: `/api/media${id === undefined ? '' : `/${id}`}`,
    user: newsroom.people[person],
    body: form,
  })
}

/** A picture as a phone takes it: large, with the place and the owner's name inside. */
async function phonePicture(width = 2400, height = 1350): Promise<Buffer> {
  return await sharp({ create: { width, height, channels: 3, background: '#3d6b35' } })
    .withExif({
      IFD0: { Artist: 'Nguyen Van Bi Mat', Copyright: 'BIMAT' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 30/1 0/1', GPSLongitudeRef: 'E' },
    })
    .jpeg()
    .toBuffer()
}

const small = () => phonePicture(640, 360)
const fileOf = (name: string) => readFileSync(path.join(env().mediaDir, name))
const storedNames = () => readdirSync(env().mediaDir, { recursive: true }).sort()

describe('a picture from a phone', () => {
  let doc: MediaDoc
  beforeAll(async () => {
    const original = await phonePicture()
    expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('BIMAT')
    const { status, body } = await send({ bytes: original })
    expect(status).toBe(201)
    doc = body.doc
  })

  it('comes in four widths and three formats, never larger than it was', async () => {
    for (const format of IMAGE_FORMATS) {
      for (const width of IMAGE_WIDTHS) {
        const size = doc.sizes[imageSizeName({ format, width })]
        expect([format, size?.width, size?.mimeType]).toEqual([format, width, `image/${format}`])
        const { width: real, format: kind } = await sharp(fileOf(size?.filename ?? '')).metadata()
        expect([real, kind]).toEqual([width, format === 'avif' ? 'heif' : format])
      }
    }
    const { body } = await send({ bytes: await small() })
    expect(body.doc.sizes.webp480?.width).toBe(480)
    expect(body.doc.sizes.webp1280?.filename ?? null).toBeNull()
  })

  it('keeps neither place nor name, in the original and in every rendition', async () => {
    const names = [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => filename)]
    expect(names.length).toBe(13)
    for (const name of names) {
      const bytes = fileOf(name ?? '')
      const { exif, xmp, iptc } = await sharp(bytes).metadata()
      expect([name, exif, xmp, iptc]).toEqual([name, undefined, undefined, undefined])
      expect(bytes.toString('latin1')).not.toContain('BIMAT')
    }
  })

  it('has the checksum of the file that lies there', () => {
    const sum = createHash('sha256').update(fileOf(doc.filename)).digest('hex')
    expect(doc.checksum).toBe(sum)
  })
})

describe('what is refused', () => {
  it.each([{ alt: '' }, { alt: '   ' }, { alt: undefined }])('no description: %j', async (data) => {
    const before = storedNames()
    const { status, body } = await send({ bytes: await small(), data })
    expect(status).toBe(400)
    expect(JSON.stringify(body.errors)).toMatch(/Mô tả ảnh|bắt buộc/)
    expect(storedNames()).toEqual(before)
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const html = '<!doctype html><script>alert(1)</script>'
  const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF'
  it.each([
    ['an SVG', svg, 'image/svg+xml', 'hinh.svg'],
    ['an SVG named .jpg', svg, 'image/jpeg', 'hinh.jpg'],
    ['an SVG named .png', svg, 'image/png', 'hinh.png'],
    ['HTML named .jpg', html, 'image/jpeg', 'trang.jpg'],
    ['HTML', html, 'text/html', 'trang.html'],
    ['a PDF', pdf, 'application/pdf', 'van-ban.pdf'],
    ['a PDF named .webp', pdf, 'image/webp', 'van-ban.webp'],
    ['nothing', '', 'image/jpeg', 'rong.jpg'],
  ])('%s', async (_, content, type, name) => {
    const before = storedNames()
    const { status } = await send({ bytes: new TextEncoder().encode(content), type, name })
    expect(status).toBe(400)
    expect(storedNames()).toEqual(before)
  })

  it('a name that climbs out of the folder', async () => {
    const { body } = await send({ bytes: await small(), name: '../../../thoat.jpg' })
    expect(body.doc.filename).not.toMatch(/[/\\]/)
    expect(storedNames()).toContain(body.doc.filename)
  })

  it('an upload in the name of another unit, or of nobody', async () => {
    const bytes = await small()
    const foreign = await send({ bytes, data: { unit: newsroom.units.naLay } })
    expect(foreign.status).toBe(403)
    expect((await send({ bytes, person: 'auditor' })).status).toBe(403)
    expect(
      (await newsroom.rest({ method: 'POST', path: '/api/media', body: new FormData() })).status,
    ).toBe(403)
  })
})

describe('after the upload', () => {
  let doc: MediaDoc
  beforeAll(async () => {
    doc = (await send({ bytes: await small() })).body.doc
  })
  const row = () =>
    newsroom.payload.db.findOne({ collection: 'media', where: { id: { equals: doc.id } } })

  it.each(['writer', 'editor', 'approver', 'stranger'] as const)(
    '%s cannot replace the bytes',
    async (person) => {
      const before = await row()
      const bytes = fileOf(doc.filename)
      const { status } = await send({ bytes: await phonePicture(700, 400), id: doc.id, person })
      expect(status).toBe(409)
      expect(await row()).toEqual(before)
      expect(fileOf(doc.filename).equals(bytes)).toBe(true)
    },
  )

  it('what the system keeps cannot be written', async () => {
    const before = (await row()) as unknown as MediaDoc
    const forged = {
      checksum: 'f'.repeat(64),
      isPublic: true,
      editedBy: newsroom.people.editor.id,
      editedAt: '2001-01-01T00:00:00.000Z',
      filename: 'khac.webp',
      unit: newsroom.units.naLay,
    }
    const path = `/api/media/${doc.id}`
    await newsroom.rest({ method: 'PATCH', path, user: newsroom.people.writer, body: forged })
    // A save moves only its own time and what Payload derives from the name of the thumbnail.
    const derived = {
      updatedAt: expect.anything() as unknown,
      thumbnailURL: expect.anything() as unknown,
    }
    expect(await row()).toEqual({ ...before, ...derived })
    const created = (await send({ bytes: await small(), data: forged, person: 'approver' })).body
      .doc
    expect(created.checksum).not.toBe(forged.checksum)
    expect(created.isPublic).toBe(false)
    expect(created.filename).not.toBe(forged.filename)
    expect(JSON.stringify(created.editedBy)).toContain(newsroom.people.approver.id)
  })

  it('goes public with the item that uses it, and not before', async () => {
    const hero = (await send({ bytes: await small() })).body.doc
    const seen = async () => {
      const entry = await newsroom.rest({ path: `/api/media/${hero.id}` })
      const file = await newsroom.rest({ path: `/api/media/file/${hero.filename}` })
      const size = await newsroom.rest({ path: `/api/media/file/${hero.sizes.webp480?.filename}` })
      return [entry.status, file.status, size.status].map((status) => status === 200)
    }
    const id = await newsroom.write('writer', { heroImage: hero.id })
    expect(await seen()).toEqual([false, false, false])
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    expect(await seen()).toEqual([false, false, false])
    await newsroom.go(id, [['unitEditor', 'publish']])
    expect(await seen()).toEqual([true, true, true])
  })
})
