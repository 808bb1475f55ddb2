/** The province's mark: the river under a star. Drawn here, so that it needs no request. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="30.5" />
      <circle cx="32" cy="32" r="26.5" className="emblem-inner" />
      <path
        className="emblem-star"
        d="M32 11.5l3.7 8.7 9.4.8-7.2 6.2 2.2 9.2-8.1-5-8.1 5 2.2-9.2-7.2-6.2 9.4-.8z"
      />
      <path d="M9.5 42c5-3.5 8.5-3.5 13.5 0s8.5 3.5 13.5 0 8.5-3.5 13.5 0l4 2" />
      <path d="M13 48.5c4-3 7-3 11 0s7 3 11 0 7-3 11 0 4 1.5 5 1" />
      <path d="M20 54.5c3.5-2.5 6-2.5 9 0s6 2.5 9 0 4.5-2 6-1" />
    </svg>
  )
}
