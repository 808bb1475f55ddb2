import { itemRoute } from '@/app/(frontend)/item-route'

const { generateMetadata, Page } = itemRoute('news')

export { generateMetadata }
export default Page
