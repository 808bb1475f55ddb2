import { listRoute } from '@/app/(frontend)/list-route'

const { generateMetadata, Page } = listRoute('fanpage-posts')

export { generateMetadata }
export default Page
