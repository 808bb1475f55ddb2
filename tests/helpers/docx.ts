import { strToU8, zipSync, type Zippable } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NAMESPACES = [
  W,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ')

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export interface DocxPlan {
  /** What stands in `w:body`. */
  readonly body: string
  /** Pictures by relation id (`rId10`…): their bytes and the end of their name. */
  readonly media?: Readonly<Record<string, { bytes: Uint8Array; extension: string }>>
  /** Links to the outside by relation id. */
  readonly links?: Readonly<Record<string, string>>
  /** Texts of the footnotes 2, 3, … */
  readonly footnotes?: readonly string[]
  readonly styles?: string
  /** Further parts of the package, as text. */
  readonly parts?: Readonly<Record<string, string>>
}

/** Builds a Word file as Word packs it, from the XML of its body. */
export function docx(plan: DocxPlan): Uint8Array {
  return zipSync(docxParts(plan))
}

/** The parts of such a file before they are packed. */
export function docxParts(plan: DocxPlan): Zippable {
  const { body, media = {}, links = {}, footnotes = [], styles = '', parts = {} } = plan
  const relations = [
    relation({ id: 'rId1', type: 'styles', target: 'styles.xml' }),
    relation({ id: 'rId2', type: 'numbering', target: 'numbering.xml' }),
    relation({ id: 'rId3', type: 'footnotes', target: 'footnotes.xml' }),
    ...Object.entries(media).map(([id, { extension }]) =>
      relation({ id, type: 'image', target: `media/${id}.${extension}` }),
    ),
    ...Object.entries(links).map(([id, target]) =>
      relation({ id, type: 'hyperlink', target, isOutside: true }),
    ),
  ]
  const pictures = Object.entries(media).map(
    ([id, { bytes, extension }]) => [`word/media/${id}.${extension}`, bytes] as const,
  )
  return {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation({ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' })}</Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': xml(`<w:styles ${W}>${STYLES}${styles}</w:styles>`),
    'word/numbering.xml': xml(`<w:numbering ${W}>${NUMBERING}</w:numbering>`),
    'word/footnotes.xml': xml(
      `<w:footnotes ${W}>${footnotes
        .map((text, index) => `<w:footnote w:id="${index + 2}">${p(text)}</w:footnote>`)
        .join('')}</w:footnotes>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(pictures),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  }
}

/** A paragraph of one run. */
export function p(
  text: string,
  {
    style,
    run = '',
    list,
  }: { style?: string; run?: string; list?: [num: number, level: number] } = {},
): string {
  const numbering = list
    ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`
    : ''
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${named}${numbering}</w:pPr>${r(text, run)}</w:p>`
}

/** A run; `properties` is what stands in its `w:rPr`. */
export function r(text: string, properties = ''): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`
}

export const BOLD = '<w:b/>'
export const ITALIC = '<w:i/>'

export function picture(id: string, alt = ''): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

/** A table of plain texts; the first row repeats on every page, as Word marks header rows. */
export function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, index) => {
    const header = index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    return `<w:tr>${header}${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`
  })
  return `<w:tbl>${lines.join('')}</w:tbl>`
}

export function link(id: string, text: string): string {
  return `<w:p><w:hyperlink r:id="${id}">${r(text)}</w:hyperlink></w:p>`
}

export function footnote(index: number): string {
  return `<w:r><w:footnoteReference w:id="${index + 1}"/></w:r>`
}

/** The bytes of an old Office container, with the names of its streams. */
export function compoundFile(stream: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([head, Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)])
}

function xml(content: string): Uint8Array {
  return strToU8(HEAD + content)
}

function relation({
  id,
  type,
  target,
  isOutside = false,
}: {
  id: string
  type: string
  target: string
  isOutside?: boolean
}): string {
  const mode = isOutside ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`
}

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const STYLES = [
  ['Title', 'Title'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`Heading${level}`, `heading ${level}`]),
  ['TieuDe2', 'Tiêu đề 2'],
]
  .map(
    ([id = '', name = '']) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')

const level = (index: number, format: string) =>
  `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/></w:lvl>`

/** 1: bullets, 2: numbers, 3: letters; two levels each. */
const NUMBERING = ['bullet', 'decimal', 'lowerLetter']
  .map(
    (format, index) =>
      `<w:abstractNum w:abstractNumId="${index}">${level(0, format)}${level(1, format)}</w:abstractNum>`,
  )
  .concat(
    [0, 1, 2].map(
      (index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
    ),
  )
  .join('')
