import { dayKey, formatDay, weekdayOf } from '@/lib/dates'
import { Moment } from '@/components/ui/moment'
import { Seal } from '@/components/ui/seal'
import { TYPE_NAMES } from '@/queries/type-names'
import type { ItemSummary } from '@/queries/models'
import { Picture } from './picture'

/**
 * Items day by day, the way news happened.
 *
 * @param showType true where items of several types stand together
 * @param showUnit false on the page of the unit itself
 */
export function DayStream({
  items,
  showType = false,
  showUnit = true,
}: {
  items: readonly ItemSummary[]
  showType?: boolean
  showUnit?: boolean
}) {
  return (
    <div className="days">
      {byDay(items).map(({ key, at, items: day }) => (
        <section key={key} className="day" aria-labelledby={`ngay-${key}`}>
          <h2 id={`ngay-${key}`} className="day-name">
            <span>{weekdayOf(at)}</span> <span>{formatDay(at)}</span>
          </h2>
          <ol>
            {day.map((item) => (
              <li key={`${item.collection}:${item.id}`}>
                <Row item={item} showType={showType} showUnit={showUnit} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Row({
  item,
  showType,
  showUnit,
}: {
  item: ItemSummary
  showType: boolean
  showUnit: boolean
}) {
  const facts = [
    showType ? TYPE_NAMES[item.collection] : item.section?.name,
    showUnit ? item.unit?.name : undefined,
  ].filter((fact) => fact !== undefined)
  return (
    <article className={`row${item.picture ? '' : ' row-plain'}`}>
      <p className="row-time">
        <Moment value={item.publishedAt} as="time" />
      </p>
      <div>
        {item.verdict && <Seal verdict={item.verdict} />}
        <h3>
          <a className="cover" href={item.href}>
            {item.title}
          </a>
        </h3>
        {item.summary !== '' && <p className="summary">{item.summary}</p>}
        <p className="meta">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      {item.picture && (
        <div className="frame">
          <Picture media={{ ...item.picture, alt: '' }} sizes="(min-width: 48rem) 11rem, 28vw" />
        </div>
      )}
    </article>
  )
}

interface Day {
  key: string
  at: string | null
  items: ItemSummary[]
}

function byDay(items: readonly ItemSummary[]): Day[] {
  const days: Day[] = []
  for (const item of items) {
    const key = dayKey(item.publishedAt)
    const last = days.at(-1)
    if (last?.key === key) last.items.push(item)
    else days.push({ key, at: item.publishedAt, items: [item] })
  }
  return days
}
