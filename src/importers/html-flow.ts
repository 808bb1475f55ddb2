import type { Element } from 'hast'
import { TEXT_FORMAT, type BlockNode, type HeadingTag } from '@/lib/lexical-nodes'
import type { HtmlContext, HtmlNode, Place } from './html-context'
import { convertCallout } from './html-callout'
import { convertFigure, convertImage } from './html-image'
import { collectInline, walkInline, type InlineSink } from './html-inline'
import { convertList } from './html-list'
import { convertTable } from './html-table'
import { inlineText, InlineRun } from './inline-run'
import { heading, horizontalRule, paragraph, quote } from './lexical-build'

const HEADING_TAGS: Record<string, HeadingTag> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
}

/** Turns flow content into blocks: loose words become paragraphs, containers disappear. */
export function convertFlow(
  nodes: readonly HtmlNode[],
  place: Place,
  context: HtmlContext,
): BlockNode[] {
  const blocks: BlockNode[] = []
  const run = new InlineRun()
  const closeParagraph = () => {
    const children = run.take(context.nextId)
    if (children.length > 0) blocks.push(paragraph(children))
  }
  const sink: InlineSink = {
    run,
    block: (element, inside) => {
      closeParagraph()
      const converted = convertBlock(element, inside, context)
      if (converted) blocks.push(...converted)
      else walkInline(element.children, containerPlace(element, inside), { sink, context })
      closeParagraph()
    },
  }
  walkInline(nodes, place, { sink, context })
  closeParagraph()
  return blocks
}

/** @returns the blocks of a meaningful element, or null for a mere container */
function convertBlock(element: Element, place: Place, context: HtmlContext): BlockNode[] | null {
  const tag = HEADING_TAGS[element.tagName]
  if (tag) return convertHeading(element, { tag, place, context })
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return convertList(element, place, context)
    case 'blockquote':
      return convertQuote(element, place, context)
    case 'table':
      return convertTable(element, place, context)
    case 'img':
      return convertImage(element, place, context)
    case 'figure':
      return convertFigure(element, place, context)
    case 'hr':
      return [horizontalRule()]
    case 'aside':
      return element.properties.dataTone === undefined ? null : convertCallout(element, context)
    default:
      return null
  }
}

function convertHeading(
  element: Element,
  { tag, place, context }: { tag: HeadingTag; place: Place; context: HtmlContext },
): BlockNode[] {
  // Office programs make headings bold by hand; the heading says that already.
  const run = new InlineRun({ dropped: TEXT_FORMAT.bold })
  const moved = collectInline(element.children, place, { run, context })
  const children = run.take(context.nextId)
  if (children.length === 0) return moved
  if (element.tagName === 'h1') context.warnings.add('headingDemoted', inlineText(children))
  if (/^h[56]$/.test(element.tagName)) {
    context.warnings.add('headingFlattened', inlineText(children))
  }
  return [heading(tag, children), ...moved]
}

function convertQuote(element: Element, place: Place, context: HtmlContext): BlockNode[] {
  const run = new InlineRun()
  const moved = collectInline(element.children, place, { run, context })
  const children = run.take(context.nextId)
  return children.length > 0 ? [quote(children), ...moved] : moved
}

function containerPlace(element: Element, place: Place): Place {
  return element.tagName === 'dt' ? { ...place, format: place.format | TEXT_FORMAT.bold } : place
}
