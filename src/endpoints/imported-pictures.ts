import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { DocxImport } from '@/importers/docx'
import { ALT_COMES_LATER } from '@/lib/alt'
import { MAX_PIXELS } from '@/lib/images'
import type { Media } from '@/payload-types'

type Picture = DocxImport['pictures'][number]

export type StoredPicture = {
  id: string
  alt: string
  caption: string
  credit: string
  url: string
  thumbnail: string
}

export type StoredPictures = {
  /** Ids in the library by the picture's key in the document. */
  ids: Map<string, string>
  stored: StoredPicture[]
  /** Pictures whose bytes are no picture. */
  damaged: Picture[]
}

/**
 * Puts the pictures of a file into the library of a unit, with the rights of the person who brought it: all
 * of them, or none. A transaction around all would keep everybody else from writing while renditions are made.
 */
export async function storePictures({
  req,
  unit,
  pictures,
}: {
  req: PayloadRequest
  unit: string
  pictures: readonly Picture[]
}): Promise<StoredPictures> {
  const ids = new Map<string, string>()
  const stored: StoredPicture[] = []
  const damaged: Picture[] = []
  try {
    for (const picture of pictures) {
      if (!(await isReadable(picture.bytes))) {
        damaged.push(picture)
        continue
      }
      const row = await create({ req, unit, picture })
      ids.set(picture.key, row.id)
      stored.push(storedPicture(row))
    }
    return { ids, stored, damaged }
  } catch (error) {
    await removePictures({ req, ids: [...ids.values()] })
    throw error
  }
}

/** Takes pictures of a failed import out again, rows and files; nobody has used them yet. */
export async function removePictures({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: readonly string[]
}): Promise<void> {
  for (const id of ids) {
    await req.payload.delete({ collection: 'media', id, depth: 0, overrideAccess: true })
  }
}

async function create({
  req,
  unit,
  picture: { alt, bytes, caption, credit, mimetype, name },
}: {
  req: PayloadRequest
  unit: string
  picture: Picture
}): Promise<Media> {
  return await req.payload.create({
    collection: 'media',
    data: { alt, caption: caption.slice(0, 600), credit: credit.slice(0, 160), unit },
    file: { data: bytes, mimetype, name, size: bytes.byteLength },
    depth: 0,
    user: req.user,
    overrideAccess: false,
    // In a request of its own: the caller's would carry the file of one picture into the next.
    context: { [ALT_COMES_LATER]: true },
  })
}

/** Decodes it once, small: what sharp refuses later would fail the whole import. */
async function isReadable(bytes: Buffer): Promise<boolean> {
  try {
    await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).resize(16).toBuffer()
    return true
  } catch {
    return false
  }
}

function storedPicture({ id, alt, caption, credit, url, thumbnailURL }: Media): StoredPicture {
  const address = url ?? ''
  return {
    id,
    alt,
    caption: caption ?? '',
    credit: credit ?? '',
    url: address,
    thumbnail: thumbnailURL ?? address,
  }
}
