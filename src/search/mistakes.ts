/** A word of the site without marks, and how many items hold it. */
export interface KnownWord {
  readonly folded: string
  readonly items: number
}

/**
 * @param word without marks
 * @returns known words that differ by one letter (two in long words): nearest first, then the most frequent
 */
export function closestWords({
  word,
  known,
  limit,
}: {
  word: string
  known: readonly KnownWord[]
  limit: number
}): string[] {
  const most = word.length >= 7 ? 2 : 1
  return known
    .flatMap(({ folded, items }) => {
      if (folded === word || Math.abs(folded.length - word.length) > most) return []
      const far = distance(word, folded)
      return far <= most ? [{ folded, items, far }] : []
    })
    .sort((a, b) => a.far - b.far || b.items - a.items)
    .slice(0, limit)
    .map(({ folded }) => folded)
}

/** Letters put in, left out, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

const TELEX_TONES: Record<string, string> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
}

const TELEX_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/aw/g, 'ă'],
  [/uow/g, 'ươ'],
  [/ow/g, 'ơ'],
  [/uw/g, 'ư'],
]

/**
 * What somebody meant who typed Telex with the input method switched off.
 *
 * @returns "hooij" → "hội" (the mark on the last vowel; whoever compares it folds it); other words as they are
 */
export function typedByTelex(word: string): string {
  const [, stem = word, tone = ''] = /^(.*[aeiouyw].*?)([fsrxj])$/.exec(word) ?? []
  const letters = TELEX_LETTERS.reduce((text, [typed, meant]) => text.replace(typed, meant), stem)
  if (tone === '') return letters
  const vowel = Math.max(...[...'aeiouyăâêôơư'].map((letter) => letters.lastIndexOf(letter)))
  const mark = TELEX_TONES[tone] ?? ''
  return `${letters.slice(0, vowel + 1)}${mark}${letters.slice(vowel + 1)}`.normalize('NFC')
}
