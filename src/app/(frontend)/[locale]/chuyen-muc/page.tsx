import { SectionDirectoryView } from '@/components/site/section-view'
import { routes } from '@/lib/routes'
import { sectionDirectory } from '@/queries/sections'
import { Frame } from '../../frame'
import { metadataFor } from '../../metadata'
import { pageParams } from '../../params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  await pageParams(params)
  return await metadataFor({
    title: 'Chuyên mục',
    description: 'Tin, bài của mọi đơn vị, xếp theo việc mà người đọc cần.',
    path: routes.sections(),
  })
}

export default async function SectionDirectoryRoute({ params }: Props) {
  await pageParams(params)
  return (
    <Frame current={routes.sections()}>
      <SectionDirectoryView sections={await sectionDirectory()} />
    </Frame>
  )
}
