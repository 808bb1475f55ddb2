import type { PassArea } from './public-paths'

export type Area = PassArea | 'page' | 'draft'

/**
 * @param area part of the site
 * @param path needed for uploads only
 * @param isHttps whether the site's public address is https
 * @returns the security headers of every answer in that part, whatever Next or Payload set
 */
export function securityHeaders({
  area,
  path = '',
  isHttps,
}: {
  area: Area
  path?: string
  isHttps: boolean
}): Record<string, string> {
  return {
    'Content-Security-Policy': policyOf({ area, path, isHttps }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': area === 'draft' ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Pictures and feeds are meant to be shown elsewhere; pages and the API are not.
    'Cross-Origin-Resource-Policy':
      area === 'upload' || area === 'static' ? 'cross-origin' : 'same-origin',
    'X-Frame-Options': area === 'admin' || area === 'draft' ? 'SAMEORIGIN' : 'DENY',
    ...(area === 'draft' ? { 'X-Robots-Tag': 'noindex, nofollow, noarchive' } : {}),
    ...(isHttps ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

const CLOSED = ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]

const PAGE = [
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
]

/** One table for all that browsers may load. Without inline scripts and styles on pages, an injected one is dead. */
const POLICIES: Record<Exclude<Area, 'upload'>, readonly string[]> = {
  page: [...CLOSED, ...PAGE],
  // The review view of the admin shows the page in a frame.
  draft: ["default-src 'none'", "frame-ancestors 'self'", "base-uri 'none'", ...PAGE],
  // Next's inline scripts would need nonces, which the admin's dynamic pages could have but Payload does not set.
  admin: [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  api: CLOSED,
  // The page without a connection is a file, with a style sheet and an emblem.
  static: [...CLOSED, "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
  health: CLOSED,
}

function policyOf({ area, path, isHttps }: { area: Area; path: string; isHttps: boolean }): string {
  if (area === 'upload') {
    // A browser's own PDF viewer does not open in a sandbox; a PDF cannot run scripts of this origin.
    return (path.endsWith('.pdf') ? CLOSED : ['sandbox', ...CLOSED]).join('; ')
  }
  const directives = POLICIES[area]
  return (isHttps ? [...directives, 'upgrade-insecure-requests'] : directives).join('; ')
}
