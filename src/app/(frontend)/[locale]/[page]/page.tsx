import { Frame } from '@/app/(frontend)/frame'
import { metadataFor, withdrawnMetadata } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { Trail } from '@/app/(frontend)/structured-data'
import { StaticPageView } from '@/components/site/static-page-view'
import { WithdrawalBanner } from '@/components/site/withdrawal-banner'
import { staticPage } from '@/queries/static-pages'
import { departureAt } from '@/queries/withdrawals'

const { generateMetadata, Page } = publicPage({
  load: ({ page }: { locale: string; page: string }) => staticPage(page),
  instead: ({ page }) => departureAt('pages', page),
  describe: (page) =>
    metadataFor({ ...withdrawnMetadata(page), description: page.summary, path: page.href }),
  render: (page) => (
    <Frame current={page.href}>
      <Trail links={[{ name: page.title, href: page.href }]} />
      {page.withdrawal && <WithdrawalBanner withdrawal={page.withdrawal} />}
      <StaticPageView page={page} />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
