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

/** @returns how often each code stands in a list such as "7,7,12" */
export function countCodes(list: string): Map<number, number> {
  const counts = new Map<number, number>()
  if (list === '') return counts
  const tally = new Uint32Array(MOST_COMBINATIONS + 1)
  let code = 0
  for (let at = 0; at <= list.length; at += 1) {
    const digit = list.charCodeAt(at) - 48
    if (digit >= 0 && digit <= 9) code = code * 10 + digit
    else {
      tally[code] = (tally[code] ?? 0) + 1
      code = 0
    }
  }
  tally.forEach((count, found) => {
    if (count > 0) counts.set(found, count)
  })
  return counts
}
