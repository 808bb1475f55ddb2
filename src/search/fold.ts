/** Soft hyphens, zero-width characters and marks of direction: they come with copied text and say nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g

/** @returns the text in NFC without invisible characters: the form in which it is kept, searched and shown */
export function clean(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '')
}

/**
 * Takes off everything that people leave out when they type in a hurry: marks, capitals, the bar of đ.
 * No database does the last one, FTS5's `remove_diacritics` included, so both sides are folded here.
 *
 * @returns "Hội nghị Đảng bộ" → "hoi nghi dang bo"
 */
export function fold(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd')
}

/**
 * `fold` for single words, of which a language has few: most of the time of an index and of its highlights would
 * go into folding the same ones again.
 */
export function foldWord(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  if (foldedWords.size >= MOST_REMEMBERED) foldedWords.clear()
  const folded = fold(word)
  foldedWords.set(word, folded)
  return folded
}

const MOST_REMEMBERED = 50_000
const foldedWords = new Map<string, string>()

const IS_ASCII = /^[\0-\x7f]*$/
const MARKS = /\p{M}/gu

/** A word as it stands in a text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** In lower case and one spelling, with its marks: what the exact index holds. */
  readonly exact: string
  /** Tied to the word before by a hyphen or slash, as in "COVID-19". */
  readonly isTied: boolean
}

/**
 * Splits a text into words. A number with its separators is one word ("1.240", "87,4", "06:40"), and so is
 * a code with digits and slashes ("15/2026/QĐ-UBND"); other hyphens and slashes part words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(RUN)) {
    const [run] = match
    if (!/[-/‐‑–]/.test(run) || isCode(run)) {
      words.push(wordAt({ run, start: match.index, isTied: false }))
      continue
    }
    for (const part of run.matchAll(/[^-/‐‑–]+/g)) {
      const start = match.index + part.index
      words.push(wordAt({ run: part[0], start, isTied: part.index > 0 }))
    }
  }
  return words
}

const RUN = /\d+(?:[.,:]\d+)+(?![\p{L}\p{N}/])|[\p{L}\p{M}\p{N}]+(?:[-/‐‑–][\p{L}\p{M}\p{N}]+)*/gu

function isCode(run: string): boolean {
  return run.includes('/') && /\d/.test(run)
}

function wordAt({ run, start, isTied }: { run: string; start: number; isTied: boolean }): Word {
  return { start, end: start + run.length, exact: exactForm(run), isTied }
}

/** Dashes of all kinds are one, and dots between thousands are no part of a number. */
function exactForm(run: string): string {
  const lower = run.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const dashed = lower.replace(/[‐‑–]/g, '-')
  return /^\d{1,3}(?:\.\d{3})+$/.test(dashed) ? dashed.replaceAll('.', '') : dashed
}

const PLAIN = /^\p{L}+$/u
