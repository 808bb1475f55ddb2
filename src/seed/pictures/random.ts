/** Numbers that look random and are the same on every machine and every run. */
export interface Random {
  /** @returns a number in [low, high) */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/**
 * @param seed any text; the same text always gives the same numbers
 * @see Mulberry32, a 32-bit generator in the public domain, seeded by FNV-1a of the text
 */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (low, high) => low + (high - low) * next(),
    pick: (list) => {
      const chosen = list[Math.floor(next() * list.length)]
      if (chosen === undefined) throw new Error('Nothing to pick from')
      return chosen
    },
  }
}
