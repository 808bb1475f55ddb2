import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Pager } from '@/components/ui/pager'
import { routes } from '@/lib/routes'
import type { SectionEntry, SectionPage } from '@/queries/models'
import { DayStream } from './day-stream'

/** One part of the site: everything in it, whatever its type. */
export function SectionView({ section, slug }: { section: SectionPage; slug: string }) {
  return (
    <div className="wrap list">
      <Breadcrumbs links={[{ name: 'Chuyên mục', href: routes.sections() }]} />
      <header className="list-head">
        <h1>{section.name}</h1>
        {section.description !== '' && <p className="lede">{section.description}</p>}
        {section.unit && (
          <p className="meta">
            <span>
              Phụ trách: <a href={section.unit.href}>{section.unit.name}</a>
            </span>
          </p>
        )}
      </header>
      {section.list.items.length === 0 ? (
        <p className="empty">Chuyên mục chưa có tin, bài nào.</p>
      ) : (
        <DayStream items={section.list.items} showType />
      )}
      <Pager
        page={section.list.page}
        pages={section.list.pages}
        href={(page) => routes.section({ slug, page })}
      />
    </div>
  )
}

/** All parts of the site. */
export function SectionDirectoryView({ sections }: { sections: readonly SectionEntry[] }) {
  return (
    <div className="wrap list">
      <header className="list-head">
        <h1>Chuyên mục</h1>
        <p className="lede">Tin, bài của mọi đơn vị, xếp theo việc mà người đọc cần.</p>
      </header>
      <ul className="unit-list section-list">
        {sections.map((section) => (
          <li key={section.id}>
            <h2>
              <a href={section.href}>{section.name}</a>
            </h2>
            <p className="summary">{section.description}</p>
            {section.unit && <p className="meta">{section.unit.name}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
