import { SectionView } from '@/components/site/section-view'
import { routes } from '@/lib/routes'
import { sectionPage } from '@/queries/sections'
import { Frame } from './frame'
import { metadataFor } from './metadata'
import { pageNumber, publicPage } from './public-page'
import { Trail } from './structured-data'

interface Params {
  locale: string
  slug: string
  /** Absent on the first page of its list; the others stand behind `?trang=`. */
  number?: string
}

/** A part of the site, and the pages of its list. */
export const sectionRoute = () =>
  publicPage({
    load: async ({ slug, number }: Params) => {
      const page = pageNumber(number)
      const section = page === null ? null : await sectionPage(slug, page)
      return section && { slug, section }
    },
    describe: ({ slug, section }) => {
      const { page } = section.list
      return metadataFor({
        title: page > 1 ? `${section.name}, trang ${page}` : section.name,
        description: section.description,
        path: routes.section({ slug, page }),
        feedsAt: routes.section({ slug }),
      })
    },
    render: ({ slug, section }) => (
      <Frame current={routes.sections()}>
        <Trail links={[{ name: 'Chuyên mục', href: routes.sections() }, section]} />
        <SectionView section={section} slug={slug} />
      </Frame>
    ),
  })
