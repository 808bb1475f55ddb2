/** Fails with both sides, so that the counterexample says what was expected. */
export function same(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what}\n  found:    ${a}\n  expected: ${b}`)
}
