import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/database/transactions'
import { newestSequence, sweepLog } from '@/revalidation/log-reader'
import { recordRevalidation } from '@/revalidation/log'
import { tag, tagsForItem } from '@/revalidation/tags'
import { compareIndex } from '@/search/compare'
import { startSearchFeed, type SearchFeed } from '@/search/feed'
import { IndexFile } from '@/search/index-file'
import { IndexReader } from '@/search/index-reader'
import { currentFile, newFile, putInPlace } from '@/search/place'
import { rebuildIndex } from '@/search/rebuild'
import { searchState } from '@/search/state'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { queryOf } from '../helpers/search-index'

let newsroom: Newsroom
let folder: string
let feed: SearchFeed

beforeAll(async () => {
  newsroom = await openNewsroom()
  mkdirSync(`${process.env.DATA_DIR}`, { recursive: true })
})
afterEach(() => feed.stop())
afterAll(() => newsroom.stop())

const start = (): SearchFeed => {
  feed = startSearchFeed({ payload: newsroom.payload, folder, intervalMs: 3.6e6 })
  return feed
}

const startAnew = async (): Promise<void> => {
  folder = mkdtempSync(path.join(`${process.env.DATA_DIR}`, 'search-'))
  await start().advance()
}

const find = (text: string): string[] => {
  const reader = IndexReader.open(currentFile(folder) ?? '')
  try {
    return reader?.search({ query: queryOf(text) }).hits.map(({ id }) => id) ?? []
  } finally {
    reader?.close()
  }
}

const publish = async (data: Record<string, unknown>): Promise<string> => {
  const id = await newsroom.write('writer', data)
  await newsroom.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  return id
}

/** Takes an item from the public row and says so in the log, as a withdrawal does. */
const takeOffline = async (id: string): Promise<void> => {
  await inTransaction({
    payload: newsroom.payload,
    work: async (req) => {
      const { db } = newsroom.payload
      await db.updateOne({ collection: 'news', id, data: { _status: 'draft' }, req })
      const tags = tagsForItem({ collection: 'news', doc: { id } })
      await recordRevalidation({ req, tags, reason: 'withdraw' })
    },
  })
}

const compare = () => compareIndex({ payload: newsroom.payload, folder })
const IN_STEP = { missing: [], stale: [], extra: [] }

describe('The index follows what the public can read', () => {
  it('a draft is not found, published it is, a newer draft of it is not', async () => {
    await startAnew()
    expect(searchState()).toBe('following')
    const id = await newsroom.write('writer', { title: 'Chim én về sớm' })
    await feed.advance()
    expect(find('chim én')).toEqual([])

    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    await feed.advance()
    expect([find('chim én'), find('chim en ve som')]).toEqual([[id], [id]])

    await newsroom.save('writer', id, { title: 'Chim bồ câu về muộn' })
    await feed.advance()
    expect([find('bồ câu'), find('chim én')]).toEqual([[], [id]])
    expect(await compare()).toMatchObject(IN_STEP)
  })

  it('a new revision replaces the old one', async () => {
    await startAnew()
    const id = await publish({ title: 'Hoa gạo nở' })
    await newsroom.save('writer', id, { title: 'Hoa ban nở' })
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    await newsroom.act('unitEditor', id, 'publish', { change: { kind: 'minor' } })
    await feed.advance()
    expect([find('"hoa gạo"'), find('"hoa ban"')]).toEqual([[], [id]])
  })

  it('what is no longer published is gone, and so are its words', async () => {
    await startAnew()
    const id = await publish({ title: 'Thuyền thúng cập bến' })
    await feed.advance()
    expect(find('thuyền thúng')).toEqual([id])
    await takeOffline(id)
    expect((await compare()).extra).toEqual([`news:${id}`])
    await feed.advance()
    expect(find('thuyền thúng')).toEqual([])
    expect(await compare()).toMatchObject(IN_STEP)
  })

  it('a unit’s new name is shown with its items', async () => {
    await startAnew()
    await newsroom.payload.update({
      collection: 'units',
      id: newsroom.units.haLac,
      data: { name: 'Phường Hạ Lạc' },
      overrideAccess: true,
    })
    await feed.advance()
    const reader = IndexReader.open(currentFile(folder) ?? '')
    expect(reader?.labels().map(({ name }) => name)).toContain('Phường Hạ Lạc')
    reader?.close()
  })
})

