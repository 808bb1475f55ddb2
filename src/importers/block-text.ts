import type { BlockNode, InlineNode, ParagraphNode } from '@/lib/lexical-nodes'
import { inlineText } from './inline-run'

/** The words of a paragraph or heading on one line; '' for everything else. */
export function wordsOf(block: BlockNode | undefined): string {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return ''
  return inlineText(block.children).replace(/\s+/g, ' ').trim()
}

/** Whether every word of a paragraph has this format; false for an empty one. */
export function isAll(block: ParagraphNode, format: number): boolean {
  const texts = textsOf(block.children).filter(({ text }) => text.trim() !== '')
  return texts.length > 0 && texts.every((node) => (node.format & format) !== 0)
}

/** Text nodes in reading order, also those inside links. */
export function textsOf(nodes: readonly InlineNode[]): Extract<InlineNode, { type: 'text' }>[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return textsOf(node.children)
    return node.type === 'text' ? [node] : []
  })
}

/** Applies a change to every list of sibling blocks, cells of tables included. */
export function mapBlocks(
  blocks: readonly BlockNode[],
  change: (blocks: readonly BlockNode[]) => BlockNode[],
): BlockNode[] {
  return change(
    blocks.map((block) =>
      block.type === 'table'
        ? {
            ...block,
            children: block.children.map((row) => ({
              ...row,
              children: row.children.map((cell) => ({
                ...cell,
                children: mapBlocks(cell.children, change),
              })),
            })),
          }
        : block,
    ),
  )
}
