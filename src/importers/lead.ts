import { TEXT_FORMAT, type BlockNode, type LexicalRoot } from '@/lib/lexical-nodes'
import { isAll, wordsOf } from './block-text'
import { state } from './lexical-build'

/** Words offered for a field of the item, and the block of the body that they stand in. */
export type Offer = { text: string; block: number }

export type Lead = { title: Offer | null; summary: Offer | null }

const LONGEST_TITLE = 220
const LONGEST_SUMMARY = 600
const SHORTEST_SUMMARY = 40
const LOOK_AT = 8

/** What stands above the title of an official letter. */
const LETTERHEAD =
  /^(?:cộng hòa xã hội|độc lập\s*[-–]|ubnd|ủy ban|uỷ ban|sở |số\s*:|kính gửi|đơn vị\s*:)/iu

/**
 * Proposes title and sapo from the first lines: the line that Word marks as title, else the first line that
 * is wholly bold; behind it a paragraph that is wholly bold or italic.
 *
 * @param title the words that the file itself marks as its title, if any
 */
export function proposeLead({
  blocks,
  title,
}: {
  blocks: readonly BlockNode[]
  title: string
}): Lead {
  const text = blocks.findIndex(isText)
  const start = blocks.slice(0, text < 0 ? LOOK_AT : Math.min(text, LOOK_AT))
  const marked = title === '' ? -1 : start.findIndex((block) => wordsOf(block) === title)
  const at = marked >= 0 ? marked : start.findIndex(looksLikeTitle)
  const found = blocks[at]
  if (found === undefined || wordsOf(found).length > LONGEST_TITLE) {
    return { title: null, summary: null }
  }
  const behind = blocks[at + 1]
  return {
    title: { text: wordsOf(found), block: at },
    summary:
      behind !== undefined && looksLikeSummary(behind)
        ? { text: wordsOf(behind), block: at + 1 }
        : null,
  }
}

/** The body without the lines that went into fields of their own. */
export function withoutBlocks(body: LexicalRoot, taken: readonly number[]): LexicalRoot {
  return state(body.root.children.filter((_, index) => !taken.includes(index)))
}

/** Where the text itself has begun, no title follows any more. */
function isText(block: BlockNode): boolean {
  return (
    block.type === 'paragraph' &&
    wordsOf(block).length > 80 &&
    !isAll(block, TEXT_FORMAT.bold) &&
    !isAll(block, TEXT_FORMAT.italic)
  )
}

function looksLikeTitle(block: BlockNode): boolean {
  const words = wordsOf(block)
  return (
    block.type === 'paragraph' &&
    words.length >= 10 &&
    words.length <= LONGEST_TITLE &&
    !LETTERHEAD.test(words) &&
    isAll(block, TEXT_FORMAT.bold)
  )
}

function looksLikeSummary(block: BlockNode): boolean {
  const { length } = wordsOf(block)
  return (
    block.type === 'paragraph' &&
    length >= SHORTEST_SUMMARY &&
    length <= LONGEST_SUMMARY &&
    (isAll(block, TEXT_FORMAT.bold) || isAll(block, TEXT_FORMAT.italic))
  )
}
