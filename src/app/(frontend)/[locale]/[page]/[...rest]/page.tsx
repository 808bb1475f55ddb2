import { publicPage } from '@/app/(frontend)/public-page'

/** Longer addresses that no other page answers. */
const { generateMetadata, Page } = publicPage({
  load: () => Promise.resolve(null),
  describe: () => Promise.resolve({}),
  render: () => null,
})

export { generateMetadata }
export default Page
