import { FEEDS, feedOutlet } from '@/app/(frontend)/feed-outlet'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

export const GET = feedOutlet({ of: FEEDS.site, format: 'json' })
