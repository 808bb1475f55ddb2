import { unitRoute } from '@/app/(frontend)/unit-page'

const { generateMetadata, Page } = unitRoute()

export { generateMetadata }
export default Page
