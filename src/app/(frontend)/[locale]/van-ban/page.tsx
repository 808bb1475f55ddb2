import { documentListRoute } from '@/app/(frontend)/document-pages'

const { generateMetadata, Page } = documentListRoute()

export { generateMetadata }
export default Page
