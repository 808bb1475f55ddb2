import { personalKinds, reviewWords } from '@/i18n/vi/review'
import { anchorOf } from '@/review/fields'
import type { Finding } from '@/review/scan'

/** Places that look like personal data, each with the words around it and the way there. */
export function FindingList({
  findings,
  editPath,
  mediaPath,
}: {
  findings: readonly Finding[]
  /** Address of the edit view. */
  editPath: string
  /** Address of a picture in the library, without its id. */
  mediaPath: string
}) {
  return (
    <>
      {findings.length === 0 && <p>{reviewWords.scanNone}</p>}
      <ul className="review-list">
        {findings.map(({ kind, path, labels, before, match, after }, index) => (
          <li key={index}>
            <p className="review-finding__kind">
              <strong>{personalKinds[kind]}</strong> · {labels.join(' · ')}
            </p>
            <p className="review-finding__text">
              {before}
              <mark>{match}</mark>
              {after}
            </p>
            <a
              className="review-link"
              href={
                path.startsWith('media:')
                  ? `${mediaPath}/${path.slice('media:'.length)}`
                  : `${editPath}#${anchorOf(path)}`
              }
            >
              {reviewWords.toField}
            </a>
          </li>
        ))}
      </ul>
      <p className="review-note">{reviewWords.scanHelp}</p>
    </>
  )
}
