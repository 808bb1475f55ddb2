import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { BlockNode, DocumentReference } from '@/lib/lexical-nodes'
import type { InlineStyle } from './inline-run'
import type { NextId } from './lexical-build'
import type { WarningList } from './report'

export type ImportedImage = { src: string; alt: string; caption: string; credit: string }

export type ResolveImage = (src: string) => string | undefined

export type ResolveLink = (href: string) => DocumentReference | undefined

/** What surrounds the node being read. */
export type Place = InlineStyle & {
  /** Inside a table cell, where no further table fits. */
  inTable?: boolean
  /** Inside `<pre>`, where line ends count. */
  preformatted?: boolean
  /** The figure around a picture. */
  figure?: { caption: string; credit: string }
}

export type HtmlNode = RootContent | ElementContent

/** What all parts of one import share. */
export type HtmlContext = {
  warnings: WarningList
  nextId: NextId
  images: Map<string, ImportedImage>
  resolveImage: ResolveImage
  resolveLink: ResolveLink
  /** Turns flow content into blocks; handed in so that parts need not import each other in a ring. */
  blocks: (nodes: readonly HtmlNode[], place: Place) => BlockNode[]
}

/** An attribute as text, whatever hast made of it; empty when absent. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A whole-number attribute, or the fallback; browsers clamp such values, so do we. */
export function numberAttribute(
  element: Element,
  name: string,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number {
  const value = Number.parseInt(attribute(element, name), 10)
  return Number.isNaN(value) ? fallback : Math.min(Math.max(value, min), max)
}

export function elementsOf(nodes: readonly HtmlNode[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element')
}

/** First element below (not at) the given one with one of the names. The tree's depth is bounded. */
export function findElement(parent: Element, names: readonly string[]): Element | undefined {
  for (const child of elementsOf(parent.children)) {
    const found = names.includes(child.tagName) ? child : findElement(child, names)
    if (found) return found
  }
  return undefined
}

type Parent = Root | Element

/** Shows every parent, outermost first, so that it may change what is in it. The tree's depth is bounded. */
export function visit(parent: Parent, look: (parent: Parent) => void): void {
  look(parent)
  for (const child of elementsOf(parent.children)) visit(child, look)
}

export function setChildren(parent: Parent, children: readonly HtmlNode[]): void {
  parent.children = children as ElementContent[]
}
