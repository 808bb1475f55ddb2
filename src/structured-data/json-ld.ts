import type { Thing } from 'schema-dts'

/**
 * @param things statements about the page; null ones are left out
 * @returns them as JSON-LD for a script element: no `<`, `>` or `&`, so that no text in it can end
 *   the element or begin a comment in it
 */
export function jsonLd(things: readonly (Thing | null)[]): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': things.filter((thing) => thing !== null),
  }).replace(/[<>&\u2028\u2029]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
