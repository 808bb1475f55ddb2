const MAX_LENGTH = 2048

/** Characters that browsers drop or that disguise what an address says: controls, spaces, bidi marks. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Z}\\]/u

const NAMED_ENTITIES: Record<string, string> = {
  tab: '\t',
  newline: '\n',
  colon: ':',
  sol: '/',
  bsol: '\\',
  amp: '&',
}

/**
 * Says whether an address may stand behind a link on a public page. Allow-list: http, https, mailto,
 * tel, a path of this site (one leading slash), a place on the page (#). Lexical's own check lets
 * `javascript:`, `data:` and `file:` through, so this one runs on save and again on render.
 *
 * @param href anything; only strings can be safe
 */
export function isSafeHref(href: unknown): href is string {
  if (typeof href !== 'string') return false
  const value = href.trim()
  // An address that only turns dangerous after one more round of decoding is refused as well.
  return isAllowed(value) && isAllowed(decodeEntities(value))
}

/** @returns the address without surrounding white space, or undefined when it must not be a link */
export function safeHref(href: unknown): string | undefined {
  return isSafeHref(href) ? href.trim() : undefined
}

/** @returns true when the (safe) address leaves this site, as far as its spelling shows */
export function isExternalHref(href: string): boolean {
  return /^https?:/i.test(href.trim())
}

function isAllowed(value: string): boolean {
  if (value === '' || value.length > MAX_LENGTH || DECEPTIVE.test(value)) return false
  if (value.startsWith('#')) return true
  if (value.startsWith('/')) return !value.startsWith('//')
  if (/^mailto:/i.test(value)) return /^mailto:[^@\s]+@[^@\s]+$/i.test(value)
  if (/^tel:/i.test(value)) return /^tel:\+?[\d().-]+(?:;[\w=+.-]+)*$/i.test(value)
  return /^https?:\/\/[^/?#]/i.test(value) && isWebAddress(value)
}

function isWebAddress(value: string): boolean {
  try {
    const url = new URL(value)
    // "https://baochinhphu.vn@other.example" shows one host and opens another.
    return url.username === '' && url.password === ''
  } catch {
    return false
  }
}

function decodeEntities(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));?/gi, (entity, hex, decimal, name) => {
    if (typeof name === 'string') {
      // Query strings hold things like "&tab=1": a name counts only with its semicolon.
      return entity.endsWith(';') ? (NAMED_ENTITIES[name.toLowerCase()] ?? entity) : entity
    }
    const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}
