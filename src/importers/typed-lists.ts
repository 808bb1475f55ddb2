import type { BlockNode, InlineNode, ParagraphNode } from '@/lib/lexical-nodes'
import { inlineText } from './inline-run'
import { list, paragraph } from './lexical-build'
import type { WarningList } from './report'

type Marker = { kind: 'bullet'; mark: string } | { kind: 'number'; mark: string; value: number }

/**
 * Makes lists of paragraphs whose bullets or numbers were typed by hand, and paragraphs of what an empty
 * line separates. Only where it is safe: at least two in a row, the same bullet, numbers without a gap. A
 * single "1. Tình hình chung" is a heading of its writer's and stays.
 */
export function tidyParagraphs(blocks: readonly BlockNode[], warnings: WarningList): BlockNode[] {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? split(block) : [block]))
  const result: BlockNode[] = []
  for (let index = 0; index < lines.length;) {
    const run = runFrom(lines, index)
    const [first] = run
    const block = lines[index]
    if (first !== undefined && run.length > 1 && !isDialogue(run)) {
      result.push(listOf(run))
      warnings.add('typedList', run.map(({ words }) => words).join(' · '))
      index += run.length
    } else {
      if (block !== undefined) result.push(block)
      index += 1
    }
  }
  return result
}

const LONGEST_ITEM = 400

type Item = { block: ParagraphNode; marker: Marker; words: string }

function runFrom(blocks: readonly BlockNode[], start: number): Item[] {
  const items: Item[] = []
  for (const block of blocks.slice(start)) {
    const item = itemOf(block)
    const last = items.at(-1)
    if (item === undefined || (last !== undefined && !follows(item.marker, last.marker))) break
    items.push(item)
  }
  return items
}

/** Interviews set questions and answers behind dashes; those are no list. */
function isDialogue(items: readonly Item[]): boolean {
  return items.some(({ words }) => words.endsWith('?') || words.length > LONGEST_ITEM)
}

function follows(marker: Marker, last: Marker): boolean {
  if (marker.mark !== last.mark) return false
  return marker.kind === 'bullet' || (last.kind === 'number' && marker.value === last.value + 1)
}

function itemOf(block: BlockNode): Item | undefined {
  if (block.type !== 'paragraph') return undefined
  const [first] = block.children
  if (first?.type !== 'text') return undefined
  const words = inlineText(block.children)
  const bullet = /^([-–—•▪○❖➢✓*+·])[ \u00a0]\s*\S/u.exec(words)
  if (bullet?.[1] !== undefined) {
    return { block, words, marker: { kind: 'bullet', mark: bullet[1] } }
  }
  const number = /^(\d{1,3})([.)])[ \u00a0]\s*\S/u.exec(words)
  if (number?.[1] === undefined || number[2] === undefined) return undefined
  return { block, words, marker: { kind: 'number', mark: number[2], value: Number(number[1]) } }
}

function listOf(items: readonly Item[]): BlockNode {
  const [first] = items
  const isNumbered = first?.marker.kind === 'number'
  return list({
    ordered: isNumbered,
    start: first?.marker.kind === 'number' ? first.marker.value : 1,
    level: 0,
    entries: items.map(({ block }) => ({ children: withoutMarker(block.children) })),
  })
}

/** The mark may be spread over several texts of different format. */
function withoutMarker(nodes: readonly InlineNode[]): InlineNode[] {
  const length = /^(?:\d{1,3}[.)]|\S)[\s\u00a0]*/u.exec(inlineText(nodes))?.[0].length ?? 0
  let left = length
  return nodes.flatMap((node) => {
    if (node.type !== 'text' || left === 0) return [node]
    const taken = Math.min(left, node.text.length)
    left -= taken
    return taken === node.text.length ? [] : [{ ...node, text: node.text.slice(taken) }]
  })
}

/** Two line breaks in a row are how old portals and hurried hands make a new paragraph. */
function split(block: ParagraphNode): BlockNode[] {
  const parts: InlineNode[][] = [[]]
  block.children.forEach((node, index) => {
    const isBreak = node.type === 'linebreak'
    const next = block.children[index + 1]
    const previous = block.children[index - 1]
    if (isBreak && next?.type === 'linebreak') parts.push([])
    else if (!isBreak || previous?.type !== 'linebreak') parts.at(-1)?.push(node)
  })
  if (parts.length === 1) return [block]
  return parts.filter((part) => inlineText(part).trim() !== '').map((part) => paragraph(part))
}
