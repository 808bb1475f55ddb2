import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/actor'
import type { EditorialCollection } from '@/lib/editorial'
import { isAddressTaken } from './address'
import { isFileEdit, type FileEdit } from '@/lib/file-edits'
import { contentHash, usedFiles, type FileContent } from './content-hash'
import type { Facts, UsedPicture } from './requirements'

/** A document's content as it is stored now, with everything the workflow asks about it. */
export interface StoredContent {
  readonly doc: Readonly<Record<string, unknown>>
  readonly hash: string
  readonly pictures: readonly UsedPicture[]
  /** Ids of the files that would go public with the document. */
  readonly files: { readonly media: readonly string[]; readonly documents: readonly string[] }
  /** Who changed words of the used files, and when. */
  readonly fileEdits: readonly FileEdit[]
}

/** Words of a file that readers see, besides its bytes. */
const FILE_WORDS = {
  media: ['checksum', 'alt', 'caption', 'credit', 'focalX', 'focalY'],
  documents: ['checksum', 'title', 'documentNumber', 'issuedAt', 'issuer', 'summary'],
} as const

/**
 * Reads the newest revision, or what is live, and hashes it.
 *
 * @returns undefined when there is no such document
 */
export async function readContent({
  req,
  collection,
  id,
  version = 'newest',
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
  version?: 'newest' | 'live'
}): Promise<StoredContent | undefined> {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: version === 'newest',
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (doc === null) return undefined
  const content = doc as unknown as Record<string, unknown>
  const files = usedFiles(content)
  const rows = await readFiles({ req, files })
  return {
    doc: content,
    hash: contentHash({ doc: content, files: rows.map(({ file }) => file) }),
    pictures: rows.flatMap(({ picture }) => picture ?? []),
    files,
    fileEdits: rows.flatMap(({ edits }) => edits),
  }
}

/** @returns who changed words of the files that a document uses, and when */
export async function readFileEdits({
  req,
  doc,
}: {
  req: PayloadRequest
  doc: Readonly<Record<string, unknown>>
}): Promise<FileEdit[]> {
  return (await readFiles({ req, files: usedFiles(doc) })).flatMap(({ edits }) => edits)
}

/** Facts for the requirement checkers. */
export async function readFacts({
  req,
  collection,
  id,
  content,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
  content: StoredContent
}): Promise<Facts> {
  const { slug, channels } = content.doc
  return {
    doc: content.doc,
    pictures: content.pictures,
    isSlugTaken: await isAddressTaken({ req, collection, id, slug }),
    channelUnits: Array.isArray(channels)
      ? await unitsOfChannels({ req, ids: channels.flatMap((value) => idOf(value) ?? []) })
      : [],
  }
}

interface FileRow {
  readonly file: FileContent
  readonly picture?: UsedPicture
  readonly edits: readonly FileEdit[]
}

async function readFiles({
  req,
  files,
}: {
  req: PayloadRequest
  files: StoredContent['files']
}): Promise<FileRow[]> {
  return [
    ...(await fileRows({ req, collection: 'media', ids: files.media })),
    ...(await fileRows({ req, collection: 'documents', ids: files.documents })),
  ]
}

async function fileRows({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: 'media' | 'documents'
  ids: readonly string[]
}): Promise<FileRow[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc as unknown as Record<string, unknown>]))
  return ids.map((id) => {
    const row = byId.get(id)
    if (row === undefined) {
      return {
        file: { id, content: null },
        picture: { id, alt: '', name: '', exists: false },
        edits: [],
      }
    }
    const words = FILE_WORDS[collection].map((name) => [name, row[name]] as const)
    return {
      file: { id, content: Object.fromEntries(words) },
      ...(collection === 'media'
        ? {
            picture: {
              id,
              alt: String(row.alt ?? ''),
              name: String(row.filename ?? ''),
              exists: true,
            },
          }
        : {}),
      edits: editsOf(row),
    }
  })
}

function editsOf({ edits, editedBy, editedAt }: Record<string, unknown>): FileEdit[] {
  if (Array.isArray(edits)) return edits.filter(isFileEdit)
  // Uploaded before everybody was noted: the last one is known.
  const { id, name } = (editedBy ?? {}) as { id?: unknown; name?: unknown }
  const last = { by: { id, name }, at: editedAt }
  return isFileEdit(last) ? [last] : []
}

async function unitsOfChannels({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: readonly string[]
}): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'channels',
    where: { id: { in: [...ids] } },
    limit: Math.max(ids.length, 1),
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.flatMap((channel) => idOf(channel.unit) ?? [])
}
