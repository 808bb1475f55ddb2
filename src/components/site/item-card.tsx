import type { ItemSummary } from '@/queries/models'
import { Seal } from '@/components/ui/seal'
import { ItemMeta } from './item-meta'
import { Picture } from './picture'

/**
 * An item with its picture. The headline is the only link, so that keyboards and screen readers meet
 * each item once; the picture above it is clickable for mice through CSS.
 */
export function ItemCard({
  item,
  level = 3,
  sizes,
  size = 'normal',
  priority = false,
}: {
  item: ItemSummary
  level?: 2 | 3
  /** How wide the picture is shown, as in the HTML attribute. */
  sizes: string
  size?: 'lead' | 'normal' | 'small'
  priority?: boolean
}) {
  const Heading = `h${level}` as const
  return (
    <article className={`card card-${size}${item.picture ? '' : ' card-plain'}`}>
      {item.picture && (
        <div className="frame">
          <Picture media={{ ...item.picture, alt: '' }} sizes={sizes} priority={priority} />
        </div>
      )}
      <div className="card-words">
        {item.verdict && <Seal verdict={item.verdict} />}
        {!item.verdict && item.section && <p className="kicker">{item.section.name}</p>}
        <Heading>
          <a className="cover" href={item.href}>
            {item.title}
          </a>
        </Heading>
        {size !== 'small' && item.summary !== '' && <p className="summary">{item.summary}</p>}
        <ItemMeta item={item} />
      </div>
    </article>
  )
}
