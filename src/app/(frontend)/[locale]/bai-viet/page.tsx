import { listRoute } from '@/app/(frontend)/list-page'

const { generateMetadata, Page } = listRoute('articles')

export { generateMetadata }
export default Page
