/** A word that stands in one place only: where it turns up, that place leaks. */
export interface Canaries {
  /** @returns the word of a place, made at the first call */
  readonly word: (place: string) => string
  /** @returns the places whose words are in a text, as written or as an address would spell them */
  readonly leaksIn: (text: string) => string[]
}

/** Twelve letters that no language has, so that no page holds them by chance. */
export function canaries(): Canaries {
  const words = new Map<string, string>()
  return {
    word: (place) => {
      const known = words.get(place)
      if (known !== undefined) return known
      const word = `Zq${randomLetters(10)}`
      words.set(place, word)
      return word
    },
    leaksIn: (text) => {
      const folded = text.toLowerCase()
      return [...words]
        .filter(([, word]) => folded.includes(word.toLowerCase()))
        .map(([place]) => place)
    },
  }
}

function randomLetters(length: number): string {
  const letters = 'bcdfghjklmnpqrstvwxz'
  return Array.from(
    { length },
    () => letters[Math.floor(Math.random() * letters.length)] ?? 'x',
  ).join('')
}
