import { messageOf } from '@/i18n/messages'
import { reviewWords } from '@/i18n/vi/review'
import { anchorOf } from '@/review/fields'
import type { Issue } from '@/workflow/types'

/** Everything that stands between the text and its publication, each with the way to its field. */
export function RequirementList({
  issues,
  editPath,
}: {
  issues: readonly Issue[]
  /** Address of the edit view. */
  editPath: string
}) {
  if (issues.length === 0) return <p>{reviewWords.requirementsMet}</p>
  return (
    <>
      <p>{reviewWords.requirementsOpen(issues.length)}</p>
      <ul className="review-list">
        {issues.map((issue, index) => (
          <li key={index}>
            {messageOf({ ...issue, language: 'vi' })}{' '}
            {issue.field !== undefined && (
              <a className="review-link" href={`${editPath}#${anchorOf(issue.field)}`}>
                {reviewWords.toField}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
