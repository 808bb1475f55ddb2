import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/config/env'
import { inTransaction } from '@/database/transactions'
import { checkState } from '@/integrity'
import { playRound } from '@/jobs/clockwork'
import { recordRevalidation } from '@/revalidation/log'
import { startSearchFeed, type SearchFeed } from '@/search/feed'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'

let newsroom: Newsroom
let feed: SearchFeed | undefined
let live: string
let draft: string
let picture: { id: string; filename?: string | null }

beforeAll(async () => {
  newsroom = await openNewsroom()
  picture = await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'Cánh đồng', unit: newsroom.units.haLac },
    file: await onePixel(),
    user: newsroom.people.writer,
    overrideAccess: false,
  })
  live = await newsroom.write('writer', { heroImage: picture.id })
  draft = await newsroom.write('writer')
  await newsroom.go(live, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  const gone = await newsroom.write('writer')
  await newsroom.act('approver', gone, 'emergencyPublish', { note: 'Lũ lên nhanh.' })
  const withdrawal = { kind: 'notice', reason: 'Đã qua.' }
  await newsroom.act('approver', gone, 'withdraw', { withdrawal })
  const sent = await newsroom.write('writer')
  await newsroom.go(sent, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
  ])
  const publishAt = '2027-01-10T08:00:00+07:00'
  await newsroom.act('unitEditor', sent, 'schedule', { publishAt })
  await playRound(newsroom.payload)
  await search().advance()
})
afterAll(async () => {
  await search().stop()
  await newsroom.stop()
})

/** Ticks only when it is asked to. */
function search(): SearchFeed {
  const { dataDir } = env()
  feed ??= startSearchFeed({
    payload: newsroom.payload,
    folder: dataDir,
    intervalMs: 24 * 60 * 60 * 1000,
  })
  return feed
}

async function found(): Promise<string[]> {
  const results = await checkState({ payload: newsroom.payload, secondLookMs: 0 })
  return results.flatMap(({ problems }) => problems.map(({ where, what }) => `${where}: ${what}`))
}

const db = () => newsroom.payload.db
type Write = { collection: string; id: string; data: Record<string, unknown> }
const write = ({ collection, id, data }: Write) =>
  db().updateOne({ collection: collection as 'news', id, data })

/** Writes past every hook, sees that it is found, and puts it back. */
async function damage({
  planted,
  undo,
  expected,
}: {
  planted: () => unknown
  undo: () => unknown
  expected: RegExp
}): Promise<void> {
  await planted()
  expect(await found()).toEqual(expect.arrayContaining([expect.stringMatching(expected)]))
  await undo()
  expect(await found()).toEqual([])
}

const rowOf = async (document: string) => {
  const row = await db().findOne<{ id: string } & Record<string, unknown>>({
    collection: 'workflow-items',
    where: { document: { equals: document } },
  })
  if (row === null) throw new Error(`no row of ${document}`)
  return row
}

it('a newsroom at work is clean, and everything in it was looked at', async () => {
  const results = await checkState({ payload: newsroom.payload, secondLookMs: 0 })
  expect(results.flatMap(({ problems }) => problems)).toEqual([])
  for (const { name, checked } of results) expect([name, checked > 0]).toEqual([name, true])
})

