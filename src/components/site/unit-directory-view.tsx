import type { UnitEntry } from '@/queries/models'
import { groupUnits } from './unit-groups'

/** All units that write here, by kind. */
export function UnitDirectoryView({ units }: { units: readonly UnitEntry[] }) {
  return (
    <div className="wrap list">
      <header className="list-head">
        <h1>Đơn vị</h1>
        <p className="lede">
          {units.length} đơn vị cùng công bố thông tin trên cổng. Mỗi tin, bài đều ghi tên đơn vị
          chịu trách nhiệm.
        </p>
      </header>
      {groupUnits(units).map(({ title, units: group }, index) => (
        <section key={title} className="unit-group" aria-labelledby={`nhom-${index}`}>
          <h2 className="band-title" id={`nhom-${index}`}>
            {title}
          </h2>
          <ul className="unit-list">
            {group.map(({ unit, children }) => (
              <li key={unit.id}>
                <h3>
                  <a href={unit.href}>{unit.name}</a>
                </h3>
                {unit.description !== '' && <p className="summary clamp">{unit.description}</p>}
                {children.length > 0 && (
                  <ul className="unit-children" aria-label={`Trực thuộc ${unit.name}`}>
                    {children.map((child) => (
                      <li key={child.id}>
                        <a href={child.href}>{child.name}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
