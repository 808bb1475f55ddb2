import { HomeView } from '@/components/site/home-view'
import { routes } from '@/lib/routes'
import { siteFrame } from '@/queries/frame'
import { homePage } from '@/queries/home'
import { Frame } from '../frame'
import { metadataFor } from '../metadata'
import { pageParams } from '../params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  await pageParams(params)
  const { tagline, siteName, provinceName } = await siteFrame()
  return await metadataFor({
    description: tagline || `${siteName} của ${provinceName}: tin tức, bài viết và tin xác thực.`,
    path: routes.home(),
  })
}

export default async function HomeRoute({ params }: Props) {
  await pageParams(params)
  const [home, { siteName, provinceName }] = await Promise.all([homePage(), siteFrame()])
  return (
    <Frame current={routes.home()}>
      <HomeView home={home} siteName={`${siteName} ${provinceName}`} />
    </Frame>
  )
}
