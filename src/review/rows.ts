import { canonicalForm } from '@/workflow/content-hash'

type Row = Readonly<Record<string, unknown>>

/** A row of a list before and after, with its number where it stands or stood. */
export interface RowPair {
  readonly from: Row | undefined
  readonly to: Row | undefined
  readonly fate: 'kept' | 'added' | 'removed'
  readonly number: number
}

/**
 * Which row became which: by its id, which Payload keeps for as long as a row is edited; else by what it
 * says; else by where it stands.
 */
export function pairedRows({ from, to }: { from: readonly Row[]; to: readonly Row[] }): {
  readonly pairs: readonly RowPair[]
  readonly isReordered: boolean
} {
  const partners = new Map<Row, Row>()
  const taken = new Set<Row>()
  const pair = (isPair: (old: Row, row: Row) => boolean) => {
    for (const row of to) {
      if (partners.has(row)) continue
      const old = from.find((one) => !taken.has(one) && isPair(one, row))
      if (old === undefined) continue
      partners.set(row, old)
      taken.add(old)
    }
  }
  pair((old, row) => typeof row.id === 'string' && old.id === row.id)
  pair((old, row) => wordsOf(old) === wordsOf(row))
  pair((old, row) => from.indexOf(old) === to.indexOf(row))
  const order = to.flatMap((row) => {
    const old = partners.get(row)
    return old === undefined ? [] : [from.indexOf(old)]
  })
  return {
    pairs: [
      ...to.map((row, index): RowPair => {
        const old = partners.get(row)
        return {
          from: old,
          to: row,
          fate: old === undefined ? 'added' : 'kept',
          number: index + 1,
        }
      }),
      ...from.flatMap((row, index): RowPair[] =>
        taken.has(row) ? [] : [{ from: row, to: undefined, fate: 'removed', number: index + 1 }],
      ),
    ],
    isReordered: order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0)),
  }
}

function wordsOf(row: Row): string {
  return JSON.stringify(canonicalForm(row) ?? null)
}
