import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import { contributorIdsOf, deskColumnsOf } from '@/workflow/read-model'
import type { DeskRow } from '@/workflow/types'
import { Finder, type Check } from './check'
import { pagesOf } from './rows'

const COLUMNS = {
  title: 'tiêu đề',
  searchText: 'chữ để tìm',
  section: 'chuyên mục',
  owner: 'người tạo',
  contributorIds: 'người viết, sửa',
} as const

/** What the desk's lists show and look for is what the newest revision says (docs/desk.md). */
export const deskColumns: Check = {
  name: 'Danh sách của Bàn biên tập khớp với bản mới nhất',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    await eachPage({
      payload,
      work: (rows, docs) => {
        for (const row of rows) {
          const doc = docs.get(row.document)
          if (doc === undefined) continue
          const expected = columnsOf(row, doc)
          for (const [column, name] of Object.entries(COLUMNS)) {
            const key = column as keyof typeof COLUMNS
            finder.expect(
              (row[key] ?? null) === (expected[key] ?? null),
              `${row.documentCollection} ${row.document}`,
              `${name} trong danh sách khác với bản mới nhất`,
            )
          }
        }
        finder.saw(rows.length)
        return Promise.resolve()
      },
    })
    return finder.findings
  },
}

/**
 * Says the columns again for rows that were written before there were any. Safe to run at every start.
 *
 * @returns how many rows were written
 */
export async function fillDeskColumns(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'workflow-items',
    where: { contributorIds: { exists: false } },
  })
  let filled = 0
  if (totalDocs === 0) return filled
  await eachPage({
    payload,
    work: async (rows, docs) => {
      for (const row of rows) {
        const doc = docs.get(row.document)
        // Never empty once it has been written.
        if (doc === undefined || Boolean(row.contributorIds)) continue
        await payload.db.updateOne({
          collection: 'workflow-items',
          where: { id: { equals: row.id } },
          data: columnsOf(row, doc),
          options: { atomic: true },
        })
        filled += 1
      }
    },
  })
  return filled
}

type Docs = ReadonlyMap<string, Readonly<Record<string, unknown>>>

async function eachPage({
  payload,
  work,
}: {
  payload: Payload
  work: (rows: readonly DeskRow[], docs: Docs) => Promise<void>
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  for await (const rows of pagesOf<DeskRow>({ payload, collection: 'workflow-items' })) {
    const docs = new Map<string, Readonly<Record<string, unknown>>>()
    for (const collection of new Set(rows.map(({ documentCollection }) => documentCollection))) {
      if (!isEditorialCollection(collection)) continue
      for (const doc of await newestOf({ req, collection, rows })) docs.set(doc.id, doc)
    }
    await work(rows, docs)
  }
}

async function newestOf({
  req,
  collection,
  rows,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  rows: readonly DeskRow[]
}): Promise<{ id: string }[]> {
  const ids = rows.flatMap((row) => (row.documentCollection === collection ? row.document : []))
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { title: true, summary: true, section: true, owner: true },
    limit: ids.length,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  })
  return docs
}

function columnsOf(row: DeskRow, doc: Readonly<Record<string, unknown>>) {
  return { ...deskColumnsOf(doc), contributorIds: contributorIdsOf(row.contributors) }
}
