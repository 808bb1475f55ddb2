import { Moment } from '@/components/ui/moment'
import { Paragraphs } from '@/components/ui/words'
import { routes } from '@/lib/routes'
import type { GonePage, MenuLink } from '@/queries/models'
import { TYPE_NAMES } from '@/queries/type-names'
import { LISTS } from './item-names'

/** In place of something that was withdrawn for an error: why, when, by which office, and the ways on. */
export function GoneView({ gone, links }: { gone: GonePage; links: readonly MenuLink[] }) {
  const { collection, reason, at, unit } = gone
  const isItem = collection !== 'pages'
  const list = isItem ? [{ label: LISTS[collection].title, href: routes.list({ collection }) }] : []
  const ways = [...list, ...links.filter(({ href }) => href !== list[0]?.href)]
  return (
    <div className="wrap not-found gone">
      <p className="kicker">{isItem ? `${TYPE_NAMES[collection]} đã gỡ` : 'Trang đã gỡ'}</p>
      <h1>Nội dung này đã được gỡ khỏi cổng</h1>
      <div className="gone-reason">
        <h2>Lý do</h2>
        <Paragraphs text={reason} />
        <p className="meta">
          {unit && (
            <span>
              <a href={unit.href}>{unit.name}</a>
            </span>
          )}
          <span>
            Gỡ lúc <Moment value={at} />
          </span>
        </p>
      </div>
      <p className="lede">
        Tiêu đề và nội dung cũ không được nhắc lại ở đây vì có sai sót. Nếu gặp bản sao ở nơi khác,
        xin đừng chia sẻ tiếp.
      </p>
      <h2>Đi tiếp từ đây</h2>
      <ul className="plain-links">
        {unit && (
          <li>
            <a href={unit.href}>{unit.name}</a>
          </li>
        )}
        {ways.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
