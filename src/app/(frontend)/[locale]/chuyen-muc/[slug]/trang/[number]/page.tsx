import { sectionRoute } from '@/app/(frontend)/section-page'

const { generateMetadata, Page } = sectionRoute()

export { generateMetadata }
export default Page
