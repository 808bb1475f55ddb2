import { routes } from '@/lib/routes'
import type { UnitEntry } from '@/queries/models'
import { groupUnits } from './unit-groups'

/** The units at the foot of the front page, in columns by kind. */
export function UnitStrip({ units }: { units: readonly UnitEntry[] }) {
  if (units.length === 0) return null
  return (
    <section className="band band-wash" aria-labelledby="don-vi">
      <div className="wrap">
        <h2 className="band-title" id="don-vi">
          <a href={routes.units()}>Đơn vị thành viên</a>
        </h2>
        <div className="unit-strip">
          {groupUnits(units).map(({ title, units: group }) => (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {group
                  .flatMap(({ unit, children }) => [unit, ...children])
                  .map((unit) => (
                    <li key={unit.id}>
                      <a href={unit.href}>{unit.name}</a>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </section>
  )
}
