import type { Metadata } from 'next'
import { BulletinView } from '@/components/site/bulletin-view'
import { ItemView } from '@/components/site/item-view'
import { PostView } from '@/components/site/post-view'
import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import { itemPage } from '@/queries/items'
import type { ItemPage } from '@/queries/models'
import { verdictScale } from '@/queries/verdicts'
import { Frame } from './frame'
import { absoluteUrl, metadataFor } from './metadata'
import { found, pageParams } from './params'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

/** The page of one item of a type. */
export function itemRoute(collection: ItemCollection) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { slug } = await pageParams(params)
    const item = found(await itemPage(collection, slug))
    return await metadataFor({
      title: item.title,
      description: item.summary,
      path: item.href,
      share: item.share,
      type: 'article',
    })
  }

  async function Page({ params }: Props) {
    const { slug } = await pageParams(params)
    const item = found(await itemPage(collection, slug))
    return (
      <Frame current={routes.list({ collection })}>
        <View item={item} url={absoluteUrl(item.href)} />
      </Frame>
    )
  }

  return { generateMetadata, Page }
}

function View({ item, url }: { item: ItemPage; url: string }) {
  if (item.bulletin) {
    return <BulletinView item={item} facts={item.bulletin} verdicts={verdictScale} url={url} />
  }
  if (item.post) return <PostView item={item} post={item.post} url={url} />
  return <ItemView item={item} url={url} />
}
