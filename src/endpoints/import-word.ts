import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf, may } from '@/access/actor'
import { importRefusals } from '@/i18n/vi/import-word'
import { importDocx, type DocxImport } from '@/importers/docx'
import { MAX_DOCX_BYTES } from '@/importers/docx-file'
import type { Lead } from '@/importers/lead'
import { placePictures } from '@/importers/place-pictures'
import { warningMessage, type ImportWarning } from '@/importers/report'
import type { LexicalRoot } from '@/lib/lexical-nodes'
import { storePictures, type StoredPicture } from './imported-pictures'
import { readUploadForm } from './upload-form'

/** What a form needs to show an imported file; nothing of it is an item yet. */
export type WordImport = Lead & {
  body: LexicalRoot
  pictures: StoredPicture[]
  warnings: { code: string; message: string }[]
}

/**
 * `POST /api/{collection}/import`, multipart with one `file` and, for people of no unit, `unit`: a Word file
 * becomes a body for the form (docs/import.md). Pictures enter the library of the unit; the item itself is
 * saved by the person, through the same door as always.
 */
export const importWordEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    // Before a byte is read: the public gets nothing for its megabytes.
    const mayWrite = (unitId: string) => may({ actor, permission: 'editDrafts', unitId })
    if (actor === undefined || !mayWrite(actor.unitId ?? 'any')) return refuse(403, 'notPermitted')
    const upload = await readUploadForm({ req, maxBytes: MAX_DOCX_BYTES })
    if ('problem' in upload) {
      return refuse(upload.problem === 'tooLarge' ? 413 : 400, upload.problem)
    }
    const [file, ...others] = upload.form.getAll('file')
    if (!(file instanceof File)) return refuse(400, 'noFile')
    if (others.length > 0) return refuse(400, 'oneFile')
    const chosen = upload.form.get('unit')
    const unit = typeof chosen === 'string' && chosen !== '' ? chosen : actor.unitId
    if (unit === undefined) return refuse(422, 'unitMissing')
    if (!mayWrite(unit)) return refuse(403, 'notPermitted')
    if (!(await isUnit({ req, unit }))) return refuse(422, 'unitMissing')
    const bytes = new Uint8Array(await file.arrayBuffer())
    return (await inTurn(() => answer({ req, unit, bytes }))) ?? refuse(503, 'busy')
  },
}

const MAX_WAITING = 6
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** One file at a time: a file may take sixty megabytes and a core. @returns undefined when too many wait */
async function inTurn<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (waiting >= MAX_WAITING) return undefined
  waiting += 1
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}

async function answer({
  req,
  unit,
  bytes,
}: {
  req: PayloadRequest
  unit: string
  bytes: Uint8Array
}): Promise<Response> {
  const { imported, problem } = await importDocx({ bytes, idSeed: randomUUID() })
  if (imported === undefined) {
    return errors(422, { code: `import.${problem.code}`, message: problem.message })
  }
  try {
    const { ids, stored, damaged } = await storePictures({ req, unit, pictures: imported.pictures })
    const found: ImportWarning[] = [
      ...imported.warnings,
      ...damaged.map(({ name }) => ({ code: 'pictureDamaged' as const, detail: name })),
    ]
    const result: WordImport = {
      ...leadBehind({ imported, ids }),
      body: placePictures(imported.document, ids),
      pictures: stored,
      warnings: found.map((one) => ({ code: one.code, message: warningMessage(one) })),
    }
    return Response.json(result, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Word import: a picture could not be stored' })
    return refuse(422, 'picture')
  }
}

/** Offers count blocks; a picture above them that was not stored is no block any more. */
function leadBehind({
  imported: { document, suggestions },
  ids,
}: {
  imported: DocxImport
  ids: ReadonlyMap<string, string>
}): Lead {
  const isGone = (index: number) => {
    const block = document.root.children[index]
    return block?.type === 'upload' && !ids.has(block.value)
  }
  const moved = <T extends { block: number } | null>(offer: T): T =>
    offer === null
      ? offer
      : {
          ...offer,
          block:
            offer.block - Array.from({ length: offer.block }, (_, at) => at).filter(isGone).length,
        }
  return { title: moved(suggestions.title), summary: moved(suggestions.summary) }
}

async function isUnit({ req, unit }: { req: PayloadRequest; unit: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'units',
    where: { id: { equals: unit } },
    overrideAccess: false,
    user: req.user,
  })
  return totalDocs === 1
}

function refuse(status: number, code: keyof typeof importRefusals): Response {
  return errors(status, { code: `import.${code}`, message: importRefusals[code] })
}

function errors(status: number, error: { code: string; message: string }): Response {
  return Response.json({ errors: [error] }, { status, headers: { 'Cache-Control': 'no-store' } })
}
