import { Frame } from '@/app/(frontend)/frame'
import { metadataFor } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { Trail } from '@/app/(frontend)/structured-data'
import { StaticPageView } from '@/components/site/static-page-view'
import { staticPage } from '@/queries/static-pages'

const { generateMetadata, Page } = publicPage({
  load: ({ page }: { locale: string; page: string }) => staticPage(page),
  describe: ({ title, summary, href, share }) =>
    metadataFor({ title, description: summary, path: href, share }),
  render: (page) => (
    <Frame current={page.href}>
      <Trail links={[{ name: page.title, href: page.href }]} />
      <StaticPageView page={page} />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
