import type { ReactNode } from 'react'

/** A part of the review view that can be folded away; on a phone the thumb gets past it. */
export function ReviewSection({
  id,
  heading,
  count,
  children,
}: {
  id: string
  heading: string
  /** How many things there are to look at. */
  count?: number
  children: ReactNode
}) {
  return (
    <details id={id} className="review-section" open>
      <summary>
        <h2>
          {heading}
          {count !== undefined && <span className="review-section__count"> ({count})</span>}
        </h2>
      </summary>
      <div className="review-section__body">{children}</div>
    </details>
  )
}
