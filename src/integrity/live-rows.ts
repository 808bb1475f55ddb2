import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { publicHistoryOf } from '@/audit/public-history'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { readContent } from '@/workflow/content'
import type { WorkflowItem } from '@/workflow/types'
import { Finder, type Check } from './check'
import { pagesOf } from './rows'

/** I1, I2, I5: what the public has is what somebody approved, and what was withdrawn is not there. */
export const liveRows: Check = {
  name: 'Bản trên cổng đúng bản đã duyệt',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    for await (const items of pagesOf<WorkflowItem>({ payload, collection: 'workflow-items' })) {
      for (const item of items) {
        await checkItem({ payload, item, finder })
        finder.saw()
      }
    }
    for (const collection of EDITORIAL_COLLECTIONS) {
      for await (const docs of pagesOf({ payload, collection })) {
        const known = await itemsOf({ payload, ids: docs.map(({ id }) => id) })
        for (const { id } of docs) {
          finder.expect(known.has(id), `${collection} ${id}`, 'không có dòng quy trình duyệt')
        }
      }
    }
    return finder.findings
  },
}

async function checkItem({
  payload,
  item,
  finder,
}: {
  payload: Payload
  item: WorkflowItem
  finder: Finder
}): Promise<void> {
  const { documentCollection: collection, document: id, live, liveHash } = item
  const where = `${collection} ${id}`
  const req = await createLocalReq({}, payload)
  const content = await readContent({ req, collection, id, version: 'live' })
  if (content === undefined) {
    finder.expect(false, where, 'có dòng quy trình duyệt nhưng không có tài liệu')
    return
  }
  const isPublic = content.doc._status === 'published'
  finder.expect(
    isPublic === (live === 'published'),
    where,
    isPublic ? 'công chúng đọc được dù chưa đăng hoặc đã gỡ' : 'phải có trên cổng nhưng không có',
  )
  const newest = (await publicHistoryOf({ req, collection, id })).at(-1)
  if (live === 'none') {
    finder.expect(newest === undefined, where, 'có trong sổ công khai dù chưa từng đăng')
    return
  }
  finder.expect(content.hash === liveHash, where, 'nội dung trên cổng khác bản đã duyệt')
  finder.expect(
    newest?.contentHash === liveHash,
    where,
    'sổ công khai ghi nội dung khác bản trên cổng',
  )
  finder.expect(
    (newest?.type === 'withdrawn') === (live === 'withdrawn'),
    where,
    'sổ công khai và quy trình không thống nhất về việc gỡ',
  )
  finder.expect(
    (await approvedHashes({ req, item })).has(liveHash),
    where,
    'nhật ký không có lần duyệt nào cho nội dung trên cổng',
  )
}

/** An emergency publication is the approver's approval, too. */
const APPROVALS = ['itemApproved', 'emergencyPublished']

async function approvedHashes({
  req,
  item: { documentCollection, document },
}: {
  req: PayloadRequest
  item: WorkflowItem
}): Promise<ReadonlySet<unknown>> {
  const { docs } = await req.payload.db.find<{ id: string; data: { hash?: unknown } | null }>({
    collection: 'audit-events',
    where: {
      and: [
        { documentCollection: { equals: documentCollection } },
        { document: { equals: document } },
        { type: { in: APPROVALS } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ data }) => data?.hash))
}

async function itemsOf({
  payload,
  ids,
}: {
  payload: Payload
  ids: readonly string[]
}): Promise<ReadonlySet<string>> {
  const { docs } = await payload.db.find<{ id: string; document: string }>({
    collection: 'workflow-items',
    where: { document: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
  })
  return new Set(docs.map(({ document }) => document))
}
