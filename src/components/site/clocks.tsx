import { Moment } from '@/components/ui/moment'
import { isSameMinute, weekdayOf } from '@/lib/dates'
import type { ItemPage } from '@/queries/models'

/**
 * The two clocks that are the reader's: when it was first published, and when what it says last
 * changed. When the database last wrote the row is nobody's business.
 */
export function Clocks({
  item: { firstPublishedAt, publishedAt },
}: {
  item: Pick<ItemPage, 'firstPublishedAt' | 'publishedAt'>
}) {
  const first = firstPublishedAt ?? publishedAt
  if (first === null) return null
  const isUpdated = !isSameMinute(first, publishedAt)
  return (
    <>
      <span>
        {isUpdated ? 'Đăng lần đầu' : 'Đăng'} {weekdayOf(first)}, <Moment value={first} />
      </span>
      {isUpdated && (
        <span className="meta-strong">
          Cập nhật <Moment value={publishedAt} />
        </span>
      )}
    </>
  )
}
