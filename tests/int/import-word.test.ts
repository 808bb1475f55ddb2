import { readdirSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import sharp from 'sharp'
import type { WordImport } from '@/endpoints/import-word'
import { env } from '@/config/env'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import type { RestResponse } from '../helpers/app'
import { BOLD, compoundFile, docx, p, picture } from '../helpers/docx'
import {
  openNewsroom,
  reasonsIn,
  type ErrorList,
  type Newsroom,
  type PersonKey,
} from '../helpers/newsroom'

type Answer = RestResponse<WordImport & ErrorList>

const SAPO = 'Sáng 20/11, xã Hạ Lạc gặt xong toàn bộ 412 ha lúa mùa trước đợt mưa.'

let newsroom: Newsroom
let photo: Buffer
beforeAll(async () => {
  newsroom = await openNewsroom()
  photo = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#3d6b35' } })
    .withExif({ IFD0: { Artist: 'Nguyen Van Bi Mat' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => newsroom.stop())

const withPicture = (bytes: Uint8Array = photo) =>
  docx({
    body:
      p('Hạ Lạc gặt xong lúa mùa', { style: 'Title' }) +
      p(SAPO, { run: BOLD }) +
      p('Bà con nói "gặt xong" .') +
      picture('rId10') +
      p('Gặt lúa. Ảnh: Vừ Thị Lan'),
    media: { rId10: { bytes, extension: 'jpg' } },
  })

function send({
  person,
  bytes = withPicture(),
  unit,
  collection = 'news',
  fields = {},
}: {
  person?: PersonKey
  bytes?: Uint8Array
  unit?: string
  collection?: string
  fields?: Record<string, string>
}): Promise<Answer> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), 'bai.docx')
  if (unit !== undefined) form.set('unit', unit)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return newsroom.rest<WordImport & ErrorList>({
    method: 'POST',
    path: `/api/${collection}/import`,
    body: form,
    ...(person === undefined ? {} : { user: newsroom.people[person] }),
  })
}

async function library(): Promise<{ rows: number; files: number }> {
  const { totalDocs } = await newsroom.payload.count({ collection: 'media', overrideAccess: true })
  return { rows: totalDocs, files: readdirSync(env().mediaDir, { recursive: true }).length }
}

describe('a writer imports a file', () => {
  let answer: Answer
  beforeAll(async () => {
    answer = await send({ person: 'writer' })
  })

  it('gets text, offers and pictures for the form; no item was written', async () => {
    expect(answer.status).toBe(200)
    const { body, pictures, summary, title, warnings } = answer.body
    expect(title).toEqual({ text: 'Hạ Lạc gặt xong lúa mùa', block: 0 })
    expect(summary).toEqual({ text: SAPO, block: 1 })
    expect(body.root.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'upload',
    ])
    expect(JSON.stringify(body)).toContain('Bà con nói “gặt xong”.')
    expect(pictures).toMatchObject([{ alt: '', caption: 'Gặt lúa', credit: 'Vừ Thị Lan' }])
    expect(JSON.stringify(body)).toContain(`"value":"${pictures[0]?.id}"`)
    expect(warnings).toEqual([])
    const items = await newsroom.payload.count({ collection: 'news', overrideAccess: true })
    expect(items.totalDocs).toBe(0)
  })

  it('the picture is of her unit, re-encoded without EXIF, closed to everybody else', async () => {
    const id = answer.body.pictures[0]?.id ?? ''
    const row = await newsroom.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect([row.unit, row.isPublic, row.mimeType]).toEqual([
      newsroom.units.haLac,
      false,
      'image/webp',
    ])
    expect(row.editedBy).toBe(newsroom.people.writer.id)
    const look = async (person?: PersonKey) => {
      const user = person === undefined ? {} : { user: newsroom.people[person] }
      return (await newsroom.rest({ path: `/api/media/${id}`, ...user })).status
    }
    expect([await look('writer'), await look('stranger'), await look()]).toEqual([200, 404, 404])
  })

  it('a draft with that picture is saved, and not approved before the picture is described', async () => {
    const { body, pictures } = answer.body
    const id = await newsroom.write('writer', { body })
    await newsroom.go(id, [['writer', 'submit']])
    const refused = await newsroom.act('unitEditor', id, 'approve')
    expect([refused.status, reasonsIn(refused.body)]).toEqual([422, ['requirement.pictureAlt']])
    expect(refused.body.errors[0]?.message).toMatch(/Ảnh “anh-1-.*\.webp” chưa có mô tả/)
    const path = `/api/media/${pictures[0]?.id}`
    const describeIt = (alt: string) =>
      newsroom.rest({ method: 'PATCH', path, user: newsroom.people.writer, body: { alt } })
    expect((await describeIt('  ')).status).toBe(400)
    expect((await describeIt('Bà con gặt lúa')).status).toBe(200)
    expect((await newsroom.act('unitEditor', id, 'approve')).status).toBe(200)
  })
})

it('outside the import nobody uploads a picture without a description', async () => {
  const form = new FormData()
  const data = { alt: '', unit: newsroom.units.haLac, context: { altComesLater: true } }
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'anh.jpg')
  const user = newsroom.people.writer
  const query = { altComesLater: true }
  const sent = await newsroom.rest({ method: 'POST', path: '/api/media', user, body: form, query })
  expect(sent.status).toBe(400)
})

