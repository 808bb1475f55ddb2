import mammoth from 'mammoth'
import { TEXT_FORMAT, type BlockNode, type LexicalRoot } from '@/lib/lexical-nodes'
import { tidyTypography } from '@/lib/typography'
import { isAll, mapBlocks, wordsOf } from './block-text'
import { takeCaptions, type Caption } from './captions'
import { openDocx, type DocxParts } from './docx-file'
import { orderHtml, wordsBefore } from './docx-html'
import { takeInventory } from './docx-inventory'
import { pictureTaker, type DocxPicture, type LostPicture } from './docx-pictures'
import { markHeaderRows } from './header-rows'
import { importHtml } from './html'
import { proposeLead, type Lead } from './lead'
import { legacyFontOf, runsOf } from './legacy-encoding'
import { state } from './lexical-build'
import { ImportError, WarningList, type ImportErrorCode, type ImportWarning } from './report'
import { tidyBlocks } from './tidy'
import { tidyParagraphs } from './typed-lists'

export type DocxImport = {
  /** The value of a rich-text field; pictures in it are named by their keys until they are stored. */
  document: LexicalRoot
  pictures: (DocxPicture & Caption)[]
  warnings: ImportWarning[]
  /** Lines of the document that may be title and sapo. */
  suggestions: Lead
}

export type DocxProblem = { code: ImportErrorCode; message: string }

export type DocxOutcome =
  { problem: DocxProblem; imported?: undefined } | { problem?: undefined; imported: DocxImport }

/**
 * Turns a Word file into a body, its pictures, and a list of what was not taken over. Pure: bytes in,
 * document out; whatever is wrong with the file is an answer, not an exception.
 *
 * @param bytes the file, from anybody
 * @param idSeed tells apart two imports of the same file into one document
 */
export async function importDocx({
  bytes,
  idSeed = '',
}: {
  bytes: Uint8Array
  idSeed?: string
}): Promise<DocxOutcome> {
  try {
    return { imported: await convert(openDocx(bytes), idSeed) }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { problem: { code: error.code, message: error.message } }
  }
}

/** Styles by the names that Word writes, and those of offices that translated them. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1.docx-title:fresh",
  "p[style-name='Tiêu đề'] => h1.docx-title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    ['Tiêu đề', 'Đầu đề', 'Đề mục', 'Mục'].map(
      (name) => `p[style-name='${name} ${level}'] => h${level}:fresh`,
    ),
  ),
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  'u => u',
]

/** What the list of pictures says better. */
const SAID_ELSEWHERE: readonly string[] = [
  'imageUnresolved',
  'imageWithoutAlt',
  'imageWithoutSource',
  'anchorLink',
]

const LONGEST_HEADING = 120

async function convert({ xml, names, repacked }: DocxParts, idSeed: string): Promise<DocxImport> {
  const taker = pictureTaker()
  const { value } = await mammoth
    .convertToHtml(
      { buffer: repacked },
      {
        styleMap: STYLE_MAP,
        convertImage: taker.convertImage,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
      },
    )
    .catch((error: unknown) => {
      throw unreadable(error)
    })
  const pictures = taker.take()
  // Behind mammoth, which has found the XML to be whole.
  const document = xml.get('word/document.xml') ?? ''
  const font = legacyFontOf({
    runs: runsOf({ document, styles: xml.get('word/styles.xml') ?? '' }),
  })
  if (font !== undefined) throw new ImportError({ code: 'legacyEncoding', detail: font })

  const warnings = new WarningList()
  const { html, title, notes } = orderHtml(value)
  const page = importHtml({
    html,
    idSeed,
    resolveImage: (src) => (pictures.taken.has(src) ? src : undefined),
  })
  for (const { code, detail } of page.warnings) {
    if (!SAID_ELSEWHERE.includes(code)) warnings.add(code, detail)
  }
  reportLost({ lost: pictures.lost, html, warnings })
  if (notes > 0) warnings.add('notes', String(notes))
  takeInventory({ xml, names, warnings })

  const { blocks: withoutCaptions, captions } = takeCaptions(page.root.root.children)
  const blocks = tidyBlocks(
    mapBlocks(withoutCaptions, (siblings) => markHeaderRows(tidyParagraphs(siblings, warnings))),
  )
  const suggestions = proposeLead({ blocks, title: tidyTypography(title) })
  reportShapes({ blocks, suggestions, warnings })
  return {
    document: state(blocks),
    pictures: [...pictures.taken.values()].map((picture) => ({
      ...picture,
      ...(captions.get(picture.key) ?? { caption: '', credit: '' }),
    })),
    warnings: warnings.list(),
    suggestions,
  }
}

function reportLost({
  lost,
  html,
  warnings,
}: {
  lost: readonly LostPicture[]
  html: string
  warnings: WarningList
}): void {
  for (const { src, code, detail } of lost) {
    const before = wordsBefore(html, `src="${src}"`)
    const place = before === '' ? 'ở đầu bài' : `sau “${before}”`
    warnings.add(code, detail === '' ? place : `${detail}, ${place}`)
  }
}

/** What is taken over and still needs a person's eye. */
function reportShapes({
  blocks,
  suggestions,
  warnings,
}: {
  blocks: readonly BlockNode[]
  suggestions: Lead
  warnings: WarningList
}): void {
  const offered = [suggestions.title?.block, suggestions.summary?.block]
  let merged = 0
  blocks.forEach((block, index) => {
    if (block.type === 'table') {
      const cells = block.children.flatMap((row) => row.children)
      merged += cells.filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1).length
    }
    if (block.type !== 'paragraph' || offered.includes(index)) return
    const words = wordsOf(block)
    const isShort = words.length <= LONGEST_HEADING && !/[.:;,]$/.test(words)
    if (isShort && isAll(block, TEXT_FORMAT.bold)) warnings.add('boldHeading', words)
  })
  if (merged > 0) warnings.add('mergedCells', String(merged))
}

/** mammoth and its parser throw plain errors over files that no Word wrote. */
function unreadable(error: unknown): ImportError {
  if (error instanceof RangeError) return new ImportError({ code: 'tooDeep', detail: '200' })
  return new ImportError({ code: 'damagedFile', detail: '' })
}
