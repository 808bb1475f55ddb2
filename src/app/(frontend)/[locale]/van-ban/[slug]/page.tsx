import { documentRoute } from '@/app/(frontend)/document-pages'

const { generateMetadata, Page } = documentRoute()

export { generateMetadata }
export default Page
