import { BulletinView } from '@/components/site/bulletin-view'
import { EditionBanner } from '@/components/site/edition-banner'
import { routes } from '@/lib/routes'
import { bulletinEdition } from '@/queries/editions'
import { verdictScale } from '@/queries/verdicts'
import { departureAt } from '@/queries/withdrawals'
import { Frame } from './frame'
import { absoluteUrl, metadataFor } from './metadata'
import { pageNumber, publicPage } from './public-page'

interface Params {
  locale: string
  slug: string
  edition: string
}

/** The text of a bulletin before a correction; search engines are led to the current one. */
export const editionRoute = () =>
  publicPage({
    load: async ({ slug, edition }: Params) => {
      const number = pageNumber(edition)
      return number === null ? null : await bulletinEdition(slug, number)
    },
    instead: ({ slug }) => departureAt('bulletins', slug),
    describe: ({ item, edition, current }) => {
      const title = `Bản cũ (bản ${edition}): ${item.title}`
      return metadataFor({
        title,
        description: 'Bản này đã được thay bằng bản mới. Xem trang hiện hành.',
        path: current.href,
        isIndexed: false,
      })
    },
    render: (edition) => (
      <Frame current={routes.list({ collection: 'bulletins' })}>
        <EditionBanner edition={edition} />
        <BulletinView
          item={edition.item}
          facts={edition.facts}
          verdicts={verdictScale}
          url={absoluteUrl(edition.item.href)}
        />
      </Frame>
    ),
  })
