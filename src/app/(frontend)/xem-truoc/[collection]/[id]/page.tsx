import { headers } from 'next/headers'
import { AnyItemView } from '@/app/(frontend)/item-page'
import { Frame } from '@/app/(frontend)/frame'
import { absoluteUrl } from '@/app/(frontend)/metadata'
import { publicPage } from '@/app/(frontend)/public-page'
import { DraftStrip } from '@/components/site/draft-strip'
import { StaticPageView } from '@/components/site/static-page-view'
import { draftPage } from '@/queries/draft'

interface Params {
  collection: string
  id: string
}

interface Props {
  params: Promise<Params>
}

/** The newest revision on the page that it will have, for people who may read it (docs/preview.md). */
const preview = publicPage({
  load: async ({ collection, id }: Params & { locale: string }) =>
    await draftPage(collection, id, await headers()),
  describe: (draft) => {
    const { title } = draft.kind === 'page' ? draft.page : draft.item
    return Promise.resolve({
      title: `Xem trước: ${title === '' ? 'chưa có tiêu đề' : title}`,
      robots: { index: false, follow: false, noarchive: true },
    })
  },
  render: (draft) => (
    <Frame>
      <DraftStrip isLive={draft.isLive} savedAt={draft.savedAt} />
      {draft.kind === 'page' ? (
        <StaticPageView page={draft.page} />
      ) : (
        <AnyItemView item={draft.item} url={absoluteUrl(draft.item.href)} />
      )}
    </Frame>
  ),
})

/** These addresses carry no language; there is one. */
const inVietnamese = ({ params }: Props) => ({
  params: params.then((known) => ({ ...known, locale: 'vi' })),
})

export const generateMetadata = (props: Props) => preview.generateMetadata(inVietnamese(props))

export default function PreviewRoute(props: Props) {
  return <preview.Page {...inVietnamese(props)} />
}
