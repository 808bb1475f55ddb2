import { listRoute } from '@/app/(frontend)/list-page'

const { generateMetadata, Page } = listRoute('bulletins')

export { generateMetadata }
export default Page
