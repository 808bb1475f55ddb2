import { routes } from '@/lib/routes'
import type { SiteFrame } from '@/queries/models'
import { Emblem } from './emblem'

/** Who answers for this site, how to reach them, and the rest of the menu. */
export function Footer({ frame }: { frame: SiteFrame }) {
  const columns =
    frame.footer.length > 0 ? frame.footer : [{ title: 'Trên cổng này', links: frame.main }]
  return (
    <footer className="footer">
      <div className="wrap">
        <div className="footer-owner">
          <a className="brand" href={routes.home()}>
            <Emblem />
            <span>
              <strong>{frame.provinceName}</strong>
              <small>{frame.siteName}</small>
            </span>
          </a>
          <dl>
            <Fact name="Cơ quan chủ quản" value={frame.governingBody} />
            <Fact name="Chịu trách nhiệm nội dung" value={frame.editorInCharge} />
            <Fact name="Địa chỉ" value={frame.address} />
            <Fact name="Điện thoại" value={frame.phone} />
            <Fact name="Thư điện tử" value={frame.email} />
            <Fact name="Giấy phép" value={frame.licence} />
          </dl>
          <p>Ghi rõ nguồn khi dẫn lại thông tin từ cổng này.</p>
          <p className="footer-outlets">
            <a href={routes.siteMap()}>Sơ đồ trang</a>
            <a href={routes.saved()}>Bài đã lưu</a>
            <a href={routes.feed({ format: 'rss' })}>Nguồn tin RSS</a>
            <a href={routes.ledger()}>Sổ cái công khai</a>
          </p>
        </div>
        {columns.map(({ title, links }, index) => (
          <nav key={index} aria-labelledby={`footer-${index}`}>
            <h2 id={`footer-${index}`}>{title}</h2>
            <ul>
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
