import type { MenuLink } from '@/queries/models'
import { routes } from '@/lib/routes'

/** For an address that leads nowhere: what may have happened, and the ways on. */
export function NotFoundView({ links }: { links: readonly MenuLink[] }) {
  return (
    <div className="wrap not-found">
      <p className="kicker">Lỗi 404</p>
      <h1>Không có trang ở địa chỉ này</h1>
      <p className="lede">
        Địa chỉ có thể bị gõ thiếu, hoặc trang đã được gỡ khỏi cổng. Nếu nhận đường dẫn từ người
        khác và nó mang tên một cơ quan, hãy đối chiếu với{' '}
        <a href={routes.channels()}>danh bạ kênh chính thức</a>.
      </p>
      <h2>Đi tiếp từ đây</h2>
      <ul className="plain-links">
        <li>
          <a href={routes.home()}>Trang chủ</a>
        </li>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
