import { Frame } from '@/app/(frontend)/frame'
import { metadataFor } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { HomeData } from '@/app/(frontend)/structured-data'
import { HomeView } from '@/components/site/home-view'
import { routes } from '@/lib/routes'
import { fullSiteName } from '@/lib/site-name'
import { siteFrame } from '@/queries/frame'
import { homePage } from '@/queries/home'

const { generateMetadata, Page } = publicPage({
  load: async () => {
    const [home, frame] = await Promise.all([homePage(), siteFrame()])
    return { home, frame }
  },
  describe: ({ frame: { tagline, siteName, provinceName } }) =>
    metadataFor({
      description: tagline || `${siteName} của ${provinceName}: tin tức, bài viết và tin xác thực.`,
      path: routes.home(),
      feedsAt: routes.home(),
    }),
  render: ({ home, frame }) => (
    <Frame current={routes.home()}>
      <HomeData />
      <HomeView home={home} siteName={fullSiteName(frame)} />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
