/** Plain links from page to page of a list; nothing when one page holds all. */
export function Pager({
  page,
  pages,
  href,
}: {
  page: number
  pages: number
  href: (page: number) => string
}) {
  if (pages <= 1) return null
  return (
    <nav className="pager" aria-label="Các trang của danh sách">
      {page > 1 && (
        <a className="pager-step" href={href(page - 1)} rel="prev">
          <span aria-hidden="true">←</span> Trang trước
        </a>
      )}
      <ol>
        {shownPages({ page, pages }).map((number, index) =>
          number === null ? (
            <li key={`gap-${index}`} className="pager-gap">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={href(number)}
                aria-label={`Trang ${number}`}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a className="pager-step" href={href(page + 1)} rel="next">
          Trang sau <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}

/** First, last, and those around the current one; null stands for the pages left out. */
function shownPages({ page, pages }: { page: number; pages: number }): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter(
    (number) => number >= 1 && number <= pages,
  )
  const shown = [...new Set(wanted)].sort((a, b) => a - b)
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? number - 1
    return number - before > 1 ? [null, number] : [number]
  })
}
