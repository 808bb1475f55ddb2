import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { toSearchDocument } from '@/search/document'
import type { Filters } from '@/search/facets'
import { IndexFile } from '@/search/index-file'
import { IndexReader } from '@/search/index-reader'
import { parseQuery } from '@/search/query'
import { didYouMean } from '@/search/corrections'
import { suggest } from '@/search/suggestions'

const RUNS = 40

/** Kinds of queries; `filters` and `page` only where they matter. */
const QUERIES: readonly { kind: string; text: string; filters?: Filters; page?: number }[] = [
  { kind: 'một từ hiếm', text: 'khuyến' },
  { kind: 'một từ có ở mọi bài', text: 'tỉnh' },
  { kind: 'một từ có ở mọi bài, không dấu', text: 'va' },
  { kind: 'từ rất hay gặp, ít ở tiêu đề', text: 'của' },
  { kind: 'hai từ', text: 'hội nghị' },
  { kind: 'hai từ, không dấu', text: 'hoi nghi' },
  { kind: 'hai từ đều có ở mọi bài', text: 'của tỉnh' },
  { kind: 'sáu từ hay gặp', text: 'người dân của các xã và' },
  { kind: 'một câu 12 từ', text: 'lịch tiêm vắc xin cho người trên 65 tuổi ở xã Hạ' },
  { kind: 'cụm trong ngoặc kép', text: '"trên địa bàn tỉnh"' },
  { kind: 'cụm hay gặp, rời nhau', text: '"các tỉnh của"' },
  { kind: 'số ký hiệu', text: '15/2026/QĐ-UBND' },
  { kind: 'từ cuối còn dở', text: 'phòng chống thiên t' },
  { kind: 'chữ đầu của từ', text: 'thuỷ lợi ngh' },
  { kind: 'dấu đặt chỗ khác', text: 'hoà bình' },
  { kind: 'không có gì', text: 'xyzzy' },
  { kind: 'từ ở mọi bài, lọc loại', text: 'tỉnh', filters: { type: 'bulletins' } },
  { kind: 'từ ở mọi bài, lọc đơn vị và năm', text: 'tỉnh', filters: { unit: 'u7', year: '2021' } },
  { kind: 'từ ở mọi bài, trang 50', text: 'tỉnh', page: 50 },
]

/**
 * Fills an index with synthetic items and measures it. Texts are put together from sentences of the demo's, so that
 * words are as frequent as in real ones.
 *
 * @param args number of items, 100000 without
 */
export default function benchSearch([count = '100000']: readonly string[]): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'chinh-thong-bench-'))
  try {
    const file = path.join(folder, 'search.db')
    fill({ file, count: Number(count) })
    const reader = IndexReader.open(file)
    if (reader === undefined) throw new Error('The index is not finished')
    print([
      ...QUERIES.map((query) => measure({ ...query, reader })),
      row({
        kind: 'gợi ý khi gõ',
        text: 'hội ng',
        work: () => suggest({ reader, text: 'hội ng' }).titles.length,
      }),
      row({
        kind: 'có phải bạn muốn tìm',
        text: 'hooij nghij',
        work: () => (didYouMean({ reader, text: 'hooij nghij' }) === undefined ? 0 : 1),
      }),
    ])
    reader.close()
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fill({ file, count }: { file: string; count: number }): void {
  const started = performance.now()
  const random = seededRandom(20261123)
  const sentences = readSentences()
  const pick = (): string => sentences[Math.floor(random() * sentences.length)] ?? ''
  const index = IndexFile.create(file)
  for (let start = 0; start < count; start += 500) {
    index.change(() => {
      for (let at = start; at < Math.min(start + 500, count); at += 1) {
        const collection = EDITORIAL_COLLECTIONS[at % 4] ?? 'news'
        const unit = Math.floor(random() * random() * 60)
        const body = Array.from({ length: 8 + Math.floor(random() * 8) }, pick).join('\n')
        const row = {
          id: `d${at}`,
          slug: `bai-${at}`,
          title: pick().split(/\s+/).slice(0, 14).join(' '),
          summary: pick(),
          body: asLexical(
            `Ủy ban nhân dân tỉnh và các xã. ${body}${at % 997 === 0 ? ' Quyết định 15/2026/QĐ-UBND.' : ''}`,
          ),
          text: body,
          unit: `u${unit}`,
          section: `s${(unit + Math.floor(random() * 3)) % 14}`,
          publishedAt: new Date(Date.UTC(2017, 0, 1) + Math.floor(random() * 3.1e11)).toISOString(),
        }
        const document = toSearchDocument({ collection, row })
        if (document) index.put(document)
      }
    })
  }
  index.finish()
  index.close()
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const megabytes = (statSync(file).size / 1e6).toFixed(0)
  process.stderr.write(`\r`)
  console.log(`${count} mục, ${megabytes} MB, tạo trong ${seconds} giây; Node ${process.version}\n`)
}

interface Row {
  kind: string
  text: string
  found: number
  times: number[]
}

function measure({
  kind,
  text,
  filters,
  page,
  reader,
}: (typeof QUERIES)[number] & { reader: IndexReader }): Row {
  const parsed = parseQuery(text)
  if (parsed.kind !== 'query') throw new Error(`No query: ${text}`)
  const { query } = parsed
  return row({
    kind,
    text,
    work: () =>
      reader.search({ query, ...(filters ? { filters } : {}), ...(page ? { page } : {}) }).total,
  })
}

function row({ kind, text, work }: { kind: string; text: string; work: () => number }): Row {
  const times: number[] = []
  let found = 0
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage()
    found = work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return { kind, text, found, times }
}

function print(rows: readonly Row[]): void {
  console.log('| truy vấn | chữ đã gõ | tìm thấy | p50 ms | p95 ms | max ms |')
  console.log('| --- | --- | ---: | ---: | ---: | ---: |')
  for (const { kind, text, found, times } of rows) {
    console.log(
      `| ${kind} | ${text} | ${found} | ${at(times, 0.5)} | ${at(times, 0.95)} | ${at(times, 1)} |`,
    )
  }
  const all = rows.flatMap(({ times }) => times)
  console.log(`| **tất cả** | | | ${at(all, 0.5)} | ${at(all, 0.95)} | ${at(all, 1)} |`)
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
}

function readSentences(): string[] {
  const folder = path.resolve('src/seed/content')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  return files.flatMap((name) =>
    [
      ...readFileSync(path.join(folder, name), 'utf8').matchAll(
        /<(?:p|li|td)>([\s\S]*?)<\/(?:p|li|td)>/g,
      ),
    ].flatMap(([, html = '']) =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&[a-z]+;/g, ' ')
        .split(/(?<=[.?!])\s+/)
        .filter((sentence) => sentence.length > 30),
    ),
  )
}

function asLexical(text: string) {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text }] }
  return { root: { type: 'root', children: [paragraph] } }
}

/** The same items on every run. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
