import { itemRoute } from '@/app/(frontend)/item-route'

const { generateMetadata, Page } = itemRoute('fanpage-posts')

export { generateMetadata }
export default Page
