import { diffArrays } from 'diff'

/** One syllable, number, document number or sign, with how it is set and where it leads. */
export interface Token {
  readonly text: string
  /** White space behind it; does not count. */
  readonly space: string
  /** Names of its formats, such as `bold`; empty for plain text. */
  readonly formats: readonly string[]
  /** Where a link leads; '' for no link. */
  readonly href: string
}

/** A run of words that both texts have, that only the old one has, or only the new one. */
export interface Run {
  readonly kind: 'kept' | 'removed' | 'added' | 'restyled'
  readonly text: string
  /** Of restyled words: how they were set before, and how they are now. */
  readonly before?: Style
  readonly after?: Style
}

export type Style = Pick<Token, 'formats' | 'href'>

export const PLAIN: Style = { formats: [], href: '' }

/**
 * Vietnamese is written syllable by syllable, so these are the words. What belongs together stays
 * together: `412,5`, `23/11/2026`, `15/2026/QĐ-UBND`, `https://…`.
 */
const TOKENS = /(https?:\/\/\S+|[\p{L}\p{M}\p{N}]+(?:[.,:/\-–@'’][\p{L}\p{M}\p{N}]+)*|[^\s])(\s*)/gu

/** Two texts with more differences than this are two texts; comparing them longer helps nobody. */
const MOST_EDITS = 3000

/** @returns the tokens of a text in NFC; white space at its start is dropped */
export function tokensOf(text: string, style: Style = PLAIN): Token[] {
  return [...text.normalize('NFC').matchAll(TOKENS)].map(([, word = '', space = '']) => ({
    text: word,
    space,
    ...style,
  }))
}

/** @returns the runs in reading order, removed before added; one kept run when nothing differs */
export function wordRuns({ from, to }: { from: readonly Token[]; to: readonly Token[] }): Run[] {
  const changes = diffArrays([...from], [...to], {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: MOST_EDITS,
  })
  if (changes === undefined) {
    return [
      { kind: 'removed', text: textOf(from) },
      { kind: 'added', text: textOf(to) },
    ]
  }
  const runs: Run[] = []
  let at = 0
  for (const { value, added, removed } of changes) {
    if (added || removed) runs.push({ kind: added ? 'added' : 'removed', text: textOf(value) })
    else runs.push(...keptRuns({ before: from.slice(at, at + value.length), after: value }))
    if (!added) at += value.length
  }
  return joined(withoutIslands(joined(runs)))
}

/** @returns how many of the words two texts share: 0 none, 1 all */
export function likeness({
  from,
  to,
}: {
  from: readonly Pick<Token, 'text'>[]
  to: readonly Pick<Token, 'text'>[]
}): number {
  if (from.length + to.length === 0) return 1
  const counts = new Map<string, number>()
  for (const { text } of from) counts.set(text, (counts.get(text) ?? 0) + 1)
  let shared = 0
  for (const { text } of to) {
    const left = counts.get(text) ?? 0
    if (left === 0) continue
    shared += 1
    counts.set(text, left - 1)
  }
  return (2 * shared) / (from.length + to.length)
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, space }) => text + space).join('')
}

export function isSameStyle(a: Style, b: Style): boolean {
  return a.href === b.href && a.formats.join() === b.formats.join()
}

/** The same words, which may be bold now, or lead elsewhere. */
function keptRuns({ before, after }: { before: readonly Token[]; after: readonly Token[] }): Run[] {
  return after.map((token, index) => {
    const old = before[index] ?? token
    const text = token.text + token.space
    return isSameStyle(old, token)
      ? { kind: 'kept', text }
      : { kind: 'restyled', text, before: styleOf(old), after: styleOf(token) }
  })
}

const styleOf = ({ formats, href }: Style): Style => ({ formats, href })

function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last !== undefined && last.kind === run.kind && isAlike(last, run)) {
      result[result.length - 1] = { ...last, text: last.text + run.text }
    } else if (run.text !== '') {
      result.push(run)
    }
  }
  return result
}

function isAlike(a: Run, b: Run): boolean {
  return (
    isSameStyle(a.before ?? PLAIN, b.before ?? PLAIN) &&
    isSameStyle(a.after ?? PLAIN, b.after ?? PLAIN)
  )
}

/**
 * A single word that happens to stand in both of two different sentences keeps nobody's eye: it is
 * shown as removed and added with its neighbours.
 */
function withoutIslands(runs: readonly Run[]): Run[] {
  const isChange = (run: Run | undefined) => run?.kind === 'removed' || run?.kind === 'added'
  const result: Run[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  runs.forEach((run, index) => {
    const isIsland =
      run.kind === 'kept' &&
      isChange(runs[index - 1]) &&
      isChange(runs[index + 1]) &&
      tokensOf(run.text).length === 1 &&
      sizeAround(runs, index) >= LARGE
    if (run.kind === 'removed') removed += run.text
    else if (run.kind === 'added') added += run.text
    else if (isIsland) {
      removed += run.text
      added += run.text
    } else {
      flush()
      result.push(run)
    }
  })
  flush()
  return result
}

/** Changed words on both sides of an island; one replaced word beside another stays readable. */
const LARGE = 6

function sizeAround(runs: readonly Run[], index: number): number {
  const near = [runs[index - 2], runs[index - 1], runs[index + 1], runs[index + 2]]
  return near
    .filter((run) => run?.kind === 'removed' || run?.kind === 'added')
    .reduce((sum, run) => sum + tokensOf(run?.text ?? '').length, 0)
}
