import { Frame } from '@/app/(frontend)/frame'
import { metadataFor } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { ChannelRegisterView } from '@/components/site/channel-register-view'
import { routes } from '@/lib/routes'
import { channelRegister } from '@/queries/channels'

const { generateMetadata, Page } = publicPage({
  load: () => channelRegister(),
  describe: () =>
    metadataFor({
      title: 'Kênh chính thức',
      description:
        'Danh bạ các trang và tài khoản thật của từng đơn vị, để đối chiếu khi gặp trang lạ.',
      path: routes.channels(),
    }),
  render: (groups) => (
    <Frame current={routes.channels()}>
      <ChannelRegisterView groups={groups} />
    </Frame>
  ),
})

export { generateMetadata }
export default Page
