import { formatDay } from '@/lib/dates'
import { parseItemPath } from '@/lib/routes'
import { fullSiteName } from '@/lib/site-name'
import { siteFrame } from '@/queries/frame'
import { itemPage } from '@/queries/items'
import { TYPE_NAMES } from '@/queries/type-names'
import { sharePicture } from '@/share-pictures/share-picture'

interface Context {
  params: Promise<{ locale: string; segment: string; file: string }>
}

/**
 * The picture beside a shared link, of items that the public has. It carries the tags of the item's page, so it
 * changes and goes when that does (I5).
 */
export async function sharePictureOutlet(_: Request, { params }: Context): Promise<Response> {
  const { segment, file } = await params
  const slug = /^([a-z0-9-]+)\.png$/.exec(file)?.[1]
  const address = slug === undefined ? undefined : parseItemPath(`/${segment}/${slug}`)
  const item =
    address === undefined || address.collection === 'pages'
      ? null
      : await itemPage(address.collection, address.slug)
  if (item === null) return new Response('Không có ảnh ở địa chỉ này.\n', { status: 404 })
  const frame = await siteFrame()
  const { verdict } = item.bulletin ?? { verdict: null }
  const picture = await sharePicture({
    siteName: fullSiteName(frame),
    provinceName: frame.provinceName,
    // The headline says what is true; the verdict is about what goes round.
    label: verdict ? `Tin lan truyền: ${verdict.label}` : TYPE_NAMES[item.collection],
    verdict: verdict?.value ?? null,
    title: item.title,
    foot: [item.unit?.name, formatDay(item.publishedAt)].filter(Boolean).join(' · '),
    isWithdrawn: item.withdrawal !== null,
  })
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}
