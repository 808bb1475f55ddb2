import type { InlineNode, LinkFields, LinkNode } from '@/lib/lexical-nodes'
import { cleanCharacters } from '@/lib/typography'
import { lineBreak, link, text, type NextId } from './lexical-build'

/** How a stretch of text looks and where it leads; a link is told from its neighbour by identity. */
export type InlineStyle = { format: number; link: LinkFields | null }

export const PLAIN: InlineStyle = { format: 0, link: null }

type Piece = InlineStyle & { text: string | null }

const BREAK = null
const WHITE_SPACE = /[ \t\n\r\f\u00a0\u2028\u2029]+/g

/**
 * Gathers the inline content of one block and closes up white space as a browser does, across
 * element borders. A single no-break space between words stays (it holds "10 000" together);
 * any other run of spaces, no-break or not, becomes one ordinary space.
 */
export class InlineRun {
  #pieces: Piece[] = []
  #visible = 0
  readonly #keptFormats: number

  /** @param dropped format bits that mean nothing in this block, such as bold in a heading */
  constructor({ dropped = 0 }: { dropped?: number } = {}) {
    this.#keptFormats = ~dropped
  }

  /** How many stretches of visible text were ever added. */
  get visible(): number {
    return this.#visible
  }

  text(value: string, { format, link: target }: InlineStyle): void {
    const clean = cleanCharacters(value)
    if (/[^\s\u00a0]/.test(clean)) this.#visible += 1
    this.#pieces.push({ text: clean, format: format & this.#keptFormats, link: target })
  }

  lineBreak({ format, link: target }: InlineStyle): void {
    this.#pieces.push({ text: BREAK, format, link: target })
  }

  /** Marks the edge of a block that has to live inside this one: one break, however many edges meet. */
  boundary(): void {
    const last = this.#pieces.findLast((piece) => piece.text === BREAK || piece.text.trim() !== '')
    if (last !== undefined && last.text !== BREAK) this.lineBreak(PLAIN)
  }

  /** @returns the nodes gathered so far, and starts anew; empty when nothing would be seen */
  take(nextId: NextId): InlineNode[] {
    const pieces = merged(withoutEdges(collapsed(this.#pieces)))
    this.#pieces = []
    const nodes: InlineNode[] = []
    let target: LinkFields | null = null
    let linked: LinkNode['children'] = []
    for (const piece of pieces) {
      const node = piece.text === BREAK ? lineBreak() : text(piece.text, piece.format)
      if (piece.link === null) nodes.push(node)
      else if (piece.link === target) linked.push(node)
      else {
        linked = [node]
        nodes.push(link({ id: nextId(), fields: piece.link, children: linked }))
      }
      target = piece.link
    }
    return nodes
  }
}

/** The words of inline nodes, one line per break. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '\n'
      return node.type === 'link' ? inlineText(node.children) : node.text
    })
    .join('')
}

function collapsed(pieces: Piece[]): Piece[] {
  let afterSpace = true
  return pieces.map((piece) => {
    if (piece.text === BREAK) {
      afterSpace = true
      return piece
    }
    let value = piece.text.replace(WHITE_SPACE, (run) => (run === '\u00a0' ? run : ' '))
    if (afterSpace) value = value.replace(/^[ \u00a0]/, '')
    if (value !== '') afterSpace = /[ \u00a0]$/.test(value)
    return { ...piece, text: value }
  })
}

/** Drops spaces before a break and everything after the last visible character. */
function withoutEdges(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  let beforeBreak = true
  let seen = false
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index]
    if (!piece) continue
    if (piece.text === BREAK) {
      beforeBreak = true
      if (seen) kept.push(piece)
      continue
    }
    const value = beforeBreak ? piece.text.replace(/[ \u00a0]$/, '') : piece.text
    if (value === '') continue
    beforeBreak = false
    seen = true
    kept.push({ ...piece, text: value })
  }
  kept.reverse()
  const first = kept.findIndex((piece) => piece.text !== BREAK)
  return first < 0 ? [] : kept.slice(first)
}

function merged(pieces: Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (
      last !== undefined &&
      last.text !== BREAK &&
      piece.text !== BREAK &&
      last.format === piece.format &&
      last.link === piece.link
    ) {
      last.text = (last.text + piece.text).normalize('NFC')
    } else {
      result.push({ ...piece })
    }
  }
  return result
}
