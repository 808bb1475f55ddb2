import { itemRoute } from '@/app/(frontend)/item-page'

const { generateMetadata, Page } = itemRoute('news')

export { generateMetadata }
export default Page
