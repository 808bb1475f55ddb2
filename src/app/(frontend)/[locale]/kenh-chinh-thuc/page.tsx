import { ChannelRegisterView } from '@/components/site/channel-register-view'
import { routes } from '@/lib/routes'
import { channelRegister } from '@/queries/channels'
import { Frame } from '../../frame'
import { metadataFor } from '../../metadata'
import { pageParams } from '../../params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  await pageParams(params)
  return await metadataFor({
    title: 'Kênh chính thức',
    description:
      'Danh bạ các trang và tài khoản thật của từng đơn vị, để đối chiếu khi gặp trang lạ.',
    path: routes.channels(),
  })
}

export default async function ChannelRegisterRoute({ params }: Props) {
  await pageParams(params)
  return (
    <Frame current={routes.channels()}>
      <ChannelRegisterView groups={await channelRegister()} />
    </Frame>
  )
}
