import { editionRoute } from '@/app/(frontend)/edition-page'

const { generateMetadata, Page } = editionRoute()

export { generateMetadata }
export default Page
