import type { Element, ElementContent, Root } from 'hast'
import { attribute, elementsOf, setChildren, visit, type HtmlNode } from './html-context'

/** What Word puts on the clipboard becomes what it means: lists, titles; comments and deleted words go. */
export function orderWordHtml(page: Root): void {
  visit(page, (parent) => {
    setChildren(
      parent,
      parent.children.filter((node) => !isReview(node)),
    )
    for (const element of elementsOf(parent.children)) {
      if (/\bMsoTitle\b/.test(attribute(element, 'className'))) element.tagName = 'h2'
      // Tracked changes: what was put in stays, without an underline of its own.
      if (element.tagName === 'ins' && attribute(element, 'cite') !== '') element.tagName = 'span'
    }
    setChildren(parent, withLists(parent.children as ElementContent[]))
  })
}

function isReview(node: HtmlNode): boolean {
  if (node.type !== 'element') return false
  const style = attribute(node, 'style')
  return (
    (node.tagName === 'del' && attribute(node, 'cite') !== '') ||
    /mso-element:\s*comment(?:-list)?\b/.test(style) ||
    /\b(?:MsoCommentReference|msocomoff|msocomtxt)\b/.test(attribute(node, 'className'))
  )
}

type Line = { element: Element; level: number; marker: string }

/** Neighbouring paragraphs that Word shows as items of a list become that list. */
function withLists(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let lines: Line[] = []
  const close = () => {
    if (lines.length > 0) result.push(...listsOf(lines))
    lines = []
  }
  for (const node of nodes) {
    const line = node.type === 'element' ? lineOf(node) : undefined
    if (line !== undefined) lines.push(line)
    else if (lines.length === 0 || isSomething(node)) {
      close()
      result.push(node)
    }
  }
  close()
  return result
}

function isSomething(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')
}

function lineOf(element: Element): Line | undefined {
  if (!/^(?:p|div|li)$/.test(element.tagName)) return undefined
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(attribute(element, 'style'))?.[1]
  if (level === undefined) return undefined
  return { element, level: Math.min(Number(level), 9), marker: takeMarker(element) }
}

/** Bullet or number, which Word writes as text and marks to be ignored; taken out of the paragraph. */
function takeMarker(parent: Element): string {
  for (const child of elementsOf(parent.children)) {
    if (/mso-list:\s*ignore/i.test(attribute(child, 'style'))) {
      parent.children = parent.children.filter((node) => node !== child)
      return textOf(child).replace(/[\s\u00a0]+/g, '')
    }
    const marker = takeMarker(child)
    if (marker !== '') return marker
  }
  return ''
}

function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

/** Builds nested lists from lines that only know how deep they are. */
function listsOf(lines: readonly Line[]): Element[] {
  const roots: Element[] = []
  const open: { level: number; list: Element }[] = []
  for (const { element, level, marker } of lines) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    const top = open.at(-1)
    const item: Element = { ...element, tagName: 'li', properties: {} }
    if (top !== undefined && top.level === level && isOrdered(top.list) === isNumber(marker)) {
      top.list.children.push(item)
      continue
    }
    if (top?.level === level) open.pop()
    const list = newList(marker, item)
    const around = elementsOf(open.at(-1)?.list.children ?? []).at(-1)
    if (around === undefined) roots.push(list)
    else around.children.push(list)
    open.push({ level, list })
  }
  return roots
}

function newList(marker: string, item: Element): Element {
  const number = /^\(?(\d+)/.exec(marker)?.[1]
  const letter = /^\(?([a-z])[.)]/i.exec(marker)?.[1]
  return {
    type: 'element',
    tagName: isNumber(marker) ? 'ol' : 'ul',
    properties: {
      ...(number === undefined ? {} : { start: number }),
      ...(letter === undefined ? {} : { type: /[ivx]/i.test(letter) ? 'i' : 'a' }),
    },
    children: [item],
  }
}

function isNumber(marker: string): boolean {
  return /^\(?[\p{L}\d]+[.)]/u.test(marker) && marker !== 'o'
}

function isOrdered(list: Element): boolean {
  return list.tagName === 'ol'
}