describe('damage that is found', () => {
  it('a word of the live row was changed', () =>
    damage({
      planted: () => write({ collection: 'news', id: live, data: { title: 'Sửa lén' } }),
      undo: () =>
        write({
          collection: 'news',
          id: live,
          data: { title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm' },
        }),
      expected: /nội dung trên cổng khác bản đã duyệt/,
    }))

  it('a draft was opened to the public', () =>
    damage({
      planted: () => write({ collection: 'news', id: draft, data: { _status: 'published' } }),
      undo: () => write({ collection: 'news', id: draft, data: { _status: 'draft' } }),
      expected: /công chúng đọc được dù chưa đăng/,
    }))

  it('a live row was hidden', () =>
    damage({
      planted: () => write({ collection: 'news', id: live, data: { _status: 'draft' } }),
      undo: () => write({ collection: 'news', id: live, data: { _status: 'published' } }),
      expected: /phải có trên cổng nhưng không có/,
    }))

  it('a hash that nobody approved', async () => {
    const { id, liveHash } = await rowOf(live)
    await damage({
      planted: () =>
        write({ collection: 'workflow-items', id, data: { liveHash: 'f'.repeat(64) } }),
      undo: () => write({ collection: 'workflow-items', id, data: { liveHash } }),
      expected: /không có lần duyệt nào/,
    })
  })

  it.each([
    ['scheduled', /đã hẹn giờ nhưng thiếu/],
    ['approved', /đã duyệt nhưng không có lần duyệt/],
    ['withdrawn', /không khớp với bản trên cổng/],
  ])('a draft that calls itself %s', async (state, expected) => {
    const { id } = await rowOf(draft)
    await damage({
      planted: () => write({ collection: 'workflow-items', id, data: { state } }),
      undo: () => write({ collection: 'workflow-items', id, data: { state: 'draft' } }),
      expected,
    })
  })

  it('a picture that only drafts use is open, one of a page is closed', async () => {
    await damage({
      planted: () => write({ collection: 'media', id: picture.id, data: { isPublic: false } }),
      undo: () => write({ collection: 'media', id: picture.id, data: { isPublic: true } }),
      expected: /trang công khai đang dùng nhưng đang đóng/,
    })
  })

  it('a file without a row', async () => {
    const file = path.join(env().mediaDir, 'khong-ai-biet.webp')
    await damage({
      planted: () => {
        writeFileSync(file, 'x')
        const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
        utimesSync(file, yesterday, yesterday)
      },
      undo: () => rmSync(file),
      expected: /có trên đĩa nhưng không có trong kho/,
    })
  })

  it('changed bytes of a file', async () => {
    const file = path.join(env().mediaDir, picture.filename ?? '')
    expect(readdirSync(env().mediaDir)).toContain(picture.filename)
    const { readFileSync } = await import('node:fs')
    const bytes = readFileSync(file)
    const changed = Buffer.from(bytes)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    await damage({
      planted: () => writeFileSync(file, changed),
      undo: () => writeFileSync(file, bytes),
      expected: /đã khác lúc tải lên/,
    })
  })

  it('a second newest version', async () => {
    const { docs } = await db().findVersions({
      collection: 'news',
      where: { parent: { equals: live } },
      sort: 'createdAt',
      limit: 1,
      pagination: false,
    })
    const set = (latest: boolean) =>
      db().updateVersion({
        collection: 'news',
        id: String(docs[0]?.id),
        versionData: { latest } as never,
      })
    await damage({
      planted: () => set(true),
      undo: () => set(false),
      expected: /có 2 bản mới nhất thay vì 1/,
    })
  })

  it('an effect that failed', async () => {
    const { docs } = await db().find<{ id: string }>({ collection: 'effects', limit: 1 })
    const id = docs[0]?.id ?? ''
    await damage({
      planted: () =>
        write({ collection: 'effects', id, data: { state: 'failed', reason: 'Hỏng' } }),
      undo: () => write({ collection: 'effects', id, data: { state: 'done' } }),
      expected: /không làm được: Hỏng/,
    })
  })

  it('an audit event that was changed', async () => {
    const { docs } = await db().find<{ id: string; hash: string }>({
      collection: 'counters',
      where: { name: { equals: 'audit' } },
      limit: 1,
    })
    const [head] = docs
    const set = (hash: string) =>
      write({ collection: 'counters', id: head?.id ?? '', data: { hash } })
    await damage({
      planted: () => set('0'.repeat(64)),
      undo: () => set(head?.hash ?? ''),
      expected: /nhật ký, dòng/,
    })
  })

  it('an index that lost an item', async () => {
    const tags = [`item:news:${live}`]
    const status = (_status: string) => write({ collection: 'news', id: live, data: { _status } })
    const log = async () => {
      const req = await createLocalReq({}, newsroom.payload)
      await inTransaction({
        req,
        work: (one) => recordRevalidation({ req: one, tags, reason: '' }),
      })
      await search().advance()
    }
    await damage({
      planted: async () => {
        await status('draft')
        await log()
        await status('published')
      },
      undo: log,
      expected: /có trên cổng nhưng không tìm được/,
    })
  })
})
