import { UnitView } from '@/components/site/unit-view'
import { routes } from '@/lib/routes'
import { unitPage } from '@/queries/units'
import { Frame } from './frame'
import { metadataFor } from './metadata'
import { pageNumber, publicPage } from './public-page'
import { UnitData } from './structured-data'

interface Params {
  locale: string
  slug: string
  /** Absent on the first page of its list; the others stand behind `?trang=`. */
  number?: string
}

/** A unit, and the pages of its list. */
export const unitRoute = () =>
  publicPage({
    load: async ({ slug, number }: Params) => {
      const page = pageNumber(number)
      const unit = page === null ? null : await unitPage(slug, page)
      return unit && { slug, unit }
    },
    describe: ({ slug, unit }) => {
      const { page } = unit.list
      return metadataFor({
        title: page > 1 ? `${unit.name}, trang ${page}` : unit.name,
        description: unit.description,
        path: routes.unit({ slug, page }),
        feedsAt: routes.unit({ slug }),
      })
    },
    render: ({ slug, unit }) => (
      <Frame current={routes.units()}>
        <UnitData unit={unit} />
        <UnitView unit={unit} slug={slug} />
      </Frame>
    ),
  })
