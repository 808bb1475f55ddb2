import { TEXT_FORMAT, type BlockNode } from '@/lib/lexical-nodes'
import { isAll, wordsOf } from './block-text'
import { readCaption } from './html-image'

export type Caption = { caption: string; credit: string }

const LONGEST_CAPTION = 300

/**
 * Takes the line under a picture for its caption where it says so itself: "Ảnh: …" somewhere in it, or
 * short and wholly in italics.
 *
 * @returns the blocks without those lines, and the captions by the picture's key
 */
export function takeCaptions(blocks: readonly BlockNode[]): {
  blocks: BlockNode[]
  captions: Map<string, Caption>
} {
  const captions = new Map<string, Caption>()
  const kept = blocks.filter((block, index) => {
    const previous = blocks[index - 1]
    if (previous?.type !== 'upload' || captions.has(previous.value)) return true
    const caption = captionOf(block)
    if (caption !== undefined) captions.set(previous.value, caption)
    return caption === undefined
  })
  return { blocks: kept, captions }
}

function captionOf(block: BlockNode): Caption | undefined {
  const words = wordsOf(block)
  if (block.type !== 'paragraph' || words === '' || words.length > LONGEST_CAPTION) return undefined
  const read = readCaption(words)
  if (read.credit !== '' || isAll(block, TEXT_FORMAT.italic)) return read
  return undefined
}
