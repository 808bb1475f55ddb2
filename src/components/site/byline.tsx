import { Moment } from '@/components/ui/moment'
import { isSameMinute, weekdayOf } from '@/lib/dates'
import type { ItemPage } from '@/queries/models'

/** Who speaks, who wrote, and the clocks: first published, updated, seen or found. */
export function Byline({ item }: { item: ItemPage }) {
  const first = item.firstPublishedAt ?? item.publishedAt
  const isUpdated = !isSameMinute(first, item.publishedAt)
  return (
    <div className="byline">
      {item.unit && (
        <p className="byline-unit">
          <a href={item.unit.href}>{item.unit.name}</a>
        </p>
      )}
      <p className="meta">
        {item.byline !== '' && <span>{item.byline}</span>}
        {item.bulletin?.asOf && (
          <span className="meta-strong">
            Kết luận tính đến <Moment value={item.bulletin.asOf} />
          </span>
        )}
        {first && (
          <span>
            Đăng {weekdayOf(first)}, <Moment value={first} />
          </span>
        )}
        {isUpdated && (
          <span>
            Cập nhật <Moment value={item.publishedAt} />
          </span>
        )}
        {item.bulletin && item.bulletin.fieldLabel !== '' && (
          <span>Lĩnh vực: {item.bulletin.fieldLabel}</span>
        )}
        {item.readingMinutes > 0 && <span>{item.readingMinutes} phút đọc</span>}
      </p>
    </div>
  )
}
