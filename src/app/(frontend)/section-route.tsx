import type { Metadata } from 'next'
import { SectionView } from '@/components/site/section-view'
import { routes } from '@/lib/routes'
import { sectionPage } from '@/queries/sections'
import { Frame } from './frame'
import { metadataFor } from './metadata'
import { found, pageNumber, pageParams } from './params'

interface Props {
  params: Promise<{ locale: string; slug: string; number?: string }>
}

export async function sectionMetadata({ params }: Props): Promise<Metadata> {
  const { slug, page, section } = await load(params)
  return await metadataFor({
    title: page > 1 ? `${section.name}, trang ${page}` : section.name,
    description: section.description,
    path: routes.section({ slug, page }),
  })
}

/** A section's page, and those behind it in its list. */
export async function SectionRoute({ params }: Props) {
  const { slug, section } = await load(params)
  return (
    <Frame current={routes.sections()}>
      <SectionView section={section} slug={slug} />
    </Frame>
  )
}

async function load(params: Props['params']) {
  const { slug, number } = await pageParams(params)
  const page = pageNumber(number ?? '1')
  return { slug, page, section: found(await sectionPage(slug, page)) }
}
