import { cache } from 'react'
import { routes } from '@/lib/routes'
import { tagged } from '@/revalidation/tagged'
import { tag } from '@/revalidation/tags'
import type { NamedLink } from './models'
import type { SiteMap } from './outlet-models'
import { findAllPublic } from './payload'
import { sectionDirectory } from './sections'
import { PUBLISHED } from './summaries'
import { unitDirectory } from './units'

/** What the site consists of: units, parts, pages of its own. */
export const siteMap = cache(async (): Promise<SiteMap> => {
  const [units, sections, pages] = await Promise.all([
    unitDirectory(),
    sectionDirectory(),
    publishedPages(),
  ])
  return { units, sections, pages }
})

async function publishedPages(): Promise<NamedLink[]> {
  return await tagged({
    tags: [tag.list('pages')],
    load: async () => {
      const rows = await findAllPublic({
        collection: 'pages',
        where: PUBLISHED,
        sort: ['title', 'id'],
        depth: 0,
        fields: ['title', 'slug'],
      })
      const byName = new Intl.Collator('vi')
      return rows
        .flatMap(({ id, title, slug }) =>
          slug ? [{ id, name: title, href: routes.item({ collection: 'pages', slug }) }] : [],
        )
        .sort((a, b) => byName.compare(a.name, b.name))
    },
    tagsOf: (pages) => pages.map(({ id }) => tag.item({ collection: 'pages', key: id })),
  })
}
