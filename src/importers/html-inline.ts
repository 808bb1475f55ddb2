import type { Element } from 'hast'
import { TEXT_FORMAT, type BlockNode, type LinkFields } from '@/lib/lexical-nodes'
import { isSafeHref } from '@/lib/links'
import { attribute, findElement, type HtmlContext, type HtmlNode, type Place } from './html-context'
import type { InlineRun } from './inline-run'

/** Where a walk puts what it meets: words into the run, anything bigger to `block`. */
export type InlineSink = { run: InlineRun; block: (element: Element, place: Place) => void }

const FORMATS: Record<string, number> = {
  strong: TEXT_FORMAT.bold,
  b: TEXT_FORMAT.bold,
  em: TEXT_FORMAT.italic,
  i: TEXT_FORMAT.italic,
  cite: TEXT_FORMAT.italic,
  dfn: TEXT_FORMAT.italic,
  u: TEXT_FORMAT.underline,
  ins: TEXT_FORMAT.underline,
  s: TEXT_FORMAT.strikethrough,
  strike: TEXT_FORMAT.strikethrough,
  del: TEXT_FORMAT.strikethrough,
  sub: TEXT_FORMAT.subscript,
  sup: TEXT_FORMAT.superscript,
}

// prettier-ignore
const DROPPED = new Set([
  'script', 'style', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'noscript', 'template',
  'input', 'button', 'select', 'textarea', 'label', 'datalist', 'output', 'progress', 'meter',
  'video', 'audio', 'canvas', 'svg', 'math', 'map', 'dialog', 'nav', 'marquee',
])

/** No content of their own: nothing is lost with them. */
const SILENT = new Set(['meta', 'link', 'title', 'base', 'wbr', 'col', 'colgroup', 'rp'])

/** Some portals wrap the whole page in one form; only a form without an article in it is dropped. */
const CONTENT_IN_FORM = ['p', 'h1', 'h2', 'h3', 'h4', 'table', 'figure', 'article', 'img']

// prettier-ignore
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div',
  'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hgroup', 'hr', 'img', 'legend', 'li', 'main', 'menu', 'ol', 'p', 'pre', 'search',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])

/** Blocks that cannot stand inside a line of text and move behind the block they are in. */
const MOVED_OUT = new Set(['img', 'figure', 'table', 'hr', 'aside'])

/** Reads inline content; whatever is a block goes to the sink. */
export function walkInline(
  nodes: readonly HtmlNode[],
  place: Place,
  { sink, context }: { sink: InlineSink; context: HtmlContext },
): void {
  for (const node of nodes) {
    if (node.type === 'text') writeText(node.value, place, sink)
    else if (node.type === 'comment') context.warnings.add('droppedComment')
    else if (node.type === 'element' && !isDropped(node, context)) {
      const inside = placeInside(node, place, context)
      if (node.tagName === 'br') sink.run.lineBreak(place)
      else if (BLOCKS.has(node.tagName)) sink.block(node, inside)
      else {
        if (node.tagName === 'q') sink.run.text('“', place)
        walkInline(node.children, inside, { sink, context })
        if (node.tagName === 'q') sink.run.text('”', place)
      }
    }
  }
}

/**
 * Reads content of which only a line of text fits (a heading, a quotation): blocks inside become
 * line breaks, pictures and tables are returned for the caller to put behind.
 */
export function collectInline(
  nodes: readonly HtmlNode[],
  place: Place,
  { run, context }: { run: InlineRun; context: HtmlContext },
): BlockNode[] {
  const moved: BlockNode[] = []
  const sink: InlineSink = {
    run,
    block: (element, inside) => {
      if (MOVED_OUT.has(element.tagName)) {
        moved.push(...moveOut(element, inside, context))
        return
      }
      run.boundary()
      walkInline(element.children, inside, { sink, context })
      run.boundary()
    },
  }
  walkInline(nodes, place, { sink, context })
  return moved
}

/** Converts a block that has to leave its place, and says so. */
export function moveOut(element: Element, place: Place, context: HtmlContext): BlockNode[] {
  const blocks = context.blocks([element], { ...place, link: null, format: 0 })
  if (blocks.length > 0) context.warnings.add('movedOut', element.tagName)
  return blocks
}

