import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { acceptedEncodings } from './body'

/** Where an answer came from, for operators: `X-Cache`. */
export type Source = 'HIT' | 'MISS' | 'STALE' | 'BYPASS'

/**
 * Sends an answer in the form that this browser asks for.
 *
 * Next's `s-maxage` never leaves the house: a cache that we cannot empty would go on showing what has
 * been withdrawn. Browsers and proxies ask each time, and mostly hear 304.
 */
export function respond({
  req,
  res,
  answer,
  source,
  securityHeaders,
}: {
  req: IncomingMessage
  res: ServerResponse
  answer: Answer
  source: Source
  securityHeaders: Readonly<Record<string, string>>
}): void {
  const isShared = source !== 'BYPASS' && answer.status < 500
  const headers: Record<string, string | readonly string[]> = {
    ...securityHeaders,
    ...answer.headers,
    'Cache-Control': isShared
      ? 'public, max-age=0, must-revalidate'
      : 'private, no-cache, no-store, max-age=0, must-revalidate',
    Vary: 'Accept-Encoding',
    'X-Cache': source,
  }
  if (source === 'STALE') headers.Warning = '110 - "Response is Stale"'
  if (answer.etag !== undefined) headers.ETag = answer.etag

  if (isUnchanged({ req, etag: answer.etag })) {
    delete headers['Content-Type']
    send({ res, status: 304, headers })
    return
  }
  const { bytes, encoding } = answer.body.inForm(acceptedEncodings(acceptEncodingOf(req)))
  if (encoding !== undefined) headers['Content-Encoding'] = encoding
  headers['Content-Length'] = `${bytes.byteLength}`
  send({ res, status: answer.status, headers, ...(req.method === 'HEAD' ? {} : { body: bytes }) })
}

function send({
  res,
  status,
  headers,
  body,
}: {
  res: ServerResponse
  status: number
  headers: Record<string, string | readonly string[]>
  body?: Buffer
}): void {
  res.statusCode = status
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  res.end(body)
}

function acceptEncodingOf(req: IncomingMessage): string | undefined {
  const header = req.headers['accept-encoding']
  return Array.isArray(header) ? header.join() : header
}

function isUnchanged({ req, etag }: { req: IncomingMessage; etag: string | undefined }): boolean {
  const asked = req.headers['if-none-match']
  if (asked === undefined || etag === undefined) return false
  return asked === '*' || asked.split(',').some((tag) => tag.trim() === etag)
}
