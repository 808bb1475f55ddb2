/**
 * Name of the `<meta>` with which a page tells the server its HTTP status.
 *
 * Next has no way to answer 410, and its 404 (`notFound()`) is an empty page that the client runtime
 * fills. So a page for something that is not there, or not there any more, renders its explanation
 * like any page and adds `<meta name={PAGE_STATUS_META} content="404" />` (or 410).
 */
export const PAGE_STATUS_META = 'page-status'

const META = new RegExp(`<meta name="${PAGE_STATUS_META}" content="(404|410)"\\s*/?>`)

/** @returns the status that the page asks for, and the page without the mark */
export function takePageStatus(html: string): { status: 404 | 410 | undefined; html: string } {
  const match = META.exec(html)
  if (!match) return { status: undefined, html }
  return {
    status: match[1] === '410' ? 410 : 404,
    html: html.slice(0, match.index) + html.slice(match.index + match[0].length),
  }
}

/** @returns whether Next gave up on the page and left the work to the client runtime */
export function isErrorShell(html: string): boolean {
  return html.slice(0, 200).includes('<html id="__next_error__"')
}
