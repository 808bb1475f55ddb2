import { itemRoute } from '@/app/(frontend)/item-route'

const { generateMetadata, Page } = itemRoute('bulletins')

export { generateMetadata }
export default Page
