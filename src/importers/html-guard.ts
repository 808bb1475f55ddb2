import { fromHtml } from 'hast-util-from-html'
import type { Root } from 'hast'
import type { HtmlNode } from './html-context'
import { ImportError } from './report'

const MAX_HTML_CHARACTERS = 2 * 1024 * 1024
const MAX_ELEMENTS = 50_000
const MAX_DEPTH = 200

/** Elements without an end tag, or whose end tag HTML lets authors leave out. */
// prettier-ignore
const SELF_CLOSING = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source',
  'track', 'wbr', 'body', 'colgroup', 'dd', 'dt', 'head', 'html', 'li', 'optgroup', 'option', 'p',
  'rb', 'rp', 'rt', 'rtc', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr',
])

/**
 * Parses untrusted HTML within bounds. The parser's work grows with the square of the depth and the
 * step after it recurses, so depth is estimated from the tags before parsing, then measured.
 *
 * @throws ImportError when the source is too large, has too many elements or is nested too deeply
 */
export function parseHtml(html: string): Root {
  if (html.length > MAX_HTML_CHARACTERS) {
    throw new ImportError({ code: 'inputTooLarge', detail: '2 MB' })
  }
  guardTags(html)
  const root = parse(html)
  if (depthExceeds(root, MAX_DEPTH)) throw tooDeep()
  return root
}

function guardTags(html: string): void {
  const open = new Map<string, number>()
  let elements = 0
  let depth = 0
  for (const [, slash, rawName = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    const name = rawName.toLowerCase()
    const count = open.get(name) ?? 0
    if (slash === '') elements += 1
    if (elements > MAX_ELEMENTS) {
      throw new ImportError({ code: 'tooManyElements', detail: String(MAX_ELEMENTS) })
    }
    if (SELF_CLOSING.has(name) || (slash !== '' && count === 0)) continue
    const step = slash === '' ? 1 : -1
    open.set(name, count + step)
    depth += step
    // Careless pages leave some elements open; none leaves this many.
    if (depth > MAX_DEPTH * 5) throw tooDeep()
  }
}

function parse(html: string): Root {
  try {
    return fromHtml(html)
  } catch (error) {
    // Only a stack overflow ends here: HTML has no syntax errors.
    if (error instanceof RangeError) throw tooDeep()
    throw error
  }
}

function depthExceeds(root: Root, limit: number): boolean {
  const stack: { nodes: readonly HtmlNode[]; depth: number }[] = [
    { nodes: root.children, depth: 1 },
  ]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (entry.depth > limit) return true
    for (const node of entry.nodes) {
      if (node.type === 'element') stack.push({ nodes: node.children, depth: entry.depth + 1 })
    }
  }
  return false
}

function tooDeep(): ImportError {
  return new ImportError({ code: 'tooDeep', detail: String(MAX_DEPTH) })
}
