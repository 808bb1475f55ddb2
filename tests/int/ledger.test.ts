import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LEDGER_HEAD, readHead } from '@/audit/head'
import { ledgerHash, sealOf } from '@/audit/ledger'
import { verifyChains } from '@/audit/verify'
import type { EditorialCollection } from '@/lib/editorial'
import { LEDGER_PAGE_SIZE, type LedgerIndex, type LedgerPage } from '@/queries/ledger'
import { unlockRecords } from '../helpers/audit'
import { bodyOf, openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'
import { serveSite, type ServedSite } from '../helpers/served'

const run = promisify(execFile)
const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer <<>>\n%%EOF'

let room: Newsroom
let site: ServedSite
let folder: string
const ids = {} as Record<'news' | 'bulletins' | 'fanpage-posts', string>

beforeAll(async () => {
  room = await openNewsroom()
  site = await serveSite()
  folder = mkdtempSync(path.join(tmpdir(), 'so-cai-'))
  writeFileSync(path.join(folder, 'so-cai.mjs'), verifierOf(readFileSync('docs/ledger.md', 'utf8')))
  await publishOneOfEach()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await site.stop()
  await room.stop()
})

/** The code of the page, word by word. */
function verifierOf(markdown: string): string {
  const blocks = [...markdown.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '')
  if (blocks.length !== 2) throw new Error('docs/ledger.md: where is the verifier?')
  return blocks.join('')
}

/** Runs it as anybody would, in a process that knows only the site's address. */
async function verify(...args: string[]): Promise<{ code: number; output: string }> {
  const file = path.join(folder, 'so-cai.mjs')
  try {
    const { stdout } = await run(process.execPath, [file, site.origin, ...args])
    return { code: 0, output: stdout }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, output: stderr }
  }
}

async function upload(library: 'media' | 'documents', data: Record<string, unknown>, n: number) {
  const picture = sharp({
    create: { width: 40, height: 30, channels: 3, background: { r: n, g: 90, b: 40 } },
  })
  const bytes = library === 'media' ? await picture.png().toBuffer() : Buffer.from(PDF)
  const type = library === 'media' ? 'image/png' : 'application/pdf'
  const form = new FormData()
  form.set('_payload', JSON.stringify({ unit: room.units.haLac, ...data }))
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), `tep-${n}.${type.slice(-3)}`)
  const { body } = await room.rest<{ doc?: { id: string } }>({
    method: 'POST',
    path: `/api/${library}`,
    user: room.people.writer,
    body: form,
  })
  if (body.doc === undefined) throw new Error(JSON.stringify(body))
  return body.doc.id
}

async function publish(collection: EditorialCollection, data: Record<string, unknown>) {
  const { body } = await room.rest<{ doc?: { id: string } }>({
    method: 'POST',
    path: `/api/${collection}`,
    query: { draft: true },
    user: room.people.writer,
    body: {
      title: `Tiêu đề ${collection}`,
      summary: 'Tóm tắt đủ dấu: ăn, ở, học.',
      unit: room.units.haLac,
      ...data,
    },
  })
  const id = String(body.doc?.id)
  const steps: [PersonKey, string][] = [
    ['writer', 'submit'],
    ['approver', 'approve'],
    ['approver', 'publish'],
  ]
  for (const [person, action] of steps) await act(collection, id, person, action)
  return id
}

