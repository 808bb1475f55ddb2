import type { OutgoingHttpHeaders } from 'node:http'
import { STAMP_HEADER, TAGS_HEADER, UNTIL_HEADER } from '@/revalidation/cache-handler.mjs'
import { createAnswer, plainAnswer, type Answer } from './answer'
import type { Captured } from './capture'
import type { Vouched } from './hot-cache'
import { isErrorShell, takePageStatus } from './page-status'
import { stripRuntime } from './strip-runtime'

/** An answer, and how long it holds: without `vouched` nobody knows, so it is not kept. */
export interface PublicAnswer {
  readonly answer: Answer
  /** Whether everybody gets the same. */
  readonly isShared: boolean
  readonly vouched: Omit<Vouched, 'key' | 'answer'> | undefined
}

/**
 * Turns what Next answered for a public address into what readers get: without the client runtime,
 * with the status that the page asks for, and with none of Next's own headers.
 */
export function publicAnswer({ status, headers, body }: Captured): PublicAnswer {
  const isShared = isShareable(headers)
  const vouched = isShared ? vouchedBy(headers) : undefined
  return {
    answer: answerOf({ status, headers, body, isKept: vouched !== undefined }),
    isShared,
    vouched,
  }
}

function answerOf({ status, headers, body, isKept }: Captured & { isKept: boolean }): Answer {
  if (status >= 300 && status < 400) {
    return createAnswer({ status, headers: kept(headers), body: '' })
  }
  if (!`${headers['content-type']}`.startsWith('text/html')) {
    return createAnswer({ status, headers: kept(headers), body, isKept })
  }
  const html = body.toString('utf8')
  if (isErrorShell(html)) return plainAnswer({ status })
  const page = takePageStatus(stripRuntime(html))
  return createAnswer({
    status: page.status ?? status,
    headers: kept(headers),
    body: page.html,
    isKept,
  })
}

/**
 * All that pages may say in headers. Left out with everything else: `Critical-CH`, with which Payload
 * makes browsers load the document twice, `Link` preloads of scripts, and Next's own.
 */
const KEPT_HEADERS = [
  'content-type',
  'content-disposition',
  'content-language',
  'location',
  'retry-after',
  'set-cookie',
  'x-robots-tag',
] as const

function kept(headers: OutgoingHttpHeaders): Record<string, string | readonly string[]> {
  const entries: [string, string | readonly string[]][] = []
  for (const name of KEPT_HEADERS) {
    const value = headers[name]
    if (value === undefined) continue
    const isList = name === 'set-cookie' && Array.isArray(value)
    // Next adds `Location` twice to a redirect that it has just rendered.
    entries.push([name, isList ? value : `${Array.isArray(value) ? (value[0] ?? '') : value}`])
  }
  return Object.fromEntries(entries)
}

/** Next marks what it has rendered once for all with `s-maxage`. */
function isShareable(headers: OutgoingHttpHeaders): boolean {
  const isCacheable = `${headers['cache-control']}`.includes('s-maxage=')
  return isCacheable && headers['set-cookie'] === undefined
}

/**
 * Our cache handler puts its stamp on what it hands out. A page that was rendered for this very request
 * has none: others may have joined a render that began before the last expiry.
 */
function vouchedBy(headers: OutgoingHttpHeaders): PublicAnswer['vouched'] {
  const stamp = Number(headers[STAMP_HEADER])
  const tags = headers[TAGS_HEADER]
  if (!Number.isInteger(stamp) || typeof tags !== 'string') return undefined
  const until = headers[UNTIL_HEADER]
  return {
    tags: tags.split(','),
    stamp,
    ...(until === undefined ? {} : { until: Number(until) }),
  }
}
