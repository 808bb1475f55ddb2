import type { PayloadRequest } from 'payload'
import { isFileEdit, type FileEdit } from '@/lib/file-edits'
import { isPossibleId } from '@/database/ids'

/** What a reference leads to, as the person who looks may know it. */
export interface ReferenceFacts {
  readonly title: string
  readonly picture: PictureFacts | null
  /** Who changed the words of a picture or file, and when. */
  readonly edits: readonly FileEdit[]
}

export interface PictureFacts {
  readonly id: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly filename: string
  /** Small rendition, or the picture itself. */
  readonly url: string
}

/** By `media:ID`, `news:ID`; what the person may not read is not in it. */
export type References = ReadonlyMap<string, ReferenceFacts>

/**
 * Reads what references lead to. Each collection's own read rule is asked, so that a name tells nobody
 * more than the collection itself would; as the system, because a name in a list of changes is no text
 * that an auditor has opened.
 *
 * @param references in the form `media:ID`
 */
export async function readReferences({
  req,
  references,
}: {
  req: PayloadRequest
  references: readonly string[]
}): Promise<References> {
  const found = new Map<string, ReferenceFacts>()
  const bySlug = groupsOf(references)
  for (const { slug, admin, access } of req.payload.config.collections) {
    const ids = (bySlug.get(slug) ?? []).filter((id) => isPossibleId({ payload: req.payload, id }))
    if (ids.length === 0) continue
    const reach = await access.read({ req })
    if (reach === false) continue
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: [{ id: { in: ids } }, ...(reach === true ? [] : [reach])] },
      limit: ids.length,
      pagination: false,
      depth: 0,
      // What the public has, where there is something: the rule above is about that row.
      draft: false,
      overrideAccess: true,
      req,
    })
    for (const doc of docs as unknown as Readonly<Record<string, unknown>>[]) {
      const title = wordsIn(doc[admin.useAsTitle ?? 'id'])
      const number = slug === 'documents' ? wordsIn(doc.documentNumber) : ''
      found.set(`${slug}:${wordsIn(doc.id)}`, {
        title: number === '' ? title : `${number} · ${title}`,
        picture: slug === 'media' ? pictureOf(doc) : null,
        edits: editsOf(doc),
      })
    }
  }
  return found
}

function groupsOf(references: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const reference of new Set(references)) {
    const [slug = '', id = ''] = reference.split(':')
    groups.set(slug, [...(groups.get(slug) ?? []), id])
  }
  return groups
}

/** Who uploads a file is noted as one who wrote its words; that was no change of them. */
function editsOf({ createdAt, edits }: Readonly<Record<string, unknown>>): FileEdit[] {
  const upload = Date.parse(wordsIn(createdAt))
  const noted: unknown[] = Array.isArray(edits) ? edits : []
  return noted.filter(isFileEdit).filter(({ at }) => Date.parse(at) - upload > UPLOAD_MS)
}

/** Between the note and the row lies the work on the picture. */
const UPLOAD_MS = 10_000

function pictureOf(doc: Readonly<Record<string, unknown>>): PictureFacts {
  const sizes = (doc.sizes ?? {}) as { webp480?: { url?: unknown } }
  return {
    id: wordsIn(doc.id),
    alt: wordsIn(doc.alt),
    caption: wordsIn(doc.caption),
    credit: wordsIn(doc.credit),
    filename: wordsIn(doc.filename),
    url: wordsIn(sizes.webp480?.url) || wordsIn(doc.url),
  }
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
