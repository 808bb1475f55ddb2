import { noticeWords } from '@/i18n/vi/notices'

/** @returns the number in `?trang=`, 1 for everything that is none */
export function pageIn(searchParams: Readonly<Record<string, unknown>> | undefined): number {
  const { trang } = searchParams ?? {}
  return typeof trang === 'string' && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1
}

/** Ways to the neighbouring pages of a list; nothing where there is only one. */
export function Pages({
  page,
  pages,
  address,
}: {
  page: number
  pages: number
  address: (page: number) => string
}) {
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label={noticeWords.pages}>
      {page > 1 && <a href={address(page - 1)}>{noticeWords.newer}</a>}
      <span>{noticeWords.page(page, pages)}</span>
      {page < pages && <a href={address(page + 1)}>{noticeWords.older}</a>}
    </nav>
  )
}
