/** A run of words that both texts have, that only the old one has, or only the new one. */
export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** Longer texts than any field has; their tables would be large. */
const MOST_WORDS = 2000

/**
 * Compares two short texts word by word.
 *
 * @returns the runs in reading order, removed before added; empty when the texts are the same
 */
export function wordChanges({ from, to }: { from: string; to: string }): WordChange[] {
  if (from === to) return []
  const before = wordsOf(from)
  const after = wordsOf(to)
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) {
    return joined([
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ])
  }
  const common = commonLengths({ before, after })
  const runs: WordChange[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const old = before[i]
    const young = after[j]
    if (old !== undefined && old === young) {
      runs.push({ kind: 'kept', text: old })
      i += 1
      j += 1
    } else if (
      old !== undefined &&
      (young === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      runs.push({ kind: 'removed', text: old })
      i += 1
    } else {
      runs.push({ kind: 'added', text: young ?? '' })
      j += 1
    }
  }
  return joined(runs)
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** `[i][j]`: how many words `before` from i on and `after` from j on have in common, in order. */
function commonLengths({
  before,
  after,
}: {
  before: readonly string[]
  after: readonly string[]
}): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  )
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] =
        before[i] === after[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1))
    }
  }
  return lengths
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

function joined(runs: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last?.kind === run.kind) {
      result[result.length - 1] = { ...last, text: `${last.text} ${run.text}` }
    } else if (run.text !== '') {
      result.push(run)
    }
  }
  return result
}
