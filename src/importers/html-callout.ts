import type { Element } from 'hast'
import type { BlockNode, CalloutTone, InlineNode } from '@/lib/lexical-nodes'
import { attribute, findElement, type HtmlContext, type HtmlNode } from './html-context'
import { collectInline } from './html-inline'
import { inlineText, InlineRun, PLAIN } from './inline-run'
import { callout } from './lexical-build'

const TONES: readonly string[] = ['info', 'warning', 'urgent'] satisfies CalloutTone[]

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** `<aside data-tone="warning"><h3>…</h3><p>…</p></aside>` as a call-out: its words, without formatting. */
export function convertCallout(element: Element, context: HtmlContext): BlockNode[] {
  const tone = attribute(element, 'dataTone').toLowerCase()
  if (!isTone(tone)) context.warnings.add('calloutTone', tone)
  const moved: BlockNode[] = []
  const words = (nodes: readonly HtmlNode[]): string => {
    const run = new InlineRun()
    moved.push(...collectInline(nodes, PLAIN, { run, context }))
    return textOf(run.take(context.nextId))
  }
  const heading = findElement(element, HEADINGS)
  const title = heading ? words(heading.children).replace(/\n/g, ' ') : ''
  const content = words(without(element.children, heading))
  if (title === '' && content === '') return moved
  const node = callout({
    id: context.nextId(),
    tone: isTone(tone) ? tone : 'info',
    // A call-out must say something: with only a heading, the heading is what it says.
    title: content === '' ? '' : title,
    content: content === '' ? title : content,
  })
  return [node, ...moved]
}

function textOf(nodes: readonly InlineNode[]): string {
  return inlineText(nodes)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function without(nodes: readonly HtmlNode[], unwanted: Element | undefined): HtmlNode[] {
  return nodes
    .filter((node) => node !== unwanted)
    .map((node) =>
      node.type === 'element' && unwanted
        ? ({ ...node, children: without(node.children, unwanted) } as Element)
        : node,
    )
}

function isTone(tone: string): tone is CalloutTone {
  return TONES.includes(tone)
}
