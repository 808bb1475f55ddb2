import { deskListWords as words } from '@/i18n/vi/desk-list'
import { writeFilter, type DeskFilter } from '@/desk/filters'
import { DESK_PARAMETERS, routes } from '@/lib/routes'

/** The way to the pages before and after. */
export function Pages({ filter, total }: { filter: DeskFilter; total: number }) {
  const last = Math.max(1, Math.ceil(total / filter.size))
  if (last === 1 && filter.page === 1) return null
  const to = (page: number) => {
    const query = writeFilter({ ...filter, page })
    // Without any filter the address would open the person's default view.
    return routes.desk(query === '' ? `${DESK_PARAMETERS.all}=1` : query)
  }
  return (
    <nav className="desk-list__pages" aria-label={words.pages}>
      {filter.page > 1 && (
        <a rel="prev" href={to(Math.min(filter.page - 1, last))}>
          {words.previous}
        </a>
      )}
      <span>{words.page(filter.page, last)}</span>
      {filter.page < last && (
        <a rel="next" href={to(filter.page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
