'use client'

import { remarkWords } from '@/i18n/vi/remarks'
import { reviewWords } from '@/i18n/vi/review'
import type { RemarkLine } from '@/desk/remarks'
import { piecesOf } from '@/review/mentions'
import { Moment } from '../moment'

/** What was said about the item, the oldest first. */
export function RemarkThread({
  remarks,
  onQuote,
}: {
  remarks: readonly RemarkLine[]
  /** Takes a remark into the note of a return; absent for whoever cannot send anything back. */
  onQuote?: ((remark: RemarkLine) => void) | undefined
}) {
  if (remarks.length === 0) return <p>{remarkWords.none}</p>
  return (
    <ol className="review-thread">
      {remarks.map((remark) => (
        <li key={remark.id} data-guest={remark.isGuest}>
          <p className="review-thread__who">
            <strong>{remark.author || remarkWords.formerColleague}</strong>
            <span className="review-note">
              {[remark.isGuest ? remarkWords.guest : '', remark.standing]
                .filter((part) => part !== '')
                .map((part) => ` · ${part}`)}
              {' · '}
              <Moment at={remark.at} />
            </span>
          </p>
          <p className="review-thread__text">
            {piecesOf({ text: remark.text, names: remark.mentions }).map(
              ({ text, isMention }, index) =>
                isMention ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>,
            )}
          </p>
          {onQuote !== undefined && (
            <button type="button" className="review-link" onClick={() => onQuote(remark)}>
              {reviewWords.quote}
              <span className="review-said">
                {' '}
                ({remark.author}, <Moment at={remark.at} />)
              </span>
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
