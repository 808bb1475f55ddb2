import type { ItemCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { NamedLink } from '@/queries/models'
import type { SiteMap } from '@/queries/outlet-models'
import { LISTS } from './item-names'
import { unitTree, type UnitBranch } from './unit-tree'

type Link = Pick<NamedLink, 'name' | 'href'>

/** Everything on this site, on one page. */
export function SiteMapView({ map: { units, sections, pages } }: { map: SiteMap }) {
  return (
    <div className="wrap list">
      <header className="list-head">
        <h1>Sơ đồ trang</h1>
        <p className="lede">
          Mọi danh mục, chuyên mục, đơn vị và trang giới thiệu của cổng, gom về một chỗ.
        </p>
      </header>
      <div className="site-map">
        <Group id="danh-muc" title="Danh mục" links={LIST_LINKS} />
        <Group id="chuyen-muc" title="Chuyên mục" href={routes.sections()} links={sections} />
        <Group id="ve-cong" title="Về cổng" links={pages} />
        <Group id="nguon-tin" title="Nguồn tin (RSS)" links={FEED_LINKS}>
          Mỗi đơn vị, mỗi chuyên mục cũng có nguồn tin riêng: thêm <code>/rss.xml</code> vào sau địa
          chỉ của trang ấy.
        </Group>
        <section className="site-map-units" aria-labelledby="don-vi">
          <h2 className="band-title" id="don-vi">
            <a href={routes.units()}>Đơn vị</a>
          </h2>
          <Branches branches={unitTree(units)} />
        </section>
      </div>
    </div>
  )
}

const MENU_ORDER: readonly ItemCollection[] = ['news', 'articles', 'bulletins', 'fanpage-posts']

const LIST_LINKS: readonly Link[] = [
  { name: 'Trang chủ', href: routes.home() },
  ...MENU_ORDER.map((collection) => ({
    name: LISTS[collection].title,
    href: routes.list({ collection }),
  })),
  { name: 'Văn bản', href: routes.documents() },
  { name: 'Kênh chính thức', href: routes.channels() },
]

const BULLETINS = routes.list({ collection: 'bulletins' })

const FEED_LINKS: readonly Link[] = [
  { name: 'Tất cả tin, bài (RSS)', href: routes.feed({ format: 'rss' }) },
  { name: 'Tất cả tin, bài (JSON Feed)', href: routes.feed({ format: 'json' }) },
  { name: 'Tin xác thực (RSS)', href: routes.feed({ at: BULLETINS, format: 'rss' }) },
  { name: 'Tin xác thực (JSON Feed)', href: routes.feed({ at: BULLETINS, format: 'json' }) },
]

function Group({
  id,
  title,
  href,
  links,
  children,
}: {
  id: string
  title: string
  href?: string
  links: readonly Link[]
  children?: React.ReactNode
}) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className="band-title" id={id}>
        {href === undefined ? title : <a href={href}>{title}</a>}
      </h2>
      <ul className="plain-links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ul>
      {children && <p className="meta">{children}</p>}
    </section>
  )
}

function Branches({ branches }: { branches: readonly UnitBranch[] }) {
  return (
    <ul>
      {branches.map(({ unit, children }) => (
        <li key={unit.id}>
          <a href={unit.href}>{unit.name}</a>
          {children.length > 0 && <Branches branches={children} />}
        </li>
      ))}
    </ul>
  )
}
