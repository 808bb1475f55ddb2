import type { FilterGroup } from '@/queries/search-models'

export const FILTERS_ID = 'loc'

/** Beyond these, choices are folded away behind a line to open. */
const SHOWN = 6

/** Ways to narrow a search: plain links with the number of items behind each. */
export function SearchFilters({ groups }: { groups: readonly FilterGroup[] }) {
  if (groups.length === 0) return null
  return (
    <nav className="search-filters" id={FILTERS_ID} aria-label="Lọc kết quả" tabIndex={-1}>
      {groups.map(({ title, options }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Options options={options.slice(0, SHOWN)} />
          {options.length > SHOWN && (
            <details>
              <summary>Thêm {options.length - SHOWN} lựa chọn</summary>
              <Options options={options.slice(SHOWN)} />
            </details>
          )}
        </section>
      ))}
    </nav>
  )
}

function Options({ options }: { options: FilterGroup['options'] }) {
  return (
    <ul>
      {options.map(({ name, count, href, isChosen }) => (
        <li key={href}>
          <a href={href} aria-current={isChosen ? 'true' : undefined} rel="nofollow">
            <span>
              {name}
              {isChosen && <span className="visually-hidden"> (đang chọn, mở để bỏ)</span>}
            </span>{' '}
            <span className="search-count">{count.toLocaleString('vi-VN')}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
