import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Pager } from '@/components/ui/pager'
import { Paragraphs } from '@/components/ui/words'
import { routes } from '@/lib/routes'
import type { NamedLink, UnitPage } from '@/queries/models'
import { ChannelList } from './channel-list'
import { DayStream } from './day-stream'

/** A unit: who it is, how to reach it, where it speaks, and all it has published. */
export function UnitView({ unit, slug }: { unit: UnitPage; slug: string }) {
  return (
    <div className="wrap list">
      <Breadcrumbs links={[{ name: 'Đơn vị', href: routes.units() }, ...unit.ancestors]} />
      <header className="list-head unit-head">
        <p className="kicker">{unit.kindLabel}</p>
        <h1>{unit.name}</h1>
        {!unit.isActive && (
          <p className="notice">Đơn vị này không còn hoạt động. Tin, bài cũ được giữ lại.</p>
        )}
        {unit.list.page === 1 && <p className="lede">{unit.description}</p>}
      </header>
      <div className="with-side">
        <div>
          {unit.list.items.length === 0 ? (
            <p className="empty">Đơn vị chưa đăng tin, bài nào.</p>
          ) : (
            <DayStream items={unit.list.items} showType showUnit={false} />
          )}
          <Pager
            page={unit.list.page}
            pages={unit.list.pages}
            href={(page) => routes.unit({ slug, page })}
          />
        </div>
        <UnitAside unit={unit} />
      </div>
    </div>
  )
}

function UnitAside({ unit }: { unit: UnitPage }) {
  return (
    <aside className="side" aria-label={`Về ${unit.name}`}>
      <Contacts unit={unit} />
      {unit.channels.length > 0 && (
        <section aria-labelledby="kenh">
          <h2 id="kenh">Kênh chính thức</h2>
          <ChannelList channels={unit.channels} />
        </section>
      )}
      {unit.functions !== '' && (
        <section aria-labelledby="nhiem-vu">
          <h2 id="nhiem-vu">Chức năng, nhiệm vụ</h2>
          <Paragraphs text={unit.functions} />
        </section>
      )}
      <Links id="truc-thuoc" title="Đơn vị trực thuộc" links={unit.children} />
      <Links id="phu-trach" title="Chuyên mục phụ trách" links={unit.sections} />
    </aside>
  )
}

function Contacts({ unit }: { unit: UnitPage }) {
  if (unit.address === '' && unit.phone === '' && unit.email === '') return null
  return (
    <section aria-labelledby="lien-he">
      <h2 id="lien-he">Liên hệ</h2>
      <address>
        {unit.address !== '' && <p>{unit.address}</p>}
        {unit.phone !== '' && (
          <p>
            <a href={`tel:${unit.phone.replace(/[^\d+]/g, '')}`}>{unit.phone}</a>
          </p>
        )}
        {unit.email !== '' && (
          <p>
            <a href={`mailto:${unit.email}`}>{unit.email}</a>
          </p>
        )}
      </address>
    </section>
  )
}

function Links({ id, title, links }: { id: string; title: string; links: readonly NamedLink[] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain-links">
        {links.map((link) => (
          <li key={link.id}>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
