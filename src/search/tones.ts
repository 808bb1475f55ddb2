/** Grave, acute, hook above, tilde, dot below; the sixth tone has no mark. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const
const ANY_TONE = /[\u0300\u0301\u0303\u0309\u0323]/

const SYLLABLE =
  /^(?<onset>qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)(?<vowels>[aăâeêioôơuưy]{1,3})(?<coda>[^aăâeêioôơuưy]*)$/

/** Clusters whose tone two schools put on different letters: hòa and hoà, khỏe and khoẻ, thủy and thuỷ. */
const DISPUTED = new Set(['oa', 'oe', 'uy'])

/**
 * @param word one syllable in lower case, NFC
 * @returns the word as it is spelled, then its other spelling, if there is one: hòa → hòa, hoà
 */
export function spellingsOf(word: string): string[] {
  const tone = toneOf(word)
  const base = withoutTone(word)
  if (tone === undefined) return [word]
  return distinct([word, ...placesOf(base).map((place) => toned({ base, place, tone }))])
}

/** @returns the word in all six tones and their spellings, itself first: hội → hội, hôi, hồi, hối, hổi, hỗi */
export function toneVariantsOf(word: string): string[] {
  const base = withoutTone(word)
  const places = placesOf(base)
  const variants = TONES.flatMap((tone) => places.map((place) => toned({ base, place, tone })))
  return distinct([word, base, ...variants])
}

/** @returns the word with the marks of its vowels, but not that of its tone: hội → hôi */
export function withoutTone(word: string): string {
  return word.normalize('NFD').replace(ANY_TONE, '').normalize('NFC')
}

function toneOf(word: string): string | undefined {
  return ANY_TONE.exec(word.normalize('NFD'))?.[0]
}

/** Letters on which the tone of a syllable may stand; none when it is no Vietnamese syllable. */
function placesOf(base: string): number[] {
  const { onset = '', vowels = '', coda = '' } = SYLLABLE.exec(base)?.groups ?? {}
  if (vowels === '') return []
  return within({ vowels, coda }).map((place) => onset.length + place)
}

function within({ vowels, coda }: { vowels: string; coda: string }): number[] {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)))
  if (marked >= 0) return [marked]
  if (vowels.length === 1) return [0]
  if (vowels.length === 3) return [1]
  if (coda !== '') return [1]
  return DISPUTED.has(vowels) ? [0, 1] : [0]
}

function toned({ base, place, tone }: { base: string; place: number; tone: string }): string {
  return `${base.slice(0, place + 1)}${tone}${base.slice(place + 1)}`.normalize('NFC')
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)]
}
