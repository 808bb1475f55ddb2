import { listRoute } from '@/app/(frontend)/list-route'

const { generateMetadata, Page } = listRoute('bulletins')

export { generateMetadata }
export default Page
