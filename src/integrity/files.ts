import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { LIBRARIES, type Library } from '@/lib/libraries'
import { readContent } from '@/workflow/content'
import type { WorkflowItem } from '@/workflow/types'
import { Finder, type Check } from './check'
import { pagesOf } from './rows'

/** A file that is just being uploaded has no row yet. */
const UPLOAD_PATIENCE_MS = 60 * 60 * 1000

/** Every file that a row names is there with its bytes, and every file has a row. */
export const storedFiles: Check = {
  name: 'Ảnh, tệp có đủ trên đĩa và trong kho',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    for (const library of LIBRARIES) {
      const folder = folderOf({ payload, library })
      for await (const rows of pagesOf<FileRow>({ payload, collection: library })) {
        for (const row of rows) {
          await checkFiles({ row, library, folder, finder })
          finder.saw()
        }
      }
      for (const { name } of await orphansOf({
        payload,
        library,
        olderThanMs: UPLOAD_PATIENCE_MS,
      })) {
        finder.expect(false, `${library}, tệp ${name}`, 'có trên đĩa nhưng không có trong kho')
      }
    }
    return finder.findings
  },
}

/** I4, I5: a picture is public exactly while a public page shows it. */
export const publicFiles: Check = {
  name: 'Ảnh, tệp chỉ mở khi có trang công khai dùng',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    const shown = new Set<string>()
    const listed = new Set<string>()
    for await (const rows of pagesOf<LiveFile>({ payload, collection: 'live-files' })) {
      for (const { library, file, isCurrent } of rows) {
        shown.add(`${library} ${file}`)
        if (isCurrent !== false) listed.add(`${library} ${file}`)
      }
      finder.saw(rows.length)
    }
    for (const library of LIBRARIES) {
      for await (const rows of pagesOf<FileRow>({ payload, collection: library })) {
        for (const { id, isPublic, isListed } of rows) {
          const isShown = shown.has(`${library} ${id}`)
          finder.expect(
            (isPublic === true) === isShown,
            `${library} ${id}`,
            isShown
              ? 'trang công khai đang dùng nhưng đang đóng'
              : 'đang mở dù không trang nào dùng',
          )
          finder.expect(
            library !== 'documents' || (isListed === true) === listed.has(`${library} ${id}`),
            `${library} ${id}`,
            'có mặt hoặc vắng mặt sai trong danh mục văn bản',
          )
        }
        finder.saw(rows.length)
      }
    }
    for await (const items of pagesOf<WorkflowItem>({ payload, collection: 'workflow-items' })) {
      for (const item of items) await checkUses({ payload, item, finder })
      finder.saw(items.length)
    }
    return finder.findings
  },
}

interface FileRow {
  readonly id: string
  readonly filename?: string | null
  readonly filesize?: number | null
  readonly checksum?: string | null
  readonly isPublic?: boolean | null
  readonly isListed?: boolean | null
  readonly sizes?: Readonly<
    Record<string, { filename?: string | null; filesize?: number | null } | null>
  >
}

interface LiveFile {
  readonly id: string
  readonly library: Library
  readonly file: string
  readonly isCurrent?: boolean | null
}

export function folderOf({ payload, library }: { payload: Payload; library: Library }): string {
  const { upload } = payload.collections[library].config
  return path.resolve(upload.staticDir ?? library)
}

/**
 * Files without a row: left behind when a process dies between writing a file and its row.
 *
 * @returns names, with their full paths
 */
export async function orphansOf({
  payload,
  library,
  olderThanMs,
}: {
  payload: Payload
  library: Library
  olderThanMs: number
}): Promise<{ name: string; file: string }[]> {
  const folder = folderOf({ payload, library })
  // Read before the rows: a file of a row that is written meanwhile is not on this list.
  const names = await readdir(folder).catch(() => [])
  const known = new Set<string>()
  for await (const rows of pagesOf<FileRow>({ payload, collection: library })) {
    for (const row of rows) for (const { name } of filesOf(row)) known.add(name)
  }
  const orphans: { name: string; file: string }[] = []
  for (const name of names.filter((one) => !known.has(one))) {
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > olderThanMs) orphans.push({ name, file })
  }
  return orphans
}

function filesOf({ filename, filesize, sizes }: FileRow): { name: string; size: number }[] {
  return [{ filename, filesize }, ...Object.values(sizes ?? {})].flatMap((file) =>
    file?.filename ? [{ name: file.filename, size: file.filesize ?? -1 }] : [],
  )
}

async function checkFiles({
  row,
  library,
  folder,
  finder,
}: {
  row: FileRow
  library: Library
  folder: string
  finder: Finder
}): Promise<void> {
  const where = `${library} ${row.id}`
  for (const { name, size } of filesOf(row)) {
    const found = await stat(path.join(folder, name)).catch(() => undefined)
    finder.expect(found !== undefined, where, `mất tệp ${name} trên đĩa`)
    if (found !== undefined) {
      finder.expect(
        found.size === size,
        where,
        `tệp ${name} dài ${found.size} byte, phải là ${size}`,
      )
    }
  }
  if (!row.filename || !row.checksum) return
  const bytes = await readFile(path.join(folder, row.filename)).catch(() => undefined)
  if (bytes === undefined) return
  const checksum = createHash('sha256').update(bytes).digest('hex')
  finder.expect(
    checksum === row.checksum,
    where,
    `nội dung tệp ${row.filename} đã khác lúc tải lên`,
  )
}

async function checkUses({
  payload,
  item: { documentCollection: collection, document: id, live, withdrawal },
  finder,
}: {
  payload: Payload
  item: WorkflowItem
  finder: Finder
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  const isShown = live === 'published' || (live === 'withdrawn' && withdrawal?.kind === 'notice')
  const content = isShown ? await readContent({ req, collection, id, version: 'live' }) : undefined
  const { docs } = await payload.db.find<LiveFile>({
    collection: 'live-files',
    where: { and: [{ documentCollection: { equals: collection } }, { document: { equals: id } }] },
    limit: 0,
    pagination: false,
  })
  const noted = new Set(docs.map(({ library, file }) => `${library} ${file}`))
  const used = LIBRARIES.flatMap((library) =>
    (content?.files[library] ?? []).map((file) => `${library} ${file}`),
  )
  for (const one of used) {
    finder.expect(noted.has(one), `${collection} ${id}`, `dùng ${one} mà không ghi nhận`)
  }
  // Earlier editions of a bulletin stay readable with their pictures.
  if (collection === 'bulletins' && isShown) return
  finder.expect(
    noted.size === used.length,
    `${collection} ${id}`,
    'ghi nhận ảnh, tệp không còn dùng',
  )
}
