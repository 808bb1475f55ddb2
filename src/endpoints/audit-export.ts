import { Forbidden, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { actorOf } from '@/access/actor'
import { scopeOf } from '@/access/permissions'
import { BYTE_ORDER_MARK, csvRow } from '@/audit/csv'
import { recordApart } from '@/audit/record-apart'
import { auditSubjectNames, auditTypeNames } from '@/i18n/vi/audit'
import { rolesInWords } from '@/i18n/vi/roles'
import { dayKey, formatDay, formatTime } from '@/lib/dates'
import type { AuditEvent as AuditRow } from '@/payload-types'

/** What one API query may answer at most (src/access/query-limits.ts). */
const ROWS_PER_PAGE = 200

/**
 * `GET /api/audit-events/export?where…&search=`: the rows that the list shows, newest first, as CSV. Read
 * page by page while the file goes out, so that its size costs no memory. Who took a copy of the trail is
 * in the trail before the first row leaves.
 */
export const exportAuditEvents: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (
      actor === undefined ||
      scopeOf({ roles: actor.roles, permission: 'readAuditTrail' }) !== 'all'
    ) {
      throw new Forbidden(req.t)
    }
    const where = filterOf(req.query)
    const { totalDocs: rows } = await req.payload.count({
      collection: 'audit-events',
      where,
      overrideAccess: false,
      req,
    })
    // Read before the export is recorded: the file ends with what there was when it was asked for.
    const first = await readPage({ req, where, before: undefined })
    const filter = JSON.stringify(where)
    await recordApart({
      req,
      actor,
      event: {
        type: 'auditExported',
        collection: 'audit-events',
        id: '',
        unit: '',
        data: { rows, filter: filter === '{}' ? '' : filter },
      },
    })
    return new Response(fileOf({ req, where, first }), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="nhat-ky-${dayKey(new Date().toISOString())}.csv"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

const COLUMNS: readonly { title: string; cell: (row: AuditRow) => string | number }[] = [
  { title: 'Số thứ tự', cell: ({ sequence }) => sequence },
  { title: 'Lúc (giờ Việt Nam)', cell: ({ at }) => `${formatDay(at)} ${formatTime(at)}` },
  { title: 'Lúc (UTC)', cell: ({ at }) => at },
  { title: 'Loại việc', cell: ({ type }) => nameIn(auditTypeNames, type) },
  { title: 'Việc', cell: ({ sentence }) => sentence },
  { title: 'Người', cell: ({ actorName }) => actorName ?? '' },
  { title: 'Vai trò', cell: ({ actorRoles }) => rolesInWords(stringsOf(actorRoles)) },
  { title: 'Đơn vị', cell: ({ actorUnit }) => actorUnit ?? '' },
  { title: 'Về', cell: (row) => nameIn(auditSubjectNames, row.documentCollection ?? '') },
  { title: 'Mã nội dung', cell: ({ document }) => document ?? '' },
  { title: 'Chi tiết', cell: ({ data }) => JSON.stringify(data ?? {}) },
  { title: 'Mã băm', cell: ({ hash }) => hash },
]

function fileOf({
  req,
  where,
  first,
}: {
  req: PayloadRequest
  where: Where
  first: AuditRow[]
}): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let page = first
  let text = BYTE_ORDER_MARK + csvRow(COLUMNS.map(({ title }) => title))
  return new ReadableStream({
    pull: async (stream) => {
      text += page.map((row) => csvRow(COLUMNS.map(({ cell }) => cell(row)))).join('')
      stream.enqueue(encoder.encode(text))
      text = ''
      const last = page.at(-1)
      if (last === undefined || page.length < ROWS_PER_PAGE) {
        stream.close()
        return
      }
      page = await readPage({ req, where, before: last.sequence })
    },
  })
}

async function readPage({
  req,
  where,
  before,
}: {
  req: PayloadRequest
  where: Where
  before: number | undefined
}): Promise<AuditRow[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: before === undefined ? where : { and: [where, { sequence: { less_than: before } }] },
    sort: '-sequence',
    limit: ROWS_PER_PAGE,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}

/** The filter of the admin's list: its conditions, and the words in its search box. */
function filterOf(query: PayloadRequest['query']): Where {
  const { where, search } = query as { where?: unknown; search?: unknown }
  const conditions: Where[] = []
  if (typeof where === 'object' && where !== null) conditions.push(where as Where)
  if (typeof search === 'string' && search !== '') conditions.push({ sentence: { like: search } })
  const [only, ...others] = conditions
  return others.length === 0 ? (only ?? {}) : { and: conditions }
}

function nameIn(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
