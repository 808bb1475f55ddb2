import { reviewWords } from '@/i18n/vi/review'
import { formatMoment } from '@/lib/dates'
import type { References } from '@/desk/references'
import type { ValueChange } from '@/review/changes'
import type { Comparison } from './comparisons'
import { BlockChanges } from './block-changes'
import { ReferenceCard, ReferencePair } from './picture-card'
import { ReferenceLists } from './reference-lists'
import { Deleted, Inserted, Runs } from './runs'

/** Every field that differs from an earlier revision, under the names of the edit view. */
export function ChangeList({
  comparison: { at, changes, isSameHash, sameFiles },
  references,
}: {
  comparison: Comparison
  references: References
}) {
  const edited = sameFiles.flatMap((reference) => {
    const facts = references.get(reference)
    const edits = facts?.edits.filter((edit) => at !== null && edit.at > at) ?? []
    return edits.length === 0 ? [] : [{ reference, edits }]
  })
  const isUnexplained = changes.length === 0 && edited.length === 0 && !isSameHash
  return (
    <>
      {at !== null && <p className="review-note">{reviewWords.comparedWith(formatMoment(at))}</p>}
      {changes.length === 0 && edited.length === 0 && (
        <p>{isUnexplained ? reviewWords.unseen : reviewWords.noChanges}</p>
      )}
      <ul className="review-changes">
        {changes.map(({ path, labels, change }) => (
          <li key={path}>
            <h3>{labels.join(' · ')}</h3>
            <Value change={change} references={references} />
          </li>
        ))}
        {edited.map(({ reference, edits }) => (
          <li key={reference}>
            <h3>{references.get(reference)?.title}</h3>
            {edits.map((edit) => (
              <p key={`${edit.by.id} ${edit.at}`}>
                {reviewWords.pictureWords(edit.by.name, formatMoment(edit.at))}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Value({ change, references }: { change: ValueChange; references: References }) {
  switch (change.kind) {
    case 'words':
      return (
        <p className="review-text">
          <Runs runs={change.runs} references={references} />
        </p>
      )
    case 'value':
      return (
        <p>
          <Deleted text={change.from || reviewWords.nothing} /> <span aria-hidden="true">→</span>{' '}
          <Inserted text={change.to || reviewWords.nothing} />
        </p>
      )
    case 'reference':
      return <ReferencePair from={change.from} to={change.to} references={references} />
    case 'references':
      return <Several change={change} references={references} />
    case 'text':
      return <BlockChanges blocks={change.blocks} references={references} />
    case 'unseen':
      return <p>{reviewWords.unseen}</p>
  }
}

/** Pictures are looked at, everything else is read by its name. */
function Several({
  change: { added, kept, removed },
  references,
}: {
  change: Extract<ValueChange, { kind: 'references' }>
  references: References
}) {
  const isReordered = added.length + removed.length === 0
  const isAboutPictures = [...added, ...removed].every((key) => key.startsWith('media:'))
  if (isReordered || !isAboutPictures) {
    return (
      <>
        {isReordered && <p>{reviewWords.reordered}</p>}
        <ReferenceLists
          from={[...removed, ...kept]}
          to={[...kept, ...added]}
          references={references}
        />
      </>
    )
  }
  return (
    <div className="review-pair">
      {removed.map((key) => (
        <ReferenceCard key={key} reference={key} references={references} when="before" />
      ))}
      {added.map((key) => (
        <ReferenceCard key={key} reference={key} references={references} when="now" />
      ))}
    </div>
  )
}
