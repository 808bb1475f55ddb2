/** A piece of finished XML. Text becomes one only through `textElement` and attributes. */
export type Xml = string & { readonly __xml: true }

type Attributes = Readonly<Record<string, string>>

/** @returns an element with elements in it */
export function element(name: string, children: readonly Xml[], attributes: Attributes = {}): Xml {
  const start = `<${name}${attributeText(attributes)}`
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml
}

/** @returns an element around a text; nothing at all where there is no text */
export function textElement(
  name: string,
  text: string | null | undefined,
  attributes: Attributes = {},
): Xml {
  if (text === null || text === undefined || text === '') return '' as Xml
  return `<${name}${attributeText(attributes)}>${escapeXml(text)}</${name}>` as Xml
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

/**
 * @returns the text as XML can hold it: marked-up characters escaped, and those that XML 1.0 forbids
 *   even as references (section 2.2) left out, because one of them makes the whole file unreadable
 */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** Halves of surrogate pairs and control characters other than tab, line feed and carriage return. */
const FORBIDDEN = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
}
