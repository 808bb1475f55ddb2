const SEQUENCE_BITS = 6n
const COMBINATION_BITS = 16n
const MILLISECOND_BITS = 41n
const EPOCH = Date.UTC(2000, 0, 1)

/** Codes of combinations of type, unit, section and year reach up to here. */
export const MOST_COMBINATIONS = 2 ** Number(COMBINATION_BITS) - 1

/**
 * The id of an item in every index table: its date, then what it can be filtered by, then a number for those that
 * share all this. So "newest first" is the order in which FTS5 walks, and the counts of all filters can be taken
 * from the ids alone, without looking up a single row.
 *
 * @param bump 0, or more while the id is taken
 */
export function rowIdOf({
  publishedAt,
  combination,
  bump,
}: {
  publishedAt: string
  combination: number
  bump: number
}): bigint {
  const perMillisecond = 2 ** Number(SEQUENCE_BITS)
  const since = (publishedAt === '' ? EPOCH : Date.parse(publishedAt)) - EPOCH
  const most = 2 ** Number(MILLISECOND_BITS) - 1
  const moment = Math.min(Math.max(since, 0), most) + Math.floor(bump / perMillisecond)
  return (
    (BigInt(moment) << (COMBINATION_BITS + SEQUENCE_BITS)) |
    (BigInt(combination) << SEQUENCE_BITS) |
    BigInt(bump % perMillisecond)
  )
}

/** The combination of an id, in SQL. */
export const COMBINATION_OF_ROW = `(rowid >> ${SEQUENCE_BITS}) & ${MOST_COMBINATIONS}`