export function isMovedOut(element: Element): boolean {
  return MOVED_OUT.has(element.tagName)
}

function writeText(value: string, place: Place, { run }: InlineSink): void {
  if (!place.preformatted) {
    run.text(value, place)
    return
  }
  value.split(/\r?\n/).forEach((line, index) => {
    if (index > 0) run.lineBreak(place)
    run.text(line, place)
  })
}

function isDropped(element: Element, context: HtmlContext): boolean {
  const { tagName } = element
  if (SILENT.has(tagName)) return true
  if (DROPPED.has(tagName) || (tagName === 'form' && !findElement(element, CONTENT_IN_FORM))) {
    context.warnings.add('droppedElement', tagName)
    return true
  }
  if (tagName === 'form') context.warnings.add('droppedElement', tagName)
  if (isHidden(element)) {
    context.warnings.add('droppedHidden')
    return true
  }
  return false
}

function isHidden(element: Element): boolean {
  const hidden = element.properties.hidden
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(attribute(element, 'style'))
}

function placeInside(element: Element, place: Place, context: HtmlContext): Place {
  if (element.tagName === 'a') {
    const fields = linkFields(element, context)
    return fields ? { ...place, link: fields } : place
  }
  if (element.tagName === 'pre') return { ...place, preformatted: true }
  const styled = styledFormat(element, place)
  const format = (FORMATS[element.tagName] ?? 0) & ~styled.off
  if (format === 0 && styled.on === 0 && styled.off === 0) return place
  // One stretch cannot be both raised and lowered: the inner element wins.
  const raised = TEXT_FORMAT.subscript | TEXT_FORMAT.superscript
  const added = format | styled.on
  const kept = (added & raised ? place.format & ~raised : place.format) & ~styled.off
  return { ...place, format: kept | added }
}

/** Emphasis that a page gives by style: `<span style="font-weight:700">`, Google's `<b style="font-weight:normal">`. */
function styledFormat(element: Element, place: Place): { on: number; off: number } {
  const style = BLOCKS.has(element.tagName) ? '' : attribute(element, 'style').toLowerCase()
  const format = { on: 0, off: 0 }
  const judge = (bit: number, isOn: RegExp, isOff?: RegExp) => {
    if (isOn.test(style)) format.on |= bit
    else if (isOff?.test(style) === true) format.off |= bit
  }
  if (style === '') return format
  judge(
    TEXT_FORMAT.bold,
    /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)/,
    /(?:^|[;\s])font-weight\s*:\s*(?:normal|[1-5]00)/,
  )
  judge(
    TEXT_FORMAT.italic,
    /(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)/,
    /(?:^|[;\s])font-style\s*:\s*normal/,
  )
  judge(TEXT_FORMAT.strikethrough, /(?:^|[;\s])text-decoration[\w-]*\s*:[^;]*line-through/)
  judge(TEXT_FORMAT.superscript, /(?:^|[;\s])vertical-align\s*:\s*super/)
  judge(TEXT_FORMAT.subscript, /(?:^|[;\s])vertical-align\s*:\s*sub(?!\w)/)
  // Links are underlined by whoever writes them; the site does that itself.
  if (place.link === null)
    judge(TEXT_FORMAT.underline, /(?:^|[;\s])text-decoration[\w-]*\s*:[^;]*underline/)
  return format
}

function linkFields(element: Element, { resolveLink, warnings }: HtmlContext): LinkFields | null {
  const raw = attribute(element, 'href').trim()
  if (raw === '') return null
  const newTab = attribute(element, 'target').toLowerCase() === '_blank'
  const doc = resolveLink(raw)
  if (doc) return { linkType: 'internal', newTab, doc }
  // The anchors that such links point to are not kept.
  if (raw.startsWith('#')) {
    warnings.add('anchorLink', raw)
    return null
  }
  const url = /^tel:/i.test(raw) ? raw.replace(/ /g, '') : raw.replace(/ /g, '%20')
  if (isSafeHref(url)) return { linkType: 'custom', newTab, url }
  const isRelative = /^[\w.?][^:\\]*$/.test(raw)
  warnings.add(isRelative ? 'relativeLink' : 'unsafeLink', raw)
  return null
}
