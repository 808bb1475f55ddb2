import type { Payload } from 'payload'

const FORMS: Readonly<Record<string, RegExp>> = {
  mongoose: /^[0-9a-f]{24}$/i,
  sqlite: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
}

/**
 * MongoDB answers a query for an id of the wrong form with a fault, SQLite with nothing.
 *
 * @returns whether a row of this database could have the id at all
 */
export function isPossibleId({ payload, id }: { payload: Payload; id: string }): boolean {
  return FORMS[payload.db.name]?.test(id) ?? true
}
