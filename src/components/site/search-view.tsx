import { Pager } from '@/components/ui/pager'
import { routes } from '@/lib/routes'
import type { SearchPage } from '@/queries/search-models'
import { FILTERS_ID, SearchFilters } from './search-filters'
import { SearchForm } from './search-form'
import { SearchHelp } from './search-help'
import { SearchHitRow } from './search-hit'

/** The search page in all its states. */
export function SearchView({ found }: { found: SearchPage }) {
  return (
    <div className="wrap list search">
      <header className="list-head">
        <h1>Tìm kiếm</h1>
        <SearchForm id="tim" text={found.text} isLarge />
      </header>
      {found.problem === null ? <Results found={found} /> : <Problem found={found} />}
    </div>
  )
}

function Problem({ found: { problem } }: { found: SearchPage }) {
  if (problem === 'tooLong') {
    return (
      <>
        <p className="notice" role="status">
          Câu tìm quá dài. Hãy giữ lại vài từ chính, nhiều nhất 24 từ.
        </p>
        <SearchHelp />
      </>
    )
  }
  if (problem === 'unavailable') {
    return (
      <p className="notice" role="status">
        Tìm kiếm đang được chuẩn bị. Vui lòng thử lại sau ít phút; các mục khác của cổng vẫn mở như
        thường.
      </p>
    )
  }
  return <SearchHelp />
}

function Results({ found }: { found: SearchPage }) {
  const { address, hits, page, pages, places, correction, text } = found
  return (
    <>
      <p className="search-total" role="status">
        {summaryOf(found)}
      </p>
      {correction && (
        <p className="search-correction">
          Có phải bạn muốn tìm{' '}
          <a href={correction.href}>
            <strong>{correction.text}</strong>
          </a>{' '}
          ({correction.total} kết quả)?
        </p>
      )}
      {places.length > 0 && (
        <p className="search-places">
          <span>Đến thẳng trang:</span>
          {places.map(({ id, name, href }) => (
            <a key={id} href={href}>
              {name}
            </a>
          ))}
        </p>
      )}
      <p className="search-places">
        <span>Tìm theo số ký hiệu:</span>
        <a href={routes.documents({ text })}>“{text}” trong văn bản</a>
      </p>
      {found.filters.length > 0 && (
        <p className="search-to-filters">
          <a href={`#${FILTERS_ID}`}>
            Lọc kết quả <span aria-hidden="true">↓</span>
          </a>
        </p>
      )}
      <div className="search-columns">
        <div>
          {hits.length === 0 ? (
            <Nothing found={found} />
          ) : (
            <ol className="search-hits">
              {hits.map((hit) => (
                <li key={`${hit.collection}:${hit.id}`}>
                  <SearchHitRow hit={hit} />
                </li>
              ))}
            </ol>
          )}
          <Pager
            page={page}
            pages={pages}
            href={(number) => routes.search({ ...address, text, page: number })}
          />
        </div>
        <SearchFilters groups={found.filters} />
      </div>
    </>
  )
}

function summaryOf({ total, unfiltered, page, pages, text }: SearchPage): string {
  if (unfiltered === 0) return `Không có mục nào chứa đủ các từ “${text}”.`
  if (total === 0) return `Không có mục nào về “${text}” trong phạm vi đã chọn.`
  const place = page > 1 ? `, trang ${page} trên ${pages}` : ''
  const of = total < unfiltered ? ` trong số ${unfiltered.toLocaleString('vi-VN')}` : ''
  return `${total.toLocaleString('vi-VN')} kết quả${of} cho “${text}”${place}`
}

function Nothing({ found: { unfiltered, total, text } }: { found: SearchPage }) {
  if (total > 0) {
    return (
      <p className="empty">
        Không có trang kết quả này. <a href={routes.search({ text })}>Về trang đầu</a>
      </p>
    )
  }
  if (unfiltered > 0) {
    return (
      <p className="empty">
        <a href={routes.search({ text })}>Bỏ các điều kiện lọc</a> để xem {unfiltered} kết quả.
      </p>
    )
  }
  return <SearchHelp />
}
