import type { Element } from 'hast'
import type { BlockNode, ListNode } from '@/lib/lexical-nodes'
import {
  attribute,
  numberAttribute,
  type HtmlContext,
  type HtmlNode,
  type Place,
} from './html-context'
import { isMovedOut, moveOut, walkInline, type InlineSink } from './html-inline'
import { InlineRun } from './inline-run'
import { list, type ListEntry } from './lexical-build'

/** Deeper lists are joined to this level, so that a body stays within `MAX_BODY_DEPTH`. */
const MAX_LEVELS = 12

/** A list and, behind it, the pictures and tables that cannot stand inside an item. */
export function convertList(element: Element, place: Place, context: HtmlContext): BlockNode[] {
  const moved: BlockNode[] = []
  const node = listNode({ element, place, level: 0, moved, context })
  return node ? [node, ...moved] : moved
}

type ListArgs = {
  element: Element
  place: Place
  level: number
  moved: BlockNode[]
  context: HtmlContext
}

function listNode({ element, place, level, moved, context }: ListArgs): ListNode | null {
  const entries: ListEntry[] = []
  const ordered = element.tagName === 'ol'
  const marker = attribute(element, 'type')
  if (ordered && /^[ai]$/i.test(marker)) context.warnings.add('listMarkerLost', marker)

  const addNested = (nested: Element) => {
    const node = listNode({ element: nested, place, level: level + 1, moved, context })
    if (node) entries.push({ nested: node })
  }
  for (const child of element.children) {
    if (child.type === 'element' && isList(child) && level + 1 < MAX_LEVELS) addNested(child)
    else {
      const contents = child.type === 'element' && child.tagName === 'li' ? child.children : [child]
      entries.push(...itemEntries(contents, { place, level, moved, context }))
    }
  }
  if (entries.length === 0) return null
  const start = numberAttribute(element, 'start', { fallback: 1, min: 0, max: 99_999 })
  return list({ ordered, start: ordered ? start : 1, level, entries })
}

/** One item becomes one line of text, followed by the lists nested in it. */
function itemEntries(
  nodes: readonly HtmlNode[],
  { place, level, moved, context }: Omit<ListArgs, 'element'>,
): ListEntry[] {
  const run = new InlineRun()
  const nested: ListNode[] = []
  let visibleBeforeNested: number | null = null
  const sink: InlineSink = {
    run,
    block: (element, inside) => {
      if (isMovedOut(element)) {
        moved.push(...moveOut(element, inside, context))
      } else if (isList(element) && level + 1 < MAX_LEVELS) {
        visibleBeforeNested ??= run.visible
        const node = listNode({ element, place: inside, level: level + 1, moved, context })
        if (node) nested.push(node)
        run.boundary()
      } else {
        if (isList(element)) context.warnings.add('listTooDeep', String(MAX_LEVELS))
        run.boundary()
        walkInline(element.children, inside, { sink, context })
        run.boundary()
      }
    },
  }
  walkInline(nodes, place, { sink, context })
  if (visibleBeforeNested !== null && run.visible > visibleBeforeNested) {
    // The editor has no text after a nested list within one item: numbering would slip.
    context.warnings.add('movedOut', 'li')
  }
  const children = run.take(context.nextId)
  return [
    ...(children.length > 0 ? [{ children }] : []),
    ...nested.map((node) => ({ nested: node })),
  ]
}

function isList(element: Element): boolean {
  return ['ul', 'ol', 'menu', 'dir'].includes(element.tagName)
}
