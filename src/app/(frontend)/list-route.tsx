import type { Metadata } from 'next'
import { LISTS } from '@/components/site/item-names'
import { ListView } from '@/components/site/list-view'
import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { listPage } from '@/queries/lists'
import { verdictScale } from '@/queries/verdicts'
import { Frame } from './frame'
import { metadataFor } from './metadata'
import { found, pageNumber, pageParams } from './params'

interface Props {
  params: Promise<{ locale: string; number?: string }>
}

/** The two pages of a type's list: the first, and those behind `?trang=`. */
export function listRoute(collection: ItemCollection) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { number } = await pageParams(params)
    const page = pageNumber(number ?? '1')
    const { title, description } = LISTS[collection]
    return await metadataFor({
      title: page > 1 ? `${title}, trang ${page}` : title,
      description,
      path: routes.list({ collection, page }),
    })
  }

  async function Page({ params }: Props) {
    const { number } = await pageParams(params)
    const list = found(await listPage(collection, pageNumber(number ?? '1')))
    return (
      <Frame current={routes.list({ collection })}>
        <ListView collection={collection} list={list} verdicts={verdictScale} />
      </Frame>
    )
  }

  return { generateMetadata, Page }
}
