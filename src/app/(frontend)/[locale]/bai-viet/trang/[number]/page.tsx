import { listRoute } from '@/app/(frontend)/list-route'

const { generateMetadata, Page } = listRoute('articles')

export { generateMetadata }
export default Page
