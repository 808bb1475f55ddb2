import { reviewWords } from '@/i18n/vi/review'
import type { References } from '@/desk/references'

/** One picture with the words that readers get with it, or the name of another reference. */
export function ReferenceCard({
  reference,
  references,
  when,
}: {
  /** `media:ID`; '' for none. */
  reference: string
  references: References
  when: 'before' | 'now'
}) {
  const facts = references.get(reference)
  const isRemoved = when === 'before'
  return (
    <div className="review-card" data-when={when}>
      <p className="review-card__when">{isRemoved ? reviewWords.before : reviewWords.now}</p>
      <Content reference={reference} facts={facts} />
    </div>
  )
}

function Content({
  reference,
  facts,
}: {
  reference: string
  facts: ReturnType<References['get']>
}) {
  if (reference === '') return <p>{reviewWords.nothing}</p>
  if (facts === undefined) return <p>{reviewWords.hidden}</p>
  const { picture, title } = facts
  if (picture === null) return <p>{title === '' ? reference : title}</p>
  return (
    <>
      {/* Payload's own pages show pictures of the library the same way. */}
      <img src={picture.url} alt={picture.alt} loading="lazy" />
      <dl>
        <dt>{reviewWords.alt}</dt>
        <dd>{picture.alt || reviewWords.nothing}</dd>
        <dt>{reviewWords.caption}</dt>
        <dd>{picture.caption || reviewWords.nothing}</dd>
        <dt>{reviewWords.credit}</dt>
        <dd>{picture.credit || reviewWords.nothing}</dd>
      </dl>
    </>
  )
}

/** The old one beside the new one. */
export function ReferencePair({
  from,
  to,
  references,
}: {
  from: string
  to: string
  references: References
}) {
  return (
    <div className="review-pair">
      <ReferenceCard reference={from} references={references} when="before" />
      <ReferenceCard reference={to} references={references} when="now" />
    </div>
  )
}
