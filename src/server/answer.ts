import { createHash } from 'node:crypto'
import { Body } from './body'
import { plainPage } from './plain-page'

/** What goes out for a public address, before it is fitted to one browser. */
export interface Answer {
  readonly status: number
  /** Without those that `respond` adds: length, encoding, caching, security. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Body
  readonly etag: string | undefined
}

/** @param isKept whether the answer will be served again, so that good compression pays */
export function createAnswer({
  status,
  headers,
  body,
  isKept = false,
}: {
  status: number
  headers: Answer['headers']
  body: Buffer | string
  isKept?: boolean
}): Answer {
  const bytes = Buffer.from(body)
  return {
    status,
    headers,
    body: new Body(bytes, isKept),
    etag: status === 200 ? etagOf(bytes) : undefined,
  }
}

/** @returns an answer that needs neither Next nor the database */
export function plainAnswer({
  status,
  headers = {},
}: {
  status: number
  headers?: Record<string, string>
}): Answer {
  return createAnswer({
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    body: plainPage(status),
  })
}

/** Weak, because the same page goes out plain and compressed. */
function etagOf(bytes: Buffer): string {
  return `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}
