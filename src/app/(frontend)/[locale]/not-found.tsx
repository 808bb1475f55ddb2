import type { Metadata } from 'next'
import { NotFoundView } from '@/components/site/not-found-view'
import { siteFrame } from '@/queries/frame'
import { Frame } from '../frame'

export const metadata: Metadata = { title: 'Không có trang này', robots: { index: false } }

export default async function NotFound() {
  const { main } = await siteFrame()
  return (
    <Frame>
      <NotFoundView links={main} />
    </Frame>
  )
}
