import { PREVIEW } from '@/lib/routes'

/** What the server does with a request, before anybody looks at what it asks for. */
export type RequestPlan =
  /** Next answers it as it is: admin, API, files. */
  | { readonly kind: 'pass'; readonly area: PassArea }
  /** A public page, feed or form. With a `key` its answer may be kept and shown to everybody. */
  | {
      readonly kind: 'page'
      readonly target: string
      readonly key?: string
      readonly isDraft?: true
    }
  | { readonly kind: 'refuse'; readonly status: 400 | 404 | 405 | 414; readonly allow?: string }

export type PassArea = 'admin' | 'api' | 'upload' | 'static' | 'health'

export interface RequestFacts {
  readonly method: string
  readonly url: string
  readonly cookie: string | undefined
  readonly hasAuthorization: boolean
}

/** Longer addresses than any page has; kept short so that nobody fills the memory with keys. */
export const MOST_URL_LENGTH = 2048

/**
 * @returns how a request is served; depends on nothing but the request
 */
export function planRequest({ method, url, cookie, hasAuthorization }: RequestFacts): RequestPlan {
  if (url.length > MOST_URL_LENGTH) return { kind: 'refuse', status: 414 }
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  const query = mark === -1 ? '' : url.slice(mark + 1)
  if (!isPlainPath(path)) return { kind: 'refuse', status: 400 }

  const area = areaOf(path)
  if (area === 'hidden') return { kind: 'refuse', status: 404 }
  if (area !== 'page') return { kind: 'pass', area }

  if (method === 'POST' && takesForms(path)) return { kind: 'page', target: url }
  if (method !== 'GET' && method !== 'HEAD') {
    const allow = takesForms(path) ? 'GET, HEAD, POST' : 'GET, HEAD'
    return { kind: 'refuse', status: 405, allow }
  }
  const { kept, isListed } = readQuery(query)
  const target = kept === '' ? path : `${path}?${kept}`
  // Whatever stands there is for one person, and for now.
  if (isPreview(path)) return { kind: 'page', target, isDraft: true }
  const isAnonymous = !hasAuthorization && !carriesSession(cookie)
  return isListed && isAnonymous ? { kind: 'page', target, key: target } : { kind: 'page', target }
}

/** Cookies with which a page may look different: a session, and Next's draft mode. */
const SESSION_COOKIES = /(?:^|;\s*)(?:payload-token|__prerender_bypass|__next_preview_data)=/

/** Parameters that say where a reader came from; no page looks at them. `_rsc` asks for a client runtime. */
const IGNORED_PARAMETERS = /^(?:utm_[a-z_]+|fbclid|gclid|zarsrc|_rsc)$/

const PAGE_NUMBER = /^[1-9]\d{0,3}$/

/** Feeds and the like have file names, but are rendered; every other file name is a file of `public/`. */
const RENDERED_FILE = /\.(?:xml|json|txt)$/
const FILE_NAME = /\.[a-z0-9]{1,8}$/i

function areaOf(path: string): PassArea | 'page' | 'hidden' {
  const [, first = ''] = path.split('/', 2)
  switch (first) {
    case 'admin':
      return 'admin'
    case 'api':
      return /^\/api\/[^/]+\/file\//.test(path) ? 'upload' : 'api'
    case '_next':
      // Pictures come in four widths of their own; Next's resizing on demand is a way to burn our CPU.
      return path.startsWith('/_next/static/') ? 'static' : 'hidden'
    case 'healthz':
    case 'readyz':
      return 'health'
    // How rewrites name the pages inside Next: a second address for everything.
    case 'vi':
    case 'loc':
      return 'hidden'
    default:
      return FILE_NAME.test(path) && !RENDERED_FILE.test(path) && first !== 'og' ? 'static' : 'page'
  }
}

function isPreview(path: string): boolean {
  return path.split('/', 2)[1] === PREVIEW
}

function takesForms(path: string): boolean {
  return path === '/gui-phan-anh' || path.startsWith('/gui-phan-anh/')
}

function carriesSession(cookie: string | undefined): boolean {
  return cookie !== undefined && SESSION_COOKIES.test(cookie)
}

/** `//host` and `\` turn into other hosts in redirects; the rest has no business in an address. */
function isPlainPath(path: string): boolean {
  if (!path.startsWith('/') || path.startsWith('//') || !/^[\x21-\x7e]*$/.test(path)) return false
  if (path.includes('\\') || /%(?:00|2f|5c|0a|0d)/i.test(path)) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** @returns the parameters that are passed on, and whether all of them are ones that a page may be kept by */
function readQuery(query: string): { kept: string; isListed: boolean } {
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !IGNORED_PARAMETERS.test(pair.split('=', 1)[0] ?? ''))
  const isListed =
    kept.length === 0 ||
    (kept.length === 1 &&
      kept.every((pair) => pair.startsWith('trang=') && PAGE_NUMBER.test(pair.slice(6))))
  return { kept: kept.join('&'), isListed }
}
