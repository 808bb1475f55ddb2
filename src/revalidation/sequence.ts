import type { PayloadRequest, Where } from 'payload'

/** Enough for a crowd of writers; inside a transaction the first attempt wins or the database refuses. */
const ATTEMPTS = 20

/**
 * Takes the next number of a sequence, in the caller's transaction.
 *
 * The head of the sequence is one row, so of two transactions that take a number the second one waits
 * for the first (SQLite) or is refused and tried again (MongoDB): numbers are in the order of commits,
 * and a rolled-back number is given out again. A reader who asks for "greater than the last" therefore
 * misses nothing.
 *
 * @returns 1 for the first number of a sequence
 * @throws when others kept taking the number; the database's own error when they did so in a transaction
 */
export async function nextSequence({
  req,
  name,
}: {
  req: PayloadRequest
  name: string
}): Promise<number> {
  const { db } = req.payload
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const head = await db.findOne<{ id: string; value: number }>({
      collection: 'counters',
      where: { name: { equals: name } },
      req,
    })
    if (!head) {
      await db.create({ collection: 'counters', data: { name, value: 1 }, req })
      return 1
    }
    const where: Where = {
      and: [{ name: { equals: name } }, { value: { equals: head.value } }],
    }
    const data = { value: head.value + 1 }
    const moved: unknown = await db.updateOne({
      collection: 'counters',
      where,
      data: { ...data },
      options: { atomic: true },
      req,
    })
    if (moved) return data.value
  }
  throw new Error(`Sequence ${name}: no number after ${ATTEMPTS} attempts`)
}
