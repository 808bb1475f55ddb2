import { sharePictureOutlet } from '@/app/(frontend)/share-picture-outlet'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = sharePictureOutlet
