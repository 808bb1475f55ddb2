import { itemRoute } from '@/app/(frontend)/item-page'

const { generateMetadata, Page } = itemRoute('articles')

export { generateMetadata }
export default Page
