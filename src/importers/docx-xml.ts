// Looking into XML without parsing it: every function is one pass, whatever the file is made of. A lazy
// pattern over half a tag would take a hostile file's length squared.

/** What stands between the first `open` and the first `close` behind it; '' when either is missing. */
export function between(xml: string, open: string, close: string): string {
  const start = xml.indexOf(open)
  if (start < 0) return ''
  const end = xml.indexOf(close, start + open.length)
  return end < 0 ? '' : xml.slice(start + open.length, end)
}

/** One piece for each element of a name: from behind its name to its end tag, or to the next of its kind. */
export function elementsNamed(xml: string, name: string): string[] {
  const [, ...pieces] = xml.split(new RegExp(`<${name}(?=[ >])`))
  return pieces.map((piece) => {
    const end = piece.indexOf(`</${name}>`)
    return end < 0 ? piece : piece.slice(0, end)
  })
}

/** The XML without what stands inside each element of a name. */
export function withoutElements(xml: string, name: string): string {
  const [first = '', ...pieces] = xml.split(`<${name}>`)
  const close = `</${name}>`
  const rest = pieces.map((piece) => {
    const end = piece.indexOf(close)
    return end < 0 ? '' : piece.slice(end + close.length)
  })
  return first + rest.join('')
}

/** The words of a part of WordprocessingML, entities as they are. */
export function wordsIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
}

/** An attribute's value in the first tag of a name. */
export function attributeOf(xml: string, tag: string, attribute: string): string {
  const [, rest = ''] = xml.split(`<${tag} `, 2)
  const end = rest.indexOf('>')
  return between(` ${rest.slice(0, Math.max(end, 0))}`, ` ${attribute}="`, '"')
}
