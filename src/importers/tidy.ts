import type { BlockNode, InlineNode, ListNode } from '@/lib/lexical-nodes'
import { tidyTypography } from '@/lib/typography'
import { mapBlocks } from './block-text'

/** Sets the words of a text as Vietnamese print does; structure and links stay as they are. */
export function tidyBlocks(blocks: readonly BlockNode[]): BlockNode[] {
  return mapBlocks(blocks, (siblings) => siblings.map(tidyBlock))
}

function tidyBlock(block: BlockNode): BlockNode {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, children: tidyInline(block.children) }
    case 'list':
      return tidyList(block)
    default:
      return block
  }
}

function tidyList(node: ListNode): ListNode {
  return {
    ...node,
    children: node.children.map((item) => {
      const [first] = item.children
      return first?.type === 'list'
        ? { ...item, children: [tidyList(first)] }
        : { ...item, children: tidyInline(item.children as InlineNode[]) }
    }),
  }
}

/** Formats cut a line into stretches; each is told what stands in front of it. */
function tidyInline(nodes: readonly InlineNode[]): InlineNode[] {
  let before = ''
  return nodes.map((node) => {
    if (node.type === 'linebreak') {
      before = ''
      return node
    }
    if (node.type === 'link') {
      // The words of a link may be its address.
      before = 'x'
      return node
    }
    const text = tidyTypography(node.text, { before })
    before = text.slice(-1) || before
    // A stretch of one blank before a mark would leave nothing: the editor has no empty texts.
    return text === '' ? node : { ...node, text }
  })
}
