import { itemRoute } from '@/app/(frontend)/item-page'

const { generateMetadata, Page } = itemRoute('fanpage-posts')

export { generateMetadata }
export default Page
