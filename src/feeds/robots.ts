import { PREVIEW, routes } from '@/lib/routes'

/** Not for machines that collect pages: rooms for work, and answers without number. */
const CLOSED = [routes.admin(), '/api/', `/${PREVIEW}/`, `${routes.search()}?`]

/** Pictures and files of public items come from below a closed address. */
const OPEN = ['/api/media/file/', '/api/documents/file/']

/** @param absolute makes a public address of a path */
export function robots(absolute: (path: string) => string): string {
  return [
    'User-agent: *',
    ...OPEN.map((path) => `Allow: ${path}`),
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    ...[routes.sitemap(), routes.newsSitemap()].map((path) => `Sitemap: ${absolute(path)}`),
    '',
  ].join('\n')
}
