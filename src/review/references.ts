import type { Block } from './blocks'
import type { FieldChange, ValueChange } from './changes'
import type { BlockChange } from './text-changes'
import type { Run } from './words'

/** @returns everything that changes lead to, in the form `media:ID`, each once */
export function referencesIn(changes: readonly FieldChange[]): readonly string[] {
  const found = changes.flatMap(({ change }) => ofValue(change))
  return [...new Set(found.filter((reference) => reference !== ''))]
}

function ofValue(change: ValueChange): readonly string[] {
  switch (change.kind) {
    case 'reference':
      return [change.from, change.to]
    case 'references':
      return [...change.removed, ...change.added, ...change.kept]
    case 'text':
      return change.blocks.flatMap(ofBlock)
    default:
      return []
  }
}

function ofBlock(change: BlockChange): readonly string[] {
  if (change.kind === 'kept') return []
  const links = 'runs' in change ? change.runs.flatMap(linksOf) : []
  const from: Block[] = 'from' in change ? [change.from] : []
  return [...links, ...[...from, change.block].flatMap(({ references }) => references)]
}

/** Only links inside the site; an address of another site is no reference (`isReference`). */
function linksOf({ before, after }: Run): readonly string[] {
  return [before?.href ?? '', after?.href ?? ''].map(withoutMark).filter(isReference)
}

/** @returns whether a link's target is a document of ours, and not an address */
export function isReference(target: string): boolean {
  return /^(?!mailto:|tel:|https?:)[a-z-]+:[\w-]+$/.test(target)
}

/** A link that opens a new window carries a mark. */
export function withoutMark(href: string): string {
  return href.replace(/ ↗$/, '')
}
