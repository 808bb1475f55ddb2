/** The one script that public pages load, which brings comforts and nothing depends on, and the one of previews. */
const OWN_SCRIPTS: readonly (string | undefined)[] = ['/site.js', '/preview.js']

/**
 * Takes Next's client runtime out of a page: scripts (inline and linked), their preloads, and the
 * marks that React leaves for itself. What stays are data blocks and our own script.
 *
 * A scanner and not a parser, because React writes the page: outside of scripts and styles, a `<` in
 * its output always begins a tag or a comment.
 *
 * @see docs/adr/0005-custom-server-without-client-runtime.md
 */
export function stripRuntime(html: string): string {
  const kept: string[] = []
  let from = 0
  for (const match of html.matchAll(REMOVABLE)) {
    const [text] = match
    if (match.index < from || !isRuntime(text)) continue
    kept.push(html.slice(from, match.index))
    from = match.index + text.length
  }
  kept.push(html.slice(from))
  return kept.join('')
}

/**
 * Elements with raw text are matched whole, so that nothing inside them is taken for markup.
 * React's marks: `<!-- -->` between texts, `<!--$-->` and `<!--/$-->` around boundaries.
 */
const REMOVABLE =
  /<script\b[^>]*>[\s\S]*?<\/script\s*>|<(style|textarea)\b[^>]*>[\s\S]*?<\/\1\s*>|<link\b[^>]*>|<!--(?: |\/?\$)-->|<div hidden=""><!--\$--><!--\/\$--><\/div>/gi

function isRuntime(text: string): boolean {
  if (text.startsWith('<!--') || text.startsWith('<div')) return true
  if (/^<script/i.test(text)) return !isOwnScript(text)
  return /^<link/i.test(text) && isForScripts(text)
}

function isOwnScript(text: string): boolean {
  const tag = text.slice(0, text.indexOf('>') + 1)
  const type = attributeOf({ tag, name: 'type' })
  if (type === 'application/ld+json') return true
  const [source] = attributeOf({ tag, name: 'src' })?.split('?', 1) ?? []
  return type === 'module' && OWN_SCRIPTS.includes(source)
}

function isForScripts(tag: string): boolean {
  const rel = attributeOf({ tag, name: 'rel' })
  // `expect` holds the first paint back until an element of the runtime appears.
  if (rel === 'modulepreload' || rel === 'expect') return true
  return (rel === 'preload' || rel === 'prefetch') && attributeOf({ tag, name: 'as' }) === 'script'
}

function attributeOf({ tag, name }: { tag: string; name: string }): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]
}
