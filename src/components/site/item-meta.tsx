import { Moment } from '@/components/ui/moment'
import type { ItemSummary } from '@/queries/models'

/** Who says it and when: the quiet line under a headline. */
export function ItemMeta({
  item,
  when = 'moment',
}: {
  item: Pick<ItemSummary, 'unit' | 'publishedAt'>
  when?: 'moment' | 'day' | 'time'
}) {
  return (
    <p className="meta">
      {item.unit && <span>{item.unit.name}</span>}
      {item.publishedAt && (
        <span>
          <Moment value={item.publishedAt} as={when} />
        </span>
      )}
    </p>
  )
}
