import { listRoute } from '@/app/(frontend)/list-route'

const { generateMetadata, Page } = listRoute('news')

export { generateMetadata }
export default Page
