import { itemRoute } from '@/app/(frontend)/item-route'

const { generateMetadata, Page } = itemRoute('articles')

export { generateMetadata }
export default Page
