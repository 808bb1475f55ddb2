import { absoluteUrl } from '@/app/(frontend)/metadata'
import { outlet } from '@/app/(frontend)/outlet'
import { robots } from '@/feeds/robots'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = outlet({ type: 'text', write: () => Promise.resolve(robots(absoluteUrl)) })
