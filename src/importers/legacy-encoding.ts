import { attributeOf, between, elementsNamed, wordsIn } from './docx-xml'

/** Fonts that only show Vietnamese when the text behind them is TCVN3 (ABC) or VNI, not Unicode. */
const LEGACY_FONT = /^(?:\.vn|vni[- ]|vntime|\.vntime)/i

/** Letters of Unicode Vietnamese that no old encoding ever produces. */
const UNICODE_VIETNAMESE = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/g

const LATIN_SUPPLEMENT = /[\u00a1-\u00ff]/g

/** TCVN3 puts signs, VNI puts foreign vowels, where Vietnamese has letters. */
const TCVN3_INSIDE_WORDS = /(?<=\p{L})[\u00a8-\u00ae\u00b5-\u00be](?=[\p{L}\s]|$)/gu
const VNI_INSIDE_WORDS = /[aeouyAEOUY][øùïõûâêàáåäãëéèú]/g

const ENOUGH_SIGNS = 5

/**
 * Recognises a text in an old Vietnamese encoding. It is never converted: which of the two it is, and in
 * which case of letters, stands in font names that people mix; a wrong guess would change words silently.
 *
 * @returns the name of the font to blame, '' when only the text itself gives it away; undefined for Unicode
 */
export function legacyFontOf({
  runs,
}: {
  runs: readonly { font: string; text: string }[]
}): string | undefined {
  const guilty = runs.filter(({ font }) => LEGACY_FONT.test(font))
  if (isLegacyText(guilty.map(({ text }) => text).join(' '))) return guilty[0]?.font ?? ''
  return isPlainlyLegacy(runs.map(({ text }) => text).join(' ')) ? '' : undefined
}

/** @returns whether a text is in an old encoding, judged without its fonts: only when there is no doubt */
export function isPlainlyLegacy(text: string): boolean {
  if (count(text, UNICODE_VIETNAMESE) > 0) return false
  const signs = count(text, TCVN3_INSIDE_WORDS)
  const vowels = count(text, VNI_INSIDE_WORDS)
  return signs >= ENOUGH_SIGNS || vowels >= ENOUGH_SIGNS * 2
}

/** Runs of a main document part with the font that each is set in, as far as the XML says. */
export function runsOf({ document, styles }: { document: string; styles: string }): {
  font: string
  text: string
}[] {
  const normal = elementsNamed(styles, 'w:style').find(
    (style) => style.includes('w:type="paragraph"') && style.includes('w:default="1"'),
  )
  const usual = fontIn(normal ?? '') || fontIn(between(styles, '<w:rPrDefault>', '</w:rPrDefault>'))
  return elementsNamed(document, 'w:r').map((run) => ({
    font: fontIn(between(run, '<w:rPr>', '</w:rPr>')) || usual,
    text: wordsIn(run),
  }))
}

function fontIn(properties: string): string {
  return (
    attributeOf(properties, 'w:rFonts', 'w:ascii') || attributeOf(properties, 'w:rFonts', 'w:hAnsi')
  )
}

function isLegacyText(text: string): boolean {
  return count(text, LATIN_SUPPLEMENT) > count(text, UNICODE_VIETNAMESE)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
