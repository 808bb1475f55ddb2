import { Frame } from '@/app/(frontend)/frame'
import { metadataFor } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { SavedView } from '@/components/site/saved-view'
import { routes } from '@/lib/routes'

const { generateMetadata, Page } = publicPage({
  load: () => Promise.resolve({}),
  describe: () =>
    metadataFor({
      title: 'Bài đã lưu',
      description: 'Những tin, bài mà trình duyệt này giữ lại để đọc sau.',
      path: routes.saved(),
      isIndexed: false,
    }),
  render: () => (
    <Frame current={routes.saved()}>
      <SavedView />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
