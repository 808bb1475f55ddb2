import { formatMoment } from '@/lib/dates'
import type { ItemSummary } from '@/queries/models'

/** What a feed says, before it is put into a format. All addresses are absolute. */
export interface Feed {
  readonly title: string
  readonly description: string
  /** The page whose items these are. */
  readonly pageUrl: string
  readonly feedUrl: string
  readonly iconUrl: string
  readonly publisher: string
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** The canonical address; also what readers know the entry by, so it never changes. */
  readonly url: string
  readonly title: string
  readonly text: string
  /** The unit that speaks (DESIGN 3, I7). */
  readonly author: { readonly name: string; readonly url: string } | null
  readonly categories: readonly string[]
  readonly imageUrl: string | null
  readonly publishedAt: string | null
  /** Only when a major change has re-dated it. */
  readonly updatedAt: string | null
}

export type FeedItem = ItemSummary & { readonly firstPublishedAt: string | null }

/**
 * @param params `absolute` makes a public address of a path; `kindName` what people call the type
 * @returns the item as feeds tell it: the same words, clocks and verdict as its page and lists
 */
export function feedEntry({
  item,
  kindName,
  absolute,
}: {
  item: FeedItem
  kindName: string
  absolute: (path: string) => string
}): FeedEntry {
  const first = item.firstPublishedAt ?? item.publishedAt
  const picture = item.picture?.sizes?.jpeg1280?.url ?? item.picture?.url
  return {
    url: absolute(item.href),
    title: item.title,
    text: [verdictSentence(item), item.summary || (item.post?.text ?? '')]
      .filter((part) => part !== '')
      .join(' '),
    author: item.unit && { name: item.unit.name, url: absolute(item.unit.href) },
    categories: [kindName, item.section?.name ?? '', item.verdict?.label ?? ''].filter(
      (name) => name !== '',
    ),
    imageUrl: picture ? absolute(picture) : null,
    publishedAt: first,
    updatedAt: first === item.publishedAt ? null : item.publishedAt,
  }
}

/** Who reads only the feed must not take the claim for the verdict, nor an old verdict for today's. */
function verdictSentence({ verdict, asOf }: FeedItem): string {
  if (verdict === null) return ''
  const since = asOf === null ? '' : `, tính đến ${formatMoment(asOf)}`
  return `Kết luận: ${verdict.label}${since}.`
}
