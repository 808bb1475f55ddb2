import { Frame } from '@/app/(frontend)/frame'
import { metadataFor } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { Trail } from '@/app/(frontend)/structured-data'
import { SiteMapView } from '@/components/site/site-map-view'
import { routes } from '@/lib/routes'
import { siteMap } from '@/queries/site-map'

const { generateMetadata, Page } = publicPage({
  load: () => siteMap(),
  describe: () =>
    metadataFor({
      title: 'Sơ đồ trang',
      description: 'Mọi danh mục, chuyên mục, đơn vị và trang giới thiệu của cổng.',
      path: routes.siteMap(),
      feedsAt: routes.home(),
    }),
  render: (map) => (
    <Frame current={routes.siteMap()}>
      <Trail links={[{ name: 'Sơ đồ trang', href: routes.siteMap() }]} />
      <SiteMapView map={map} />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
