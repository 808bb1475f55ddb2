import { routes, SEARCH_PARAMETERS } from '@/lib/routes'
import { MOST_CHARACTERS } from '@/search/query'

/**
 * The search box: a plain form. With JavaScript the browser's own list offers the site's words while one types.
 *
 * @param id of the field, which must differ where two stand on one page
 */
export function SearchForm({
  id,
  text = '',
  isLarge = false,
}: {
  id: string
  text?: string
  isLarge?: boolean
}) {
  return (
    <form
      className={isLarge ? 'search-form search-form-large' : 'search-form'}
      role="search"
      action={routes.search()}
      aria-label={isLarge ? 'Tìm trong cổng' : 'Tìm nhanh'}
    >
      <label className={isLarge ? undefined : 'visually-hidden'} htmlFor={id}>
        Từ cần tìm
      </label>
      <div className="search-line">
        <input
          id={id}
          type="search"
          name={SEARCH_PARAMETERS.text}
          defaultValue={text}
          maxLength={MOST_CHARACTERS}
          placeholder="Tìm tin, bài, số ký hiệu"
          autoComplete="off"
          enterKeyHint="search"
          list={`${id}-goi-y`}
          data-suggest={routes.searchSuggestions()}
        />
        <button type="submit">Tìm</button>
      </div>
      <datalist id={`${id}-goi-y`} />
    </form>
  )
}