async function act(
  collection: EditorialCollection,
  id: string,
  person: PersonKey,
  action: string,
  body: Record<string, unknown> = {},
) {
  const at = `/api/${collection}/${id}/workflow`
  const user = room.people[person]
  const { body: seen } = await room.rest<{ revision: string }>({ path: at, user })
  const answer = await room.rest({
    method: 'POST',
    path: `${at}/${action}`,
    user,
    body: { revision: seen.revision, ...body },
  })
  if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`)
}

/** With everything that counts for the hash: pictures, files, rows, links, text that is not in NFC order. */
async function publishOneOfEach() {
  const pictures = []
  for (const n of [1, 2, 3, 4]) {
    pictures.push(
      await upload('media', { alt: `Ảnh số ${n}`, caption: 'Đồng lúa', credit: 'Xã' }, n),
    )
  }
  const [hero, inText, share, gallery] = pictures
  const decision = await upload('documents', { title: 'Quyết định', documentNumber: '12/QĐ' }, 5)
  const other = await room.write('writer', { title: 'Tin được dẫn' })
  const body = bodyOf('Sáng 20/11, ruộng đã gặt xong.')
  const nodes = [
    {
      type: 'upload',
      version: 3,
      format: '',
      relationTo: 'media',
      value: inText,
      fields: { caption: 'Riêng' },
    },
    {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'aaa', blockType: 'file', blockName: '', document: decision, label: 'Tải về' },
    },
    {
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      textFormat: 0,
      children: [
        {
          type: 'link',
          version: 3,
          format: '',
          indent: 0,
          direction: 'ltr',
          id: 'bbb',
          fields: {
            linkType: 'internal',
            newTab: false,
            doc: { relationTo: 'news', value: other },
          },
          children: [
            {
              type: 'text',
              version: 1,
              text: 'tin trước',
              detail: 0,
              format: 0,
              mode: 'normal',
              style: '',
            },
          ],
        },
      ],
    },
  ]
  body.root.children.push(...(nodes as never[]))
  ids.news = await publish('news', {
    body,
    heroImage: hero,
    seo: { image: share, title: 'Chia sẻ' },
    occurredAt: '2026-11-20T01:00:00.000Z',
  })
  ids.bulletins = await publish('bulletins', {
    claim: 'Hồ Khe Sim sắp vỡ',
    field: 'disaster',
    verdict: 'false',
    finding: 'Hồ an toàn, mực nước 87,4 m.',
    asOf: '2026-11-23T00:00:00.000Z',
    evidence: [
      { title: 'Báo cáo', file: decision, isPrimary: true, date: '2026-11-22' },
      { title: 'Ghi chép', documentNumber: '7', isPrimary: false },
    ],
  })
  const channel = await room.payload.create({
    collection: 'channels',
    data: {
      name: 'Fanpage',
      kind: 'facebook',
      url: 'https://facebook.example/x',
      unit: room.units.haLac,
    },
    overrideAccess: true,
  })
  ids['fanpage-posts'] = await publish('fanpage-posts', {
    text: 'Bài đăng\nhai dòng',
    media: [gallery, hero],
    channels: [channel.id],
    linkedContent: { relationTo: 'news', value: ids.news },
  })
}

const read = async <Body>(address: string) => {
  const response = await fetch(new URL(address, site.origin))
  return {
    status: response.status,
    type: response.headers.get('Content-Type'),
    text: await response.clone().text(),
    body: (await response.json()) as Body,
  }
}

describe('Anybody', () => {
  it('reads the ledger: public facts only', async () => {
    const { status, type, text, body } = await read<LedgerIndex>('/so-cai.json')
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8'])
    expect(body).toMatchObject({ first: '/so-cai.json?trang=1', last: '/so-cai.json?trang=1' })
    expect(body.entries.map(({ type: kind, path: at }) => [kind, at])).toEqual([
      ['published', '/tin-tuc/tieu-de-news'],
      ['published', '/xac-thuc/tieu-de-bulletins'],
      ['published', '/fanpage/tieu-de-fanpage-posts'],
    ])
    expect(body.entries[0]).toMatchObject({ unit: 'Xã Hạ Lạc', edition: 1, change: null })
    expect(body.head).toEqual({ sequence: 3, hash: body.entries[2]?.hash })
    // Who wrote and who approved is the audit trail's business.
    expect(text).not.toMatch(/Người|version|unitId|title/)
  })

  it.each(['news', 'bulletins', 'fanpage-posts'] as const)(
    'verifies the chain, and that a live %s is what the ledger says',
    async (collection) => {
      expect(await verify()).toMatchObject({ code: 0 })
      const { code, output } = await verify(collection, ids[collection])
      expect(output).toContain('is what the ledger says')
      expect(code).toBe(0)
    },
  )

  it.each([
    ['news', 'the title', { title: 'Tiêu đề new' }],
    ['bulletins', 'the verdict', { verdict: 'true' }],
    ['fanpage-posts', 'the text', { text: 'Bài đăng\nba dòng' }],
  ] as const)('sees that in a %s %s was changed past the system', async (collection, _, data) => {
    const { db } = room.payload
    const id = ids[collection]
    const where = { id: { equals: id } }
    const before = await db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where,
    })
    await db.updateOne({ collection, id, data })
    const { code, output } = await verify(collection, id)
    expect([code, output]).toEqual([1, expect.stringContaining('is not what the ledger says')])
    const names = Object.keys(data)
    await db.updateOne({
      collection,
      id,
      data: Object.fromEntries(names.map((name) => [name, before?.[name]])),
    })
    expect((await verify(collection, id)).code).toBe(0)
  })

  it('sees that the words below a picture were changed', async () => {
    const { db } = room.payload
    const { docs } = await db.find<{ id: string; alt: string }>({
      collection: 'media',
      where: { alt: { equals: 'Ảnh số 2' } },
    })
    const id = String(docs[0]?.id)
    await db.updateOne({ collection: 'media', id, data: { alt: 'Ảnh khác' } })
    expect((await verify('news', ids.news)).code).toBe(1)
    await db.updateOne({ collection: 'media', id, data: { alt: 'Ảnh số 2' } })
    expect((await verify('news', ids.news)).code).toBe(0)
  })

  it('reads pages that are cut by number; a full one never changes again', async () => {
    await fillTo(LEDGER_PAGE_SIZE - 1)
    const open = await read<LedgerPage>('/so-cai.json?trang=1')
    expect([open.body.entries.length, open.body.next]).toEqual([LEDGER_PAGE_SIZE - 1, null])
    expect((await read('/so-cai.json?trang=2')).status).toBe(404)

    await fillTo(LEDGER_PAGE_SIZE)
    const full = await read<LedgerPage>('/so-cai.json?trang=1')
    expect(full.body.next).toBe('/so-cai.json?trang=2')
    expect(await read('/so-cai.json?trang=2')).toMatchObject({
      status: 200,
      body: { entries: [], previous: '/so-cai.json?trang=1', next: null },
    })
    expect((await verify()).output).toContain(`${LEDGER_PAGE_SIZE} entries`)

    await fillTo(LEDGER_PAGE_SIZE + 1)
    expect((await read('/so-cai.json?trang=1')).text).toBe(full.text)
    const { body } = await read<LedgerIndex>('/so-cai.json')
    expect(body).toMatchObject({
      last: '/so-cai.json?trang=2',
      head: { sequence: LEDGER_PAGE_SIZE + 1 },
    })
    expect(body.entries).toHaveLength(1)
    expect(await verify()).toMatchObject({ code: 0 })
    for (const number of ['3', '0', 'mot', '10000']) {
      expect((await read(`/so-cai.json?trang=${number}`)).status).toBe(404)
    }
  }, 180_000)

  it('sees a changed and a missing entry', async () => {
    const { db } = room.payload
    await unlockRecords(room.payload)
    const { docs } = await db.find<{ id: string }>({
      collection: 'public-history',
      sort: 'sequence',
      pagination: false,
      limit: 0,
    })
    const row = (n: number) => docs[n - 1] as { id: string; path: string }
    await db.updateOne({ collection: 'public-history', id: row(2).id, data: { path: '/khac' } })
    expect((await verify()).output).toContain('entry 2 is wrong')
    await db.updateOne({ collection: 'public-history', id: row(2).id, data: { path: row(2).path } })
    expect((await verify()).code).toBe(0)
    await db.deleteOne({ collection: 'public-history', where: { id: { equals: row(5).id } } })
    expect((await verify()).output).toContain('entry 5 is wrong')
  })
})

/** Goes on as the writer of the history does, without the newsroom around it and without a lookup for each. */
async function fillTo(length: number) {
  const { db } = room.payload
  const head = await readHead({ req: { payload: room.payload }, name: LEDGER_HEAD })
  let { value, hash } = { value: head?.value ?? 0, hash: head?.hash ?? '' }
  while (value < length) {
    value += 1
    const facts = { unitId: room.units.haLac, title: `Tin số ${value}`, version: null }
    const entry = {
      sequence: value,
      at: '2026-11-25T00:00:00.000Z',
      type: 'published',
      collection: 'news',
      document: `d${value}`,
      path: `/tin-tuc/so-${value}`,
      unit: 'Xã Hạ Lạc',
      edition: 1,
      change: null,
      note: null,
      withdrawalKind: null,
      redirectPath: null,
      contentHash: 'f'.repeat(64),
      sealed: sealOf(facts),
      previousHash: hash,
    } as const
    hash = ledgerHash(entry)
    const { collection, ...columns } = entry
    await db.create({
      collection: 'public-history',
      data: { ...columns, ...facts, documentCollection: collection, hash },
    })
  }
  const where = { name: { equals: LEDGER_HEAD } }
  await db.updateOne({ collection: 'counters', where, data: { value, hash } })
  const [, ledger] = await verifyChains({ payload: room.payload })
  expect(ledger).toEqual({ chain: 'ledger', rows: length, problems: [] })
}
