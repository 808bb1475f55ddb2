import type { PayloadRequest } from 'payload'

export type UploadForm = { form: FormData } | { problem: 'tooLarge' | 'noFile' }

/** Boundaries and small fields around the file. */
const ENVELOPE_BYTES = 64 * 1024

/**
 * Reads a multipart body and stops as soon as it is larger than it may be, whatever its header said.
 *
 * @param maxBytes of the file
 */
export async function readUploadForm({
  req,
  maxBytes,
}: {
  req: PayloadRequest
  maxBytes: number
}): Promise<UploadForm> {
  const type = req.headers.get('content-type') ?? ''
  const { body } = req
  if (!type.startsWith('multipart/form-data') || body === null || body === undefined) {
    return { problem: 'noFile' }
  }
  const limit = maxBytes + ENVELOPE_BYTES
  if (Number(req.headers.get('content-length') ?? 0) > limit) return { problem: 'tooLarge' }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) return { problem: 'tooLarge' }
    chunks.push(chunk)
  }
  try {
    const whole = new Response(Buffer.concat(chunks), { headers: { 'Content-Type': type } })
    return { form: await whole.formData() }
  } catch {
    return { problem: 'noFile' }
  }
}
