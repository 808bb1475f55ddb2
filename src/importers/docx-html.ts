// What mammoth writes is put in order as text: it escapes every word of the file, so a tag is a tag.

const NOTES_HEADING = 'Chú thích'

export type OrderedHtml = {
  html: string
  /** The words that the file marks as its title; '' when it does not. */
  title: string
  /** How many notes stand at the end now. */
  notes: number
}

/** Puts mammoth's HTML into the shape that the body knows: one title, headings from level 2, notes as text. */
export function orderHtml(html: string): OrderedHtml {
  const { html: noted, notes } = orderNotes(html)
  return { ...orderHeadings(noted), notes }
}

const HEADING = /<h([1-6])( class="docx-title")?>(.*?)<\/h\1>/g

/**
 * A file's only first-level heading is its title; where there are several, or a title besides, they are
 * sections and all levels move down by one.
 */
function orderHeadings(html: string): { html: string; title: string } {
  const headings = [...html.matchAll(HEADING)].filter(([, , , words = '']) => plain(words) !== '')
  const marked = headings.find(([, , isTitle]) => isTitle !== undefined)
  const first = headings.filter(([, level, isTitle]) => level === '1' && isTitle === undefined)
  const only = first.length === 1 && headings[0] === first[0] ? first[0] : undefined
  const title = marked ?? only
  const shift = first.some((heading) => heading !== title) ? 1 : 0
  const shifted = html.replace(HEADING, (tag, level: string, _, words: string) => {
    const target = tag === title?.[0] ? 2 : Math.min(Math.max(Number(level) + shift, 2), 6)
    return `<h${target}>${words}</h${target}>`
  })
  return { html: shifted, title: plain(title?.[3] ?? '') }
}

const REFERENCE = /<sup><a href="#(?:foot|end)note-[\w-]+" id="[^"<>]*">(\[\d+\])<\/a><\/sup>/g
const NOTES = /<ol><li id="(?:foot|end)note-[\s\S]*<\/ol>$/
const NOTE_START = /<li id="(?:foot|end)note-[^"<>]*">/

/** Notes become numbered lines at the end: the body has no anchors, so the number is the way back. */
function orderNotes(html: string): { html: string; notes: number } {
  const list = NOTES.exec(html)?.[0]
  if (list === undefined) return { html, notes: 0 }
  const [, ...notes] = list.split(NOTE_START)
  const lines = notes.map((note, index) => {
    const words = note
      .replace(/<a href="#(?:foot|end)note-ref-[^"<>]*">↑<\/a>/g, '')
      .replace(/<\/li>(?:<\/ol>)?$/, '')
    return words.replace('<p>', `<p>[${index + 1}] `)
  })
  const text = html.slice(0, html.length - list.length).replace(REFERENCE, '<sup>$1</sup>')
  return { html: `${text}<h2>${NOTES_HEADING}</h2>${lines.join('')}`, notes: notes.length }
}

/** The words around a place in the HTML, to tell a person where something was. */
export function wordsBefore(html: string, mark: string): string {
  const at = html.lastIndexOf('<', html.indexOf(mark))
  const words = plain(html.slice(Math.max(0, at - 2_000), Math.max(at, 0)).replace(/^[^<]*>/, ''))
  return words.length > 60 ? `…${words.slice(-60)}` : words
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
