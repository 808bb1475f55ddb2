import { blockNames, reviewWords, traitsInWords } from '@/i18n/vi/review'
import type { References } from '@/desk/references'
import type { Block } from '@/review/blocks'
import type { BlockChange } from '@/review/text-changes'
import { textOf } from '@/review/words'
import { ReferenceCard, ReferencePair } from './picture-card'
import { ReferenceLists } from './reference-lists'
import { Deleted, Inserted, Runs } from './runs'

/** What became of the parts of a text; what stayed is counted, not repeated. */
export function BlockChanges({
  blocks,
  references,
}: {
  blocks: readonly BlockChange[]
  references: References
}) {
  return (
    <ol className="review-blocks">
      {groupsOf(blocks).map((group, index) =>
        typeof group === 'number' ? (
          <li key={index} className="review-blocks__kept">
            {reviewWords.unchanged(group)}
          </li>
        ) : (
          <li key={index} data-change={group.kind}>
            <p className="review-blocks__what">{nameOf(group)}</p>
            <Body change={group} references={references} />
          </li>
        ),
      )}
    </ol>
  )
}

const VERBS = {
  added: reviewWords.blockAdded,
  removed: reviewWords.blockRemoved,
  moved: reviewWords.blockMoved,
  changed: reviewWords.blockChanged,
} as const

function nameOf(change: Exclude<BlockChange, { kind: 'kept' }>): string {
  const { block, kind } = change
  const name = `${VERBS[kind]} · ${blockNames[block.kind]}`
  if (!('from' in change)) return name
  const [before, after] = [change.from, block].map(settingOf)
  return before === after ? name : `${name} (${before} → ${after})`
}

function settingOf({ kind, traits }: Block): string {
  const words = traits.length === 0 ? '' : `, ${traitsInWords(traits)}`
  return `${blockNames[kind].toLocaleLowerCase('vi')}${words}`
}

function Body({
  change,
  references,
}: {
  change: Exclude<BlockChange, { kind: 'kept' }>
  references: References
}) {
  const { block } = change
  if ('from' in change) {
    const [from, to] = [change.from.references, block.references]
    const isSame = from.join() === to.join()
    return (
      <>
        {change.runs.length > 0 && (
          <p>
            <Runs runs={change.runs} references={references} />
          </p>
        )}
        {change.runs.length === 0 && <p>{textOf(block.tokens)}</p>}
        {!isSame && from.length <= 1 && to.length <= 1 && (
          <ReferencePair from={from[0] ?? ''} to={to[0] ?? ''} references={references} />
        )}
        {!isSame && (from.length > 1 || to.length > 1) && (
          <ReferenceLists from={from} to={to} references={references} />
        )}
      </>
    )
  }
  const text = textOf(block.tokens)
  const when = change.kind === 'added' ? 'now' : 'before'
  return (
    <>
      {text !== '' && <p>{when === 'now' ? <Inserted text={text} /> : <Deleted text={text} />}</p>}
      {block.references.map((reference) => (
        <ReferenceCard key={reference} reference={reference} references={references} when={when} />
      ))}
    </>
  )
}

/** Runs of parts that stayed become their number. */
function groupsOf(
  blocks: readonly BlockChange[],
): readonly (number | Exclude<BlockChange, { kind: 'kept' }>)[] {
  const groups: (number | Exclude<BlockChange, { kind: 'kept' }>)[] = []
  for (const change of blocks) {
    const last = groups.at(-1)
    if (change.kind !== 'kept') groups.push(change)
    else if (typeof last === 'number') groups[groups.length - 1] = last + 1
    else groups.push(1)
  }
  return groups
}
