import type { Element, Root } from 'hast'
import { MAX_BODY_BYTES } from '@/lib/lexical'
import type { LexicalRoot } from '@/lib/lexical-nodes'
import {
  attribute,
  elementsOf,
  type HtmlContext,
  type ImportedImage,
  type ResolveImage,
  type ResolveLink,
} from './html-context'
import { convertFlow } from './html-flow'
import { parseHtml } from './html-guard'
import { PLAIN } from './inline-run'
import { idSequence, state } from './lexical-build'
import { ImportError, WarningList, type ImportWarning } from './report'

/** `title`, `description`, and every `<meta name="ct:…">` under its name without the prefix. */
export type HtmlMeta = Partial<Record<string, string>>

export type HtmlImport = {
  /** The value of a rich-text field, `{ root: … }`. */
  root: LexicalRoot
  meta: HtmlMeta
  /** Every picture met, resolved or not, each source once. */
  images: ImportedImage[]
  warnings: ImportWarning[]
}

/**
 * Turns an HTML page or fragment into the body of an item. Pure: pictures and links are looked up
 * through the functions given; the same source always gives the same document.
 *
 * @param html the page, already decoded
 * @param resolveImage the id in `media` of a picture's source; undefined leaves the picture out
 * @param resolveLink the item of this site that an address stands for, if any
 * @param prepare puts the parsed page in order before it is read: what one kind of source does in its own way
 * @param idSeed tells apart imports of the same source that meet in one document
 * @throws ImportError when the source exceeds a limit
 */
export function importHtml({
  html,
  resolveImage,
  resolveLink = () => undefined,
  prepare = () => undefined,
  idSeed = '',
}: {
  html: string
  resolveImage: ResolveImage
  resolveLink?: ResolveLink
  prepare?: (page: Root) => void
  idSeed?: string
}): HtmlImport {
  const source = html.normalize('NFC')
  const page = parseHtml(source)
  prepare(page)
  const context: HtmlContext = {
    warnings: new WarningList(),
    nextId: idSequence(idSeed + source),
    images: new Map(),
    resolveImage,
    resolveLink,
    blocks: (nodes, place) => convertFlow(nodes, place, context),
  }
  const { head, body } = partsOf(page)
  for (const { tagName } of elementsOf(head?.children ?? [])) {
    if (tagName === 'script' || tagName === 'style') context.warnings.add('droppedElement', tagName)
  }
  const root = state(context.blocks(body?.children ?? [], PLAIN))
  if (new TextEncoder().encode(JSON.stringify(root)).length > MAX_BODY_BYTES) {
    throw new ImportError({ code: 'resultTooLarge', detail: '1 MB' })
  }
  return {
    root,
    meta: metaOf(head),
    images: [...context.images.values()],
    warnings: context.warnings.list(),
  }
}

/** The pictures of a page, for callers that have to store them before they can resolve them. */
export function imagesOf(html: string): ImportedImage[] {
  return importHtml({ html, resolveImage: () => undefined }).images
}

function partsOf(page: Root): { head?: Element | undefined; body?: Element | undefined } {
  const document = elementsOf(page.children).find(({ tagName }) => tagName === 'html')
  const parts = elementsOf(document?.children ?? [])
  return {
    head: parts.find(({ tagName }) => tagName === 'head'),
    body: parts.find(({ tagName }) => tagName === 'body'),
  }
}

function metaOf(head: Element | undefined): HtmlMeta {
  const entries: [string, string][] = []
  for (const element of elementsOf(head?.children ?? [])) {
    if (element.tagName === 'title') {
      const words = element.children.map((child) => (child.type === 'text' ? child.value : ''))
      entries.unshift(['title', tidy(words.join(''))])
    } else if (element.tagName === 'meta') {
      const name = attribute(element, 'name')
      const content = tidy(attribute(element, 'content'))
      if (name.toLowerCase() === 'description') entries.push(['description', content])
      else if (name.startsWith('ct:')) entries.push([name.slice('ct:'.length), content])
    }
  }
  return Object.fromEntries(entries)
}

function tidy(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim()
}
