import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { ImportError, type ImportWarningCode } from './report'

const MAX_PICTURES = 50

/** A picture of the file that the library can take. */
export type DocxPicture = {
  /** What upload nodes of the document hold in place of an id. */
  key: string
  bytes: Buffer
  mimetype: string
  name: string
  /** What Word has as its description, unless a program wrote it. */
  alt: string
}

export type LostPicture = { src: string; code: ImportWarningCode; detail: string }

/** Takes the pictures out while mammoth converts, and leaves a mark in the HTML for each. */
export function pictureTaker() {
  const taken = new Map<string, DocxPicture>()
  const lost: LostPicture[] = []
  let met = 0
  const lose = (code: ImportWarningCode, detail: string) => {
    const src = `lost-picture-${lost.length + 1}`
    lost.push({ src, code, detail })
    return { src }
  }
  const convertImage = mammoth.images.imgElement(async (image) => {
    met += 1
    // mammoth swallows what is thrown here; `take` says it afterwards.
    if (met > MAX_PICTURES) return { src: '' }
    const bytes = await image.readAsBuffer().catch(() => undefined)
    if (bytes === undefined) return lose('pictureLinked', '')
    const kind = kindOf(bytes)
    if (kind === undefined) return lose('pictureFormat', formatName(image.contentType))
    const key = `picture-${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}`
    if (!taken.has(key)) {
      const name = `anh-${taken.size + 1}.${kind.extension}`
      // mammoth reads the description, its types do not say so.
      const { altText } = image as { altText?: string }
      taken.set(key, { key, bytes, mimetype: kind.mimetype, name, alt: humanAlt(altText ?? '') })
    }
    // An empty `alt` keeps mammoth from writing one of its own.
    return { src: key, alt: '' }
  })
  /** @throws ImportError when there were more pictures than one item may have */
  const take = () => {
    if (met > MAX_PICTURES) {
      throw new ImportError({ code: 'tooManyPictures', detail: String(MAX_PICTURES) })
    }
    return { taken, lost }
  }
  return { convertImage, take }
}

const KINDS = [
  { head: [0xff, 0xd8, 0xff], at: 0, mimetype: 'image/jpeg', extension: 'jpg' },
  { head: [0x89, 0x50, 0x4e, 0x47], at: 0, mimetype: 'image/png', extension: 'png' },
  { head: [0x57, 0x45, 0x42, 0x50], at: 8, mimetype: 'image/webp', extension: 'webp' },
  { head: [0x49, 0x49, 0x2a, 0x00], at: 0, mimetype: 'image/tiff', extension: 'tiff' },
  { head: [0x4d, 0x4d, 0x00, 0x2a], at: 0, mimetype: 'image/tiff', extension: 'tiff' },
] as const

/** By the bytes: what the file says of them may be wrong. */
function kindOf(bytes: Uint8Array): (typeof KINDS)[number] | undefined {
  return KINDS.find(({ head, at }) => head.every((byte, index) => bytes[at + index] === byte))
}

function formatName(contentType: string | undefined): string {
  const [, name = 'lạ'] = (contentType ?? '').split('/')
  return name.replace(/^x-|\+xml$/g, '').toUpperCase()
}

/** Office writes descriptions of its own ("Picture 1", "A picture containing…"); nobody has seen the picture. */
const MACHINE_ALT =
  /^(?:(?:picture|image|ảnh|hình|hình ảnh|graphic|photo)\s*\d*|.*\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf|webp))$|automatically generated|được tạo tự động|^[a-z]:\\|^https?:/iu

function humanAlt(alt: string): string {
  const words = alt.normalize('NFC').replace(/\s+/g, ' ').trim()
  return MACHINE_ALT.test(words) ? '' : words.slice(0, 300)
}
