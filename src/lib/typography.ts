/** Controls, zero-width marks, soft hyphens, direction overrides: invisible, and able to make a text lie. */
const INVISIBLE = /[^\P{Cc}\t\n\r\f]|[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/**
 * One form for the same words: NFC, and nothing that nobody sees. The joiner inside emoji stays.
 *
 * @param text as typed, pasted or read from a file
 */
export function cleanCharacters(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC')
}

/**
 * What a plain field gets on every save: clean characters, no runs of blanks, no blanks around. What
 * somebody meant to write is never changed here; `tidyTypography` is for import and paste.
 */
export function tidyField(text: string): string {
  return cleanCharacters(text)
    .replace(/[ \t\u00a0]{2,}/g, ' ')
    .trim()
}

/**
 * Vietnamese typography of one stretch of a line, for words that come from elsewhere. Addresses, numbers,
 * clock times, dates and số ký hiệu ("15/2026/QĐ-UBND") are never touched. Idempotent.
 *
 * @param text the stretch
 * @param before what stands in front of it on the same line, when the line is cut into stretches
 */
export function tidyTypography(text: string, { before = '' }: { before?: string } = {}): string {
  const clean = cleanCharacters(text)
  // The masks below are taken from this plane; who uses it already is left alone.
  if (MASK.test(clean)) return clean
  const kept: string[] = []
  const masked = clean.replace(PROTECTED, (token) => {
    kept.push(token)
    return String.fromCodePoint(FIRST_MASK + kept.length - 1)
  })
  const front = before.slice(-1)
  const tidied = RULES.reduce((line, rule) => rule(line, front), masked)
  return tidied.replace(MASKS, (mask) => kept[(mask.codePointAt(0) ?? 0) - FIRST_MASK] ?? mask)
}

/** Bullets that Word takes from its symbol fonts, by the character that other programs read. */
const SYMBOL_BULLETS: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06f': '○',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf0f0': '→',
  '\uf02d': '-',
}

const FIRST_MASK = 0xf0000
const MASK = /[\u{f0000}-\u{ffffd}]/u
const MASKS = /[\u{f0000}-\u{ffffd}]/gu

// Every repetition has an end: whoever brings a word of a megabyte gets it back untouched, and soon.
const PROTECTED = new RegExp(
  [
    // Web addresses without the full stop of their sentence, e-mail addresses, bare domains, file names.
    String.raw`(?:https?:\/\/|www\.)[^\s"“”<>]{0,2000}[^\s"“”<>.,;:!?…)\]]`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+`,
    String.raw`[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,8}\.(?:vn|com|org|net|gov|edu|info|example)(?![\p{L}\p{N}])(?:\/[^\s"“”<>]{0,2000}[^\s"“”<>.,;:!?…)\]])?`,
    String.raw`[\p{L}\p{N}_.-]{1,120}\.(?:docx?|xlsx?|pptx?|pdf|odt|jpe?g|png|webp|mp[34]|zip)(?![\p{L}\p{N}])`,
    // Số ký hiệu and dates: "15/2026/QĐ-UBND", "05 - NQ/TW", "20/11/2026".
    String.raw`\p{N}{1,12}[\p{L}\p{N}]{0,12}\s?[-–]\s?\p{Lu}[\p{L}\p{N}&.-]{0,40}\/\p{Lu}[\p{L}\p{N}&/.-]{0,40}`,
    String.raw`\p{N}{1,12}[\p{L}\p{N}]{0,12}(?:\s?\/\s?[\p{L}\p{N}][\p{L}\p{N}&-]{0,40})+`,
    // Numbers and clock times: "1.250.000", "3,5", "12:30".
    String.raw`\p{N}{1,40}(?:[.,:]\p{N}{1,40})+`,
    // Shortened titles and places that are written without a blank.
    String.raw`(?<![\p{L}\p{N}])(?:TP|TX|TT|ThS|Ths|PGS|TS|GS|BS|KS|CN|Mr|Mrs)\.(?=\p{Lu})`,
  ].join('|'),
  'giu',
)

type Rule = (line: string, front: string) => string

const RULES: readonly Rule[] = [
  (line) => line.replace(/[\uf000-\uf0ff]/g, (mark) => SYMBOL_BULLETS[mark] ?? mark),
  (line) => line.replace(/[ \t\u00a0]{2,}/g, ' '),
  // A no-break blank belongs behind a number ("5 km"); elsewhere it only keeps lines from breaking.
  (line) => line.replace(/(?<![\p{N}\u{f0000}-\u{ffffd}])\u00a0/gu, ' '),
  // Before blanks are judged: a straight quote does not say which side it closes.
  curlQuotes,
  removeBlankBeforeMarks,
  (line) => line.replace(/(?<!\.)\.{3}(?!\.)/g, '…'),
  (line) =>
    line.replace(/(?<=[\p{L}\p{M}\p{N}”")\]\u{f0000}-\u{ffffd}])([,;:!?…])(?=\p{L})/gu, '$1 '),
  (line) => line.replace(/(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu, '. '),
  (line) => line.replace(/(?<=\S )-{1,2}(?= \S)/gu, '–'),
]

function removeBlankBeforeMarks(line: string, front: string): string {
  const start = /\S/.test(front) ? line.replace(/^[ \u00a0]+(?=[,.;:!?]+(?:$|\s))/u, '') : line
  return start.replace(/(?<=[^\s(["“])[ \u00a0]+(?!\.{4})(?=[,.;:!?]+(?:$|[\s"”’)\]»]))/gu, '')
}

function curlQuotes(line: string, front: string): string {
  return line.replace(/"/g, (_, at: number) => {
    const previous = at === 0 ? front : line.charAt(at - 1)
    return previous === '' || /[\s([{“‘–—-]/u.test(previous) ? '“' : '”'
  })
}
