import { listRoute } from '@/app/(frontend)/list-page'

const { generateMetadata, Page } = listRoute('news')

export { generateMetadata }
export default Page
