import { BulletinView } from '@/components/site/bulletin-view'
import { ItemView } from '@/components/site/item-view'
import { PostView } from '@/components/site/post-view'
import { WithdrawalBanner } from '@/components/site/withdrawal-banner'
import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { itemPage } from '@/queries/items'
import type { ItemPage } from '@/queries/models'
import { verdictScale } from '@/queries/verdicts'
import { departureAt } from '@/queries/withdrawals'
import { Frame } from './frame'
import { absoluteUrl, metadataFor, withdrawnMetadata } from './metadata'
import { publicPage } from './public-page'
import { ItemData } from './structured-data'

interface Params {
  locale: string
  slug: string
}

/** The page of one item of a type. */
export const itemRoute = (collection: ItemCollection) =>
  publicPage({
    load: ({ slug }: Params) => itemPage(collection, slug),
    instead: ({ slug }) => departureAt(collection, slug),
    describe: (item) =>
      metadataFor({
        ...withdrawnMetadata(item),
        description: item.summary,
        path: item.href,
        type: 'article',
      }),
    render: (item) => (
      <Frame current={routes.list({ collection })}>
        {item.withdrawal === null && <ItemData item={item} />}
        {item.withdrawal && <WithdrawalBanner withdrawal={item.withdrawal} />}
        <AnyItemView item={item} url={absoluteUrl(item.href)} />
      </Frame>
    ),
  })

/** The item as its type is drawn. */
export function AnyItemView({ item, url }: { item: ItemPage; url: string }) {
  if (item.bulletin) {
    return <BulletinView item={item} facts={item.bulletin} verdicts={verdictScale} url={url} />
  }
  if (item.post) return <PostView item={item} post={item.post} url={url} />
  return <ItemView item={item} url={url} />
}
