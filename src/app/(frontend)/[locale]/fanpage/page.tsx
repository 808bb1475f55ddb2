import { listRoute } from '@/app/(frontend)/list-page'

const { generateMetadata, Page } = listRoute('fanpage-posts')

export { generateMetadata }
export default Page