describe('A process that starts', () => {
  it('goes on where the index stands, without building a new one', async () => {
    await startAnew()
    const file = currentFile(folder)
    await feed.stop()
    const id = await publish({ title: 'Đò ngang chạy lại' })
    expect(find('đò ngang')).toEqual([])
    await start().advance()
    expect([currentFile(folder), find('đò ngang')]).toEqual([file, [id]])
  })

  it.each([
    ['missing', () => (folder = mkdtempSync(path.join(`${process.env.DATA_DIR}`, 'search-')))],
    ['of another version', () => setMeta('version', '0')],
    ['of another database', () => setMeta('anchor', 'khac')],
    ['ahead of the log', () => setMeta('sequence', '999999')],
    ['no database', putGarbageInPlace],
  ])('builds a new index when the old one is %s', async (_, harm) => {
    await startAnew()
    await feed.stop()
    const id = await publish({ title: 'Cối xay gió quay' })
    const before = currentFile(folder)
    harm()
    await start().advance()
    expect(currentFile(folder)).not.toBe(before)
    expect([find('cối xay gió').includes(id), searchState()]).toEqual([true, 'following'])
    expect(await compare()).toMatchObject(IN_STEP)
  })

  it('builds a new index when the log no longer reaches back', async () => {
    await startAnew()
    await feed.stop()
    const file = currentFile(folder)
    await publish({ title: 'Nước rút chậm' })
    await publish({ title: 'Nước rút nhanh' })
    await sweepLog({ payload: newsroom.payload, now: new Date(Date.now() + 8 * 864e5) })
    await start().advance()
    expect(currentFile(folder)).not.toBe(file)
    expect(await compare()).toMatchObject(IN_STEP)
  })

  it('shares the file with others: each change is written once, and both go on', async () => {
    await startAnew()
    const other = startSearchFeed({ payload: newsroom.payload, folder, intervalMs: 3.6e6 })
    await other.advance()
    const id = await publish({ title: 'Hai tiến trình cùng đọc' })
    await Promise.all([feed.advance(), other.advance()])
    expect(find('hai tiến trình')).toEqual([id])
    await other.stop()
    const index = IndexFile.open(currentFile(folder) ?? '')
    expect(index?.position.sequence).toBe(await newestSequence(newsroom.payload))
    index?.close()
  })
})

describe('A build', () => {
  it('serves the old index until the new one is whole, then everybody has the new one', async () => {
    await startAnew()
    const id = await publish({ title: 'Bến phà mở lại' })
    await feed.advance()
    const before = readlinkSync(path.join(folder, 'search.db'))
    const found: string[][] = []
    const count = await rebuildIndex({
      payload: newsroom.payload,
      folder,
      onProgress: ({ done, total }) => {
        expect(done).toBeLessThanOrEqual(total)
        found.push(find('bến phà'))
      },
    })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((ids) => ids[0] === id)).toBe(true)
    expect(count).toBeGreaterThan(0)
    const after = readlinkSync(path.join(folder, 'search.db'))
    expect(after).not.toBe(before)
    // The one before stays for whoever has it open, older ones go.
    await rebuildIndex({ payload: newsroom.payload, folder })
    expect(readdirSync(folder)).not.toContain(before)
    await takeOffline(id)
    await feed.advance()
    expect(find('bến phà')).toEqual([])
  })

  it('knows what was withdrawn while it was under way', async () => {
    await startAnew()
    const id = await publish({ title: 'Cầu treo sửa xong' })
    await feed.advance()
    let withdrawal: Promise<void> | undefined
    await rebuildIndex({
      payload: newsroom.payload,
      folder,
      onProgress: () => {
        withdrawal ??= takeOffline(id)
      },
    })
    await withdrawal
    await feed.advance()
    expect(find('cầu treo')).toEqual([])
    expect(await compare()).toMatchObject(IN_STEP)
  })

  it('is done by one process at a time', async () => {
    await startAnew()
    const both = await Promise.all([
      rebuildIndex({ payload: newsroom.payload, folder }),
      rebuildIndex({ payload: newsroom.payload, folder }),
    ])
    expect(both.filter((count) => count === undefined)).toHaveLength(1)
  })
})

it('a comparison names what is missing, what is stale and what is too much', async () => {
  await startAnew()
  const [missing, stale] = [await publish({ title: 'Một' }), await publish({ title: 'Hai' })]
  await feed.advance()
  const index = IndexFile.open(currentFile(folder) ?? '')
  const other = { collection: 'news', slug: 's', title: 'x', summary: '', body: '' } as const
  const rest = { unit: 'u', section: '', verdict: '', publishedAt: '', year: 0, stamp: 'khac' }
  index?.change(() => {
    index.remove({ collection: 'news', id: missing })
    index.put({ ...other, ...rest, id: stale })
    index.put({ ...other, ...rest, id: 'thua' })
  })
  index?.close()
  expect(await compare()).toMatchObject({
    missing: [`news:${missing}`],
    stale: [`news:${stale}`],
    extra: ['news:thua'],
  })
})

it('a tag by slug or of something else concerns no item', async () => {
  await startAnew()
  const before = await compare()
  await inTransaction({
    payload: newsroom.payload,
    work: (req) =>
      recordRevalidation({
        req,
        tags: [tag.item({ collection: 'news', key: 'mot-slug' }), tag.home, tag.media('x')],
        reason: 'test',
      }),
  })
  await feed.advance()
  expect(await compare()).toEqual(before)
})

function setMeta(name: string, value: string): void {
  const index = IndexFile.open(currentFile(folder) ?? '')
  index?.change(() => index.setMeta(name, value))
  index?.close()
}

function putGarbageInPlace(): void {
  const file = newFile(folder)
  writeFileSync(file, 'hỏng rồi, không phải cơ sở dữ liệu')
  putInPlace({ folder, file })
}
