import { Moment } from '@/components/ui/moment'
import type { ItemPage } from '@/queries/models'
import { Clocks } from './clocks'
import { ReaderBar } from './reader-bar'

/** Who speaks, who wrote, and the clocks: first published, updated, seen or found. */
export function Byline({ item }: { item: ItemPage }) {
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
        <Clocks item={item} />
        {item.bulletin && item.bulletin.fieldLabel !== '' && (
          <span>Lĩnh vực: {item.bulletin.fieldLabel}</span>
        )}
        {item.readingMinutes > 0 && <span>{item.readingMinutes} phút đọc</span>}
      </p>
      <ReaderBar item={item} />
    </div>
  )
}
