import { diffArrays } from 'diff'
import { blocksOf, signatureOf, type Block } from './blocks'
import { likeness, wordRuns, type Run } from './words'

/** What became of one part of a text. */
export type BlockChange =
  | { readonly kind: 'kept'; readonly block: Block }
  | { readonly kind: 'added'; readonly block: Block }
  | { readonly kind: 'removed'; readonly block: Block }
  /** Stood elsewhere before; with `runs` its words changed, too. */
  | { readonly kind: 'moved'; readonly from: Block; readonly block: Block; readonly runs: Run[] }
  | { readonly kind: 'changed'; readonly from: Block; readonly block: Block; readonly runs: Run[] }

/** Below this, two paragraphs are two paragraphs, not one that was rewritten. */
const ALIKE = 0.4
/** A part that turns up elsewhere with other words has to be told by most of them. */
const MOVED_ALIKE = 0.75

/** Texts with more differences are shown one after the other. */
const MOST_EDITS = 1000
/** How far a part is looked for. */
const WINDOW = 60

/** @returns every part of both texts once, in the order of the new one */
export function textChanges({ from, to }: { from: unknown; to: unknown }): BlockChange[] {
  const signed = (state: unknown) =>
    blocksOf(state).map((block) => ({ block, signature: signatureOf(block) }))
  const changes = diffArrays(signed(from), signed(to), {
    comparator: (a, b) => a.signature === b.signature,
    maxEditLength: MOST_EDITS,
  })
  if (changes === undefined) return replaced({ from: blocksOf(from), to: blocksOf(to) })
  const result: BlockChange[] = []
  let removed: Block[] = []
  let added: Block[] = []
  const flush = () => {
    result.push(...paired({ removed, added }))
    removed = []
    added = []
  }
  for (const change of changes) {
    const blocks = change.value.map(({ block }) => block)
    if (change.removed) removed.push(...blocks)
    else if (change.added) added.push(...blocks)
    else {
      flush()
      result.push(...blocks.map((block) => ({ kind: 'kept' as const, block })))
    }
  }
  flush()
  return withMoves(result)
}

function replaced({ from, to }: Record<'from' | 'to', readonly Block[]>): BlockChange[] {
  return [
    ...from.map((block) => ({ kind: 'removed' as const, block })),
    ...to.map((block) => ({ kind: 'added' as const, block })),
  ]
}

/** In one place: which old part became which new one, without crossing. */
function paired({
  removed,
  added,
}: {
  removed: readonly Block[]
  added: readonly Block[]
}): BlockChange[] {
  const result: BlockChange[] = []
  let next = 0
  for (const from of removed) {
    const best = bestMatch({ from, among: added.slice(next, next + WINDOW), least: ALIKE })
    if (best === undefined) {
      result.push({ kind: 'removed', block: from })
      continue
    }
    const at = next + best
    result.push(...added.slice(next, at).map((block) => ({ kind: 'added' as const, block })))
    const block = added[at]
    if (block !== undefined) result.push(changed({ kind: 'changed', from, block }))
    next = at + 1
  }
  return [...result, ...added.slice(next).map((block) => ({ kind: 'added' as const, block }))]
}

/** What was taken out here and put in there has moved; it is shown where it stands now. */
function withMoves(changes: readonly BlockChange[]): BlockChange[] {
  const gone = changes.flatMap((change) => (change.kind === 'removed' ? [change.block] : []))
  const origins = new Map<Block, Block>()
  const left = new Set<Block>()
  for (const change of changes) {
    if (change.kind !== 'added' || isTrivial(change.block)) continue
    const free = gone.filter((block) => !left.has(block)).slice(0, WINDOW)
    const best = bestMatch({ from: change.block, among: free, least: MOVED_ALIKE })
    const origin = best === undefined ? undefined : free[best]
    if (origin === undefined) continue
    origins.set(change.block, origin)
    left.add(origin)
  }
  return changes.flatMap((change) => {
    if (change.kind === 'removed' && left.has(change.block)) return []
    const from = change.kind === 'added' ? origins.get(change.block) : undefined
    return from === undefined ? [change] : [changed({ kind: 'moved', from, block: change.block })]
  })
}

/** Empty paragraphs and rules are everywhere. */
function isTrivial({ tokens, references }: Block): boolean {
  return tokens.length < 3 && references.length === 0
}

function changed({
  kind,
  from,
  block,
}: {
  kind: 'changed' | 'moved'
  from: Block
  block: Block
}): BlockChange {
  const isSame = signatureOf(from) === signatureOf(block)
  return {
    kind,
    from,
    block,
    runs: isSame ? [] : wordRuns({ from: from.tokens, to: block.tokens }),
  }
}

function bestMatch({
  from,
  among,
  least,
}: {
  from: Block
  among: readonly Block[]
  least: number
}): number | undefined {
  let best: number | undefined
  let most = least
  among.forEach((candidate, index) => {
    const degree = resemblance(from, candidate)
    if (degree >= most && (best === undefined || degree > most)) {
      best = index
      most = degree
    }
  })
  return best
}

const MEDIA = ['picture', 'file', 'related', 'rule']

/** A heading may become a paragraph; a picture never becomes one. */
function resemblance(a: Block, b: Block): number {
  if (a.kind !== b.kind && (MEDIA.includes(a.kind) || MEDIA.includes(b.kind))) return 0
  if (MEDIA.includes(a.kind)) {
    const shared = a.references.some((reference) => b.references.includes(reference))
    // Another picture in its place is one change, not two.
    return shared ? 1 : a.references.length > 0 ? ALIKE : 0
  }
  return likeness({ from: a.tokens, to: b.tokens })
}
