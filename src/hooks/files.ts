import { createHash, randomBytes } from 'node:crypto'
import path from 'node:path'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { actorOf, idOf, type Actor } from '@/access/actor'
import { isFileEdit, type FileEdit } from '@/lib/file-edits'

/** Text of a file that readers see is part of what somebody approved. */
export class FileInUseError extends APIError {
  constructor() {
    super(
      'Tệp đang được dùng trên trang công khai nên không sửa được. Tải lên một bản mới rồi thay vào tin, bài.',
      409,
      { code: 'media.inUse' },
      true,
    )
  }
}

/**
 * Behind a name that is taken Payload writes a number, which would tell one unit what another's draft
 * files are called. With a random end no two names meet, and no address of a draft's file is guessed.
 */
function unguessable(name: string): string {
  const { name: stem, ext } = path.parse(name)
  return `${stem}-${randomBytes(4).toString('hex')}${ext}`
}

/**
 * The bytes never change after upload: a second file, a crop or a new focal cut of the stored
 * original would change a page that nobody approved again.
 */
export const guardFileOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.file !== undefined) req.file.name = unguessable(req.file.name)
  if (operation !== 'update') return args
  if (req.file !== undefined) {
    throw new APIError(
      'Không thay được tệp đã tải lên. Tải lên một tệp mới rồi thay vào tin, bài.',
      409,
      { code: 'media.bytesFixed' },
      true,
    )
  }
  const focalPoint = focalPointOf(req.query?.uploadEdits)
  // Without its edits Payload leaves the files alone; the focal point is only text for the page.
  delete req.query.uploadEdits
  const data = (args as { data?: Record<string, unknown> }).data
  if (focalPoint !== undefined && data !== undefined) {
    Object.assign(data, { focalX: focalPoint.x, focalY: focalPoint.y })
  }
  return args
}

/**
 * Notes who last changed the words that belong to the content hash, and refuses it while the file
 * is on a public page.
 */
export const guardFileText: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}: FileChange) => {
  const actor = actorOf(req.user)
  if (operation === 'create') {
    const bytes: Buffer | undefined = req.file?.data
    const checksum =
      bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex')
    return {
      ...data,
      checksum,
      isPublic: false,
      ...editOf({ actor, earlier: [] }),
    }
  }
  const original = (originalDoc ?? {}) as Record<string, unknown>
  const isChanged =
    changedFileText({ slug: collection.slug, after: { ...original, ...data }, before: original })
      .length > 0
  const fixed = {
    unit: idOf(original.unit),
    checksum: original.checksum,
    isPublic: original.isPublic,
    edits: original.edits,
  }
  if (!isChanged) return { ...data, ...fixed }
  if (original.isPublic === true) throw new FileInUseError()
  return { ...data, ...fixed, ...editOf({ actor, earlier: original.edits }) }
}

/** Fields of a picture or file that readers see. */
const FILE_TEXT: Readonly<Record<string, readonly string[]>> = {
  media: ['alt', 'caption', 'credit', 'focalX', 'focalY'],
  documents: ['title', 'documentNumber', 'issuedAt', 'issuer', 'summary'],
}

/** @returns names of the fields that readers see and that differ */
export function changedFileText({
  slug,
  after,
  before,
}: {
  slug: string
  after: Readonly<Record<string, unknown>>
  before: Readonly<Record<string, unknown>>
}): string[] {
  return (FILE_TEXT[slug] ?? []).filter((name) => (after[name] ?? '') !== (before[name] ?? ''))
}

type FileChange = Omit<Parameters<CollectionBeforeChangeHook>[0], 'data'> & {
  data: Record<string, unknown>
}

/** Of each person the last time counts: the workflow asks who wrote since a certain moment. */
function editOf({ actor, earlier }: { actor: Actor | undefined; earlier: unknown }): {
  editedBy: string | undefined
  editedAt: string
  edits: FileEdit[]
} {
  const editedAt = new Date().toISOString()
  const known = Array.isArray(earlier) ? earlier.filter(isFileEdit) : []
  const others = known.filter(({ by }) => by.id !== actor?.id)
  const own = actor && { by: { id: actor.id, name: actor.name }, at: editedAt }
  return { editedBy: actor?.id, editedAt, edits: own ? [...others, own] : others }
}

function focalPointOf(edits: unknown): { x: number; y: number } | undefined {
  const point = (edits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined)?.focalPoint
  const x = Number(point?.x)
  const y = Number(point?.y)
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined
}
