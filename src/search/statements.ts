import type { Connection } from './schema'

type Value = string | number | bigint

/** Statements of one connection, prepared once. Integers come as `bigint`: row ids need all 64 bits. */
export class Statements {
  private readonly prepared = new Map<string, ReturnType<Connection['prepare']>>()

  constructor(private readonly connection: Connection) {}

  rows<TRow>(sql: string, args: readonly Value[] = []): TRow[] {
    // `all` reads to the end: a statement left half read would hold the connection at an old state.
    return this.statement(sql).all([...args]) as TRow[]
  }

  run(sql: string, args: readonly Value[] = []): void {
    this.statement(sql).run([...args])
  }

  private statement(sql: string): ReturnType<Connection['prepare']> {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.connection.prepare(sql).safeIntegers(true)
    this.prepared.set(sql, statement)
    return statement
  }
}
