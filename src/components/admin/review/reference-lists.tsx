import { reviewWords } from '@/i18n/vi/review'
import type { References } from '@/desk/references'
import { Deleted, Inserted } from './runs'

/** Which of several references came and went, by their names. */
export function ReferenceLists({
  from,
  to,
  references,
}: {
  from: readonly string[]
  to: readonly string[]
  references: References
}) {
  const name = (key: string) => references.get(key)?.title ?? reviewWords.hidden
  return (
    <ul className="review-references">
      {from
        .filter((key) => !to.includes(key))
        .map((key) => (
          <li key={key}>
            <Deleted text={name(key)} />
          </li>
        ))}
      {to.map((key) => (
        <li key={key}>{from.includes(key) ? name(key) : <Inserted text={name(key)} />}</li>
      ))}
    </ul>
  )
}
