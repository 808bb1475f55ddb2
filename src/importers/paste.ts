import type { Root } from 'hast'
import { pasteNotes } from '@/i18n/vi/paste'
import type { BlockNode } from '@/lib/lexical-nodes'
import { lexicalText } from '@/lib/lexical'
import { mapBlocks } from './block-text'
import { markHeaderRows } from './header-rows'
import { attribute, elementsOf, visit } from './html-context'
import { importHtml } from './html'
import { unwrapLayoutTables } from './layout-tables'
import { isPlainlyLegacy } from './legacy-encoding'
import { state } from './lexical-build'
import { ImportError, WarningList } from './report'
import { tidyBlocks } from './tidy'
import { tidyParagraphs } from './typed-lists'
import { orderWordHtml } from './word-html'

export type Pasted = {
  /** What goes into the text; empty when nothing of it may. */
  blocks: BlockNode[]
  /** What the person has to know, in their words. */
  notes: string[]
}

/**
 * Reads what Word, Google Docs or a page of an old portal put on the clipboard: structure is kept, looks
 * are dropped, pictures stay out. Runs in the browser.
 *
 * @param html the clipboard's `text/html`
 * @param idSeed differs with each paste, so that nodes of two pastes can be told apart
 */
export function importPaste({ html, idSeed }: { html: string; idSeed: string }): Pasted {
  try {
    return convert({ html, idSeed })
  } catch (error) {
    if (error instanceof ImportError) return { blocks: [], notes: [error.message] }
    throw error
  }
}

function convert({ html, idSeed }: { html: string; idSeed: string }): Pasted {
  let pictures = 0
  const page = importHtml({
    html,
    idSeed,
    resolveImage: () => undefined,
    prepare: (root) => {
      pictures = takePictures(root)
      orderWordHtml(root)
      unwrapLayoutTables(root)
    },
  })
  if (isPlainlyLegacy(lexicalText(page.root))) {
    return { blocks: [], notes: [pasteNotes.legacyEncoding] }
  }
  const blocks = tidyBlocks(
    mapBlocks(page.root.root.children, (siblings) =>
      markHeaderRows(tidyParagraphs(siblings, new WarningList())),
    ),
  )
  const links = page.warnings.filter(({ code }) => /^(?:unsafe|relative)Link$/.test(code)).length
  const isEmpty = lexicalText(state(blocks)) === ''
  return {
    blocks: isEmpty ? [] : blocks,
    notes: [
      ...(pictures > 0 ? [pasteNotes.pictures(pictures)] : []),
      ...(links > 0 ? [pasteNotes.links(links)] : []),
    ],
  }
}

/** Takes the pictures out. @returns how many of them a reader would have seen: counters are a point wide */
function takePictures(root: Root): number {
  let seen = 0
  visit(root, (parent) => {
    for (const image of elementsOf(parent.children).filter(({ tagName }) => tagName === 'img')) {
      const isTiny = ['width', 'height'].some((side) =>
        /^[0-2](?:px)?$/.test(attribute(image, side)),
      )
      if (!isTiny) seen += 1
      image.tagName = 'wbr'
    }
  })
  return seen
}