describe('who may', () => {
  it.each<[PersonKey | undefined, 'haLac' | 'naLay' | undefined, number, string[]]>([
    [undefined, 'haLac', 403, ['import.notPermitted']],
    ['writer', undefined, 200, []],
    ['writer', 'haLac', 200, []],
    ['writer', 'naLay', 403, ['import.notPermitted']],
    ['strangeEditor', 'haLac', 403, ['import.notPermitted']],
    ['editor', undefined, 422, ['import.unitMissing']],
    ['editor', 'naLay', 200, []],
    ['approver', 'haLac', 200, []],
    ['auditor', 'haLac', 403, ['import.notPermitted']],
    ['admin', 'haLac', 403, ['import.notPermitted']],
  ])('%s for %s: %i', async (person, unit, status, codes) => {
    const before = await library()
    const answer = await send({
      ...(person === undefined ? {} : { person }),
      ...(unit === undefined ? {} : { unit: newsroom.units[unit] }),
      bytes: docx({ body: p('Chữ') }),
    })
    expect([answer.status, reasonsIn(answer.body)]).toEqual([status, codes])
    expect(await library()).toEqual(before)
  })

  it('a session cookie that another site sends along counts for nothing', async () => {
    const token = await newsroom.login(newsroom.people.writer.email)
    const from = (origin: string) => {
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(docx({ body: p('Chữ') }))]), 'bai.docx')
      const headers = { Cookie: `payload-token=${token}`, Origin: origin }
      return newsroom.rest({ method: 'POST', path: '/api/news/import', body: form, headers })
    }
    expect((await from('https://evil.example')).status).toBe(403)
    expect((await from('http://localhost:3000')).status).toBe(200)
  })

  it('a unit that is none is no unit', async () => {
    const answer = await send({ person: 'editor', unit: 'khong-co', bytes: docx({ body: p('a') }) })
    expect([answer.status, reasonsIn(answer.body)]).toEqual([422, ['import.unitMissing']])
  })

  it.each(EDITORIAL_COLLECTIONS)('%s has the way', async (collection) => {
    const answer = await send({ person: 'writer', collection, bytes: docx({ body: p('Chữ') }) })
    expect(answer.status).toBe(200)
  })
})

describe('a file that cannot be read changes nothing and says why', () => {
  let before: Awaited<ReturnType<typeof library>>
  beforeEach(async () => {
    before = await library()
  })

  it.each<[string, () => Uint8Array, number, string]>([
    ['with a password', () => compoundFile('EncryptedPackage'), 422, 'import.passwordProtected'],
    ['old Word', () => compoundFile('WordDocument'), 422, 'import.oldWordFile'],
    ['PDF', () => strToU8('%PDF-1.7'), 422, 'import.pdfFile'],
    ['empty', () => new Uint8Array(), 422, 'import.emptyFile'],
    [
      'a bomb of 30 MB',
      () => zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }),
      422,
      'import.zipBomb',
    ],
    ['30 MB on the way', () => new Uint8Array(30 * 1024 * 1024), 413, 'import.tooLarge'],
  ])('%s', async (_, bytes, status, code) => {
    const answer = await send({ person: 'writer', bytes: bytes() })
    expect([answer.status, reasonsIn(answer.body)]).toEqual([status, [code]])
    expect(answer.body.errors[0]?.message).toMatch(/\p{L}.*\.$/u)
    expect(await library()).toEqual(before)
  })

  it.each<[string, BodyInit, string]>([
    ['no form', '{}', 'import.noFile'],
    ['no file in the form', new FormData(), 'import.noFile'],
    [
      'words instead of a file',
      (() => {
        const form = new FormData()
        form.set('file', 'chữ')
        return form
      })(),
      'import.noFile',
    ],
  ])('%s', async (_, body, code) => {
    const user = newsroom.people.writer
    const answer = await newsroom.rest<ErrorList>({
      method: 'POST',
      path: '/api/news/import',
      user,
      body,
    })
    expect([answer.status, reasonsIn(answer.body)]).toEqual([400, [code]])
  })

  it('a picture that is none is left out, and the text still comes', async () => {
    const broken = Buffer.concat([photo.subarray(0, 40), Buffer.alloc(20)])
    const answer = await send({ person: 'writer', bytes: withPicture(broken) })
    expect([answer.status, answer.body.pictures]).toEqual([200, []])
    expect(answer.body.warnings.map(({ code }) => code)).toEqual(['pictureDamaged'])
    expect(JSON.stringify(answer.body.body)).not.toContain('"upload"')
    expect(await library()).toEqual(before)
  })

  it('when the second picture cannot be stored, the first does not stay either', async () => {
    const other = await sharp(photo).negate().jpeg().toBuffer()
    const bytes = docx({
      body: p('Chữ') + picture('rId10') + picture('rId11'),
      media: {
        rId10: { bytes: photo, extension: 'jpg' },
        rId11: { bytes: other, extension: 'jpg' },
      },
    })
    const { payload } = newsroom
    const create = payload.create.bind(payload)
    let calls = 0
    const failing = vi.spyOn(payload, 'create').mockImplementation(((options: never) => {
      calls += 1
      if (calls === 2) throw new Error('the disk is full')
      return create(options)
    }) as never)
    const answer = await send({ person: 'writer', bytes })
    failing.mockRestore()
    expect([calls, answer.status, reasonsIn(answer.body)]).toEqual([2, 422, ['import.picture']])
    expect(await library()).toEqual(before)
  })
})
