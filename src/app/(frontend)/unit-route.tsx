import type { Metadata } from 'next'
import { UnitView } from '@/components/site/unit-view'
import { routes } from '@/lib/routes'
import { unitPage } from '@/queries/units'
import { Frame } from './frame'
import { metadataFor } from './metadata'
import { found, pageNumber, pageParams } from './params'

interface Props {
  params: Promise<{ locale: string; slug: string; number?: string }>
}

export async function unitMetadata({ params }: Props): Promise<Metadata> {
  const { slug, page, unit } = await load(params)
  return await metadataFor({
    title: page > 1 ? `${unit.name}, trang ${page}` : unit.name,
    description: unit.description,
    path: routes.unit({ slug, page }),
  })
}

/** A unit's page, and those behind it in its list. */
export async function UnitRoute({ params }: Props) {
  const { slug, unit } = await load(params)
  return (
    <Frame current={routes.units()}>
      <UnitView unit={unit} slug={slug} />
    </Frame>
  )
}

async function load(params: Props['params']) {
  const { slug, number } = await pageParams(params)
  const page = pageNumber(number ?? '1')
  return { slug, page, unit: found(await unitPage(slug, page)) }
}
