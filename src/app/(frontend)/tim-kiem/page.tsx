import type { Metadata } from 'next'
import { SearchView } from '@/components/site/search-view'
import { routes } from '@/lib/routes'
import { searchAddress, searchPage } from '@/queries/search'
import { Frame } from '../frame'
import { metadataFor } from '../metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A search engine has no use for another one's results. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = searchAddress(await searchParams)
  const title = text === '' ? 'Tìm kiếm' : `Tìm “${text.slice(0, 80)}”`
  const described = await metadataFor({
    title,
    description: 'Tìm trong mọi tin, bài, bản tin xác thực đã đăng trên cổng.',
    path: routes.search(),
  })
  return { ...described, robots: { index: false, follow: true } }
}

export default async function SearchRoute({ searchParams }: Props) {
  const found = searchPage(searchAddress(await searchParams))
  return (
    <Frame current={routes.search()}>
      <SearchView found={found} />
    </Frame>
  )
}
