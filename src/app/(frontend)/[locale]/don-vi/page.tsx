import { Frame } from '@/app/(frontend)/frame'
import { metadataFor } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { UnitDirectoryView } from '@/components/site/unit-directory-view'
import { routes } from '@/lib/routes'
import { unitDirectory } from '@/queries/units'

const { generateMetadata, Page } = publicPage({
  load: () => unitDirectory(),
  describe: () =>
    metadataFor({
      title: 'Đơn vị',
      description: 'Các sở, ban, ngành, xã, phường và trường cùng công bố thông tin trên cổng.',
      path: routes.units(),
    }),
  render: (units) => (
    <Frame current={routes.units()}>
      <UnitDirectoryView units={units} />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
