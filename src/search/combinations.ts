import type { SearchDocument } from './document'
import type { FacetValues } from './facets'
import { MOST_COMBINATIONS } from './row-id'
import type { Statements } from './statements'

/** Thrown when an index has met more combinations of type, unit, section and year than an id has room for. */
export class TooManyCombinationsError extends Error {
  constructor() {
    super(`The search index knows ${MOST_COMBINATIONS} combinations of filters; build it anew`)
    this.name = 'TooManyCombinationsError'
  }
}

/** @returns the code of what an item can be filtered by; the same for all items that agree in it */
export function combinationOf({
  statements,
  document: { collection, unit, section, year },
}: {
  statements: Statements
  document: SearchDocument
}): number {
  const values = [collection, unit, section, year === 0 ? '' : `${year}`]
  const [known] = statements.rows<{ code: bigint }>(
    'SELECT code FROM combinations WHERE type = ? AND unit = ? AND section = ? AND year = ?',
    values,
  )
  if (known) return Number(known.code)
  const [last] = statements.rows<{ code: bigint | null }>(
    'SELECT max(code) AS code FROM combinations',
  )
  const code = Number(last?.code ?? 0) + 1
  if (code > MOST_COMBINATIONS) throw new TooManyCombinationsError()
  statements.run(
    'INSERT INTO combinations (code, type, unit, section, year) VALUES (?, ?, ?, ?, ?)',
    [code, ...values],
  )
  return code
}

/** @returns all combinations by their code */
export function readCombinations(statements: Statements): Map<number, FacetValues> {
  const rows = statements.rows<FacetValues & { code: bigint }>('SELECT * FROM combinations')
  return new Map(
    rows.map(({ code, type, unit, section, year }) => [
      Number(code),
      { type, unit, section, year },
    ]),
  )
}
