import { StaticPageView } from '@/components/site/static-page-view'
import { staticPage } from '@/queries/static-pages'
import { Frame } from '../../frame'
import { metadataFor } from '../../metadata'
import { found, pageParams } from '../../params'

interface Props {
  params: Promise<{ locale: string; page: string }>
}

export async function generateMetadata({ params }: Props) {
  const { page } = await pageParams(params)
  const { title, summary, href, share } = found(await staticPage(page))
  return await metadataFor({ title, description: summary, path: href, share })
}

export default async function StaticPageRoute({ params }: Props) {
  const { page: slug } = await pageParams(params)
  const page = found(await staticPage(slug))
  return (
    <Frame current={page.href}>
      <StaticPageView page={page} />
    </Frame>
  )
}
