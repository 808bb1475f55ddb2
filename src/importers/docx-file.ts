import { strFromU8, unzipSync, zipSync } from 'fflate'
import { ImportError, type ImportErrorCode } from './report'

/** The largest file that anybody may bring; the same as for uploads. */
export const MAX_DOCX_BYTES = 20 * 1024 * 1024
const MAX_ENTRIES = 2_000
const MAX_UNPACKED_BYTES = 60 * 1024 * 1024
/** The text of a book has less; a picture is not XML. */
const MAX_XML_BYTES = 10 * 1024 * 1024
/** Word's own XML packs to a twentieth; a bomb packs to a thousandth. */
const MAX_RATIO = 250
const RATIO_COUNTS_FROM_BYTES = 1024 * 1024

/** The parts of a Word file that are read, each within bounds. */
export type DocxParts = {
  /** XML parts by name, as text. */
  xml: Map<string, string>
  /** Names of all parts, read or not. */
  names: string[]
  /** The same parts packed anew: what a library may open without a second look. */
  repacked: Buffer
}

/**
 * Opens a Word file that may be anything: a bomb, another format under the wrong name, half a file.
 *
 * @throws ImportError that says what the file is and what to do
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  refuseOtherFormats(bytes)
  const names: string[] = []
  const parts = unpack(bytes, names)
  refuseOtherPackages(names)
  const xml = new Map<string, string>()
  for (const [name, content] of Object.entries(parts)) {
    if (!isXml(name)) continue
    // UTF-16 would hide from every check below what it says.
    if (content[0] === 0xff || content[0] === 0xfe) throw problem('damagedFile')
    const text = strFromU8(content)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw problem('unsafeXml')
    xml.set(name, text)
  }
  if (!xml.has('word/document.xml')) throw problem('notWord')
  return { xml, names, repacked: Buffer.from(zipSync(parts, { level: 0 })) }
}

/** What a file is by its first bytes; the name says nothing. */
const SIGNATURES: readonly (readonly [signature: string, code: ImportErrorCode])[] = [
  ['%PDF', 'pdfFile'],
  ['{\\rtf', 'rtfFile'],
  ['\x89PNG', 'pictureFile'],
  ['\xff\xd8\xff', 'pictureFile'],
  ['GIF8', 'pictureFile'],
  ['BM', 'pictureFile'],
  ['II*\0', 'pictureFile'],
  ['MM\0*', 'pictureFile'],
  ['RIFF', 'pictureFile'],
  ['Rar!', 'archiveFile'],
  ['7z\xbc\xaf', 'archiveFile'],
]

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw problem('emptyFile')
  if (bytes.length > MAX_DOCX_BYTES) {
    throw problem('inputTooLarge', `${MAX_DOCX_BYTES / 1024 / 1024} MB`)
  }
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  if (head.startsWith('PK\x03\x04')) return
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw problem(compoundFileCode(bytes))
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known !== undefined) throw problem(known[1])
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|head|body|meta)/i.test(head)) {
    throw problem('htmlFile')
  }
  throw problem('notWord')
}

/** Old Office files and encrypted new ones are the same kind of container; their directory tells which. */
function compoundFileCode(bytes: Uint8Array): ImportErrorCode {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'passwordProtected'
  return has('WordDocument') ? 'oldWordFile' : 'notWord'
}

function unpack(bytes: Uint8Array, names: string[]): Record<string, Uint8Array> {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name)
        if (names.length > MAX_ENTRIES) throw problem('tooManyEntries', String(MAX_ENTRIES))
        if (isUnsafeName(name)) throw problem('unsafeZip')
        total += originalSize
        const isBomb =
          originalSize > RATIO_COUNTS_FROM_BYTES && originalSize > Math.max(size, 1) * MAX_RATIO
        if (isBomb || total > MAX_UNPACKED_BYTES) throw problem('zipBomb')
        if (isXml(name) && originalSize > MAX_XML_BYTES) throw problem('zipBomb')
        return isRead(name)
      },
    })
    return parts
  } catch (error) {
    if (error instanceof ImportError) throw error
    // fflate inflates into a buffer of the stated size: a size that lies ends here or as broken XML.
    throw problem('damagedFile')
  }
}

function isUnsafeName(name: string): boolean {
  return name.length > 300 || /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name)
}

/** Word's own text, pictures and what ties them together; macros, fonts and previews stay shut. */
function isRead(name: string): boolean {
  return (
    name === '[Content_Types].xml' ||
    name === '_rels/.rels' ||
    /^word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|media\/[^/]+)$/.test(name)
  )
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name)
}

function refuseOtherPackages(names: readonly string[]): void {
  if (names.includes('word/document.xml')) return
  if (names.some((name) => name.startsWith('xl/'))) throw problem('spreadsheetFile')
  if (names.some((name) => name.startsWith('ppt/'))) throw problem('slidesFile')
  if (names.includes('content.xml') && names.includes('mimetype')) throw problem('openDocument')
  if (names.some((name) => /\.docx$/i.test(name))) throw problem('archiveFile')
  throw problem('notWord')
}

function problem(code: ImportErrorCode, detail = ''): ImportError {
  return new ImportError({ code, detail })
}
