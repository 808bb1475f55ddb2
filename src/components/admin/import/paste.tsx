'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { importPaste } from '@/importers/paste'
import type { BlockNode } from '@/lib/lexical-nodes'

/** Paste from Word, Google Docs or a web page through the same importer as files (docs/import.md). */
export const CleanPasteFeatureClient = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
})

function CleanPastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => event instanceof ClipboardEvent && paste({ editor, event }),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/** @returns whether the paste was dealt with; the editor's own way takes care of everything else */
function paste({ editor, event }: { editor: LexicalEditor; event: ClipboardEvent }): boolean {
  const clipboard = event.clipboardData
  const html = clipboard?.getData('text/html') ?? ''
  // What was copied in an editor of this site keeps its blocks and pictures; plain text stays plain.
  if (html === '' || clipboard?.getData('application/x-lexical-editor')) return false
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  event.preventDefault()
  const { blocks, notes } = importPaste({ html, idSeed: crypto.randomUUID() })
  for (const note of notes) toast.info(note, { duration: 12_000 })
  if (blocks.length === 0) return true
  const nodes = contentOf(blocks).map((node) => $parseSerializedNode(node))
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })) {
    selection.insertNodes(nodes)
  }
  return true
}

/** A single paragraph is words for the line that the cursor stands in. */
function contentOf(blocks: readonly BlockNode[]): SerializedLexicalNode[] {
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'paragraph' ? only.children : [...blocks]
}
