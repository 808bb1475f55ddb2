import type { BlockNode, LexicalRoot } from '@/lib/lexical-nodes'
import { mapBlocks } from './block-text'
import { state } from './lexical-build'

/** Puts the ids of stored pictures where their keys stood; a picture that was not stored leaves its place. */
export function placePictures(
  document: LexicalRoot,
  ids: ReadonlyMap<string, string>,
): LexicalRoot {
  return state(
    mapBlocks(document.root.children, (blocks) =>
      blocks.flatMap((block): BlockNode[] => {
        if (block.type !== 'upload') return [block]
        const id = ids.get(block.value)
        return id === undefined ? [] : [{ ...block, value: id }]
      }),
    ),
  )
}
