import { itemRoute } from '@/app/(frontend)/item-page'

const { generateMetadata, Page } = itemRoute('bulletins')

export { generateMetadata }
export default Page
