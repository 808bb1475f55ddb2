import { UnitDirectoryView } from '@/components/site/unit-directory-view'
import { routes } from '@/lib/routes'
import { unitDirectory } from '@/queries/units'
import { Frame } from '../../frame'
import { metadataFor } from '../../metadata'
import { pageParams } from '../../params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  await pageParams(params)
  return await metadataFor({
    title: 'Đơn vị',
    description: 'Các sở, ban, ngành, xã, phường và trường cùng công bố thông tin trên cổng.',
    path: routes.units(),
  })
}

export default async function UnitDirectoryRoute({ params }: Props) {
  await pageParams(params)
  return (
    <Frame current={routes.units()}>
      <UnitDirectoryView units={await unitDirectory()} />
    </Frame>
  )
}
