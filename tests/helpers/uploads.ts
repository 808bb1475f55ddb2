import sharp from 'sharp'
import type { SecondUnit } from './second-unit'

/** Uploads a file for Hạ Lạc. @returns its id and the name of each of its sizes */
export async function upload({
  room,
  collection,
  words,
  name,
  file,
  type,
}: {
  room: Pick<SecondUnit, 'send' | 'units'>
  collection: 'media' | 'documents'
  words: Record<string, string>
  name: string
  file: Buffer
  type: string
}): Promise<{ id: string; files: string[] }> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ ...words, unit: room.units.haLac }))
  form.set('file', new Blob([new Uint8Array(file)], { type }), name)
  const { text } = await room.send('writer', 'POST', `/api/${collection}`, form)
  const { doc } = JSON.parse(text) as { doc?: StoredFile }
  if (doc === undefined) throw new Error(`${collection}: ${text}`)
  const sizes = Object.values(doc.sizes ?? {}).map((size) => size.filename)
  return {
    id: doc.id,
    files: [doc.filename, ...sizes].filter((file): file is string => typeof file === 'string'),
  }
}

interface StoredFile {
  readonly id: string
  readonly filename: string
  readonly sizes?: Readonly<Record<string, { readonly filename?: string | null }>>
}

/** @returns a picture wide enough for two sizes */
export async function jpeg(): Promise<Buffer> {
  return await sharp({ create: { width: 900, height: 500, channels: 3, background: '#9c1c16' } })
    .jpeg()
    .toBuffer()
}

/** As much of a PDF as Payload looks for. */
export function smallestPdf(): Buffer {
  const xref = 'xref\n0 1\n0000000000 65535 f \ntrailer<</Size 1>>\n'
  const head = '%PDF-1.4\n'
  return Buffer.from(`${head}${xref}startxref\n${head.length}\n%%EOF\n`)
}
