import { Frame } from '@/app/(frontend)/frame'
import { metadataFor } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { SectionDirectoryView } from '@/components/site/section-view'
import { routes } from '@/lib/routes'
import { sectionDirectory } from '@/queries/sections'

const { generateMetadata, Page } = publicPage({
  load: () => sectionDirectory(),
  describe: () =>
    metadataFor({
      title: 'Chuyên mục',
      description: 'Tin, bài của mọi đơn vị, xếp theo việc mà người đọc cần.',
      path: routes.sections(),
    }),
  render: (sections) => (
    <Frame current={routes.sections()}>
      <SectionDirectoryView sections={sections} />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
