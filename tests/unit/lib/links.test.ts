import { describe, expect, it } from 'vitest'
import { isExternalHref, isSafeHref, safeHref } from '@/lib/links'

const SAFE = [
  'https://chinhphu.vn/',
  'HTTP://Example.vn/a?b=c&d=1#e',
  'https://example.vn/văn-bản',
  'https://example.vn/?x=1&tab=2&#38;y=3',
  'mailto:vanthu@example.gov.vn?subject=Xin%20chào',
  'tel:+84-236.382-1234',
  'tel:(0236)3821234',
  '/tin-tuc/khai-giang',
  '/',
  '#muc-1',
  '#',
  '/../len-tren',
]

const UNSAFE: [string, unknown][] = [
  ['a script', 'javascript:alert(1)'],
  ['a script in mixed case', 'JaVaScRiPt:alert(1)'],
  ['a script cut by a tab', 'java\tscript:alert(1)'],
  ['a script cut by a line end', 'java\r\nscript:alert(1)'],
  ['a script behind a control character', '\u0001javascript:alert(1)'],
  ['a script behind a zero-width mark', '\u200bjavascript:alert(1)'],
  ['a script with an encoded colon', 'javascript&colon;alert(1)'],
  ['a script in numeric entities', '&#106;avascript&#58;alert(1)'],
  ['a script in hexadecimal entities', '&#x6A;avascript&#x3a;alert(1)'],
  ['a VB script', 'vbscript:x'],
  ['data', 'data:text/html,<script>1</script>'],
  ['a local file', 'file:///etc/passwd'],
  ['a blob', 'blob:https://example.vn/1'],
  ['another host without scheme', '//evil.example'],
  ['another host through an encoded slash', '/&#47;evil.example'],
  ['another host through a named slash', '/&sol;evil.example'],
  ['another host through a backslash', '/\\evil.example'],
  ['another host through a tab', '/\t/evil.example'],
  ['a backslash after the scheme', 'https:\\\\evil.example'],
  ['a single slash after the scheme', 'https:/evil.example'],
  ['no slash after the scheme', 'https:evil.example'],
  ['no host', 'https://'],
  ['three slashes', 'https:///evil.example'],
  ['one host shown and another opened', 'https://chinhphu.vn@evil.example/'],
  ['a reversed direction', 'https://example.vn/\u202egpj.exe'],
  ['a space inside', 'https://example.vn/a b'],
  ['a relative path', 'trang.html'],
  ['a query alone', '?a=1'],
  ['an address for mail without an @', 'mailto:ai-do'],
  ['a phone number with words', 'tel:goi-toi<script>'],
  ['nothing', ''],
  ['only spaces', '   '],
  ['no string', { toString: () => 'https://example.vn' }],
  ['null', null],
  ['an endless address', `https://example.vn/${'a'.repeat(3000)}`],
]

describe('links that may reach a reader', () => {
  it.each(SAFE)('lets %s through unchanged', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each(UNSAFE)('refuses %s', (_, href) => {
    expect(isSafeHref(href)).toBe(false)
    expect(safeHref(href)).toBeUndefined()
  })

  it('takes surrounding white space away, as a browser would', () => {
    expect(safeHref('  https://example.vn/ \n')).toBe('https://example.vn/')
  })

  it('knows which links leave the site', () => {
    expect(isExternalHref('HTTPS://example.vn')).toBe(true)
    expect(isExternalHref('/tin-tuc')).toBe(false)
    expect(isExternalHref('mailto:a@b.vn')).toBe(false)
  })
})
