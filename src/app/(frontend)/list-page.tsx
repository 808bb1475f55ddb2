import { LISTS } from '@/components/site/item-names'
import { ListView } from '@/components/site/list-view'
import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { listPage } from '@/queries/lists'
import { verdictScale } from '@/queries/verdicts'
import { Frame } from './frame'
import { metadataFor } from './metadata'
import { pageNumber, publicPage } from './public-page'
import { Trail } from './structured-data'

interface Params {
  locale: string
  /** Absent on the first page; the others stand behind `?trang=`. */
  number?: string
}

/** The list of one type. */
export const listRoute = (collection: ItemCollection) =>
  publicPage({
    load: async ({ number }: Params) => {
      const page = pageNumber(number)
      return page === null ? null : await listPage(collection, page)
    },
    describe: ({ page }) => {
      const { title, description } = LISTS[collection]
      return metadataFor({
        title: page > 1 ? `${title}, trang ${page}` : title,
        description,
        path: routes.list({ collection, page }),
        // The other types are in the site's own feeds.
        ...(collection === 'bulletins' ? { feedsAt: routes.list({ collection }) } : {}),
      })
    },
    render: (list) => (
      <Frame current={routes.list({ collection })}>
        <Trail links={[{ name: LISTS[collection].title, href: routes.list({ collection }) }]} />
        <ListView collection={collection} list={list} verdicts={verdictScale} />
      </Frame>
    ),
  })
