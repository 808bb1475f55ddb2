import { emailWords } from '@/i18n/vi/emails'

/** A finished message: the plain text says everything that the HTML says. */
export interface Message {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** One line of a list in a message. */
export interface Entry {
  readonly text: string
  readonly facts: string
  readonly url: string
}

/** What a message says, before it is laid out. */
export interface Letter {
  /** What stands in brackets before the subject: the unit; '' for none. */
  readonly about: string
  readonly subject: string
  readonly heading: string
  readonly recipientName: string
  readonly paragraphs: readonly string[]
  readonly facts?: readonly { readonly name: string; readonly value: string }[]
  readonly lists?: readonly { readonly heading: string; readonly entries: readonly Entry[] }[]
  readonly button: { readonly words: string; readonly url: string }
  readonly closing?: readonly string[]
  readonly siteName: string
  /** Where the recipient chooses what is mailed; '' for messages that nobody can choose. */
  readonly settingsUrl: string
}

/** @returns the letter as plain text and as HTML with the same content */
export function layOut(letter: Letter): Message {
  const about = oneLine(letter.about)
  return {
    subject: shorten(`${about === '' ? '' : `[${about}] `}${oneLine(letter.subject)}`),
    text: textOf(letter),
    html: htmlOf(letter),
  }
}

/**
 * @returns the words on one line, composed (NFC), without control and direction marks: nothing in a
 *   title can begin a header of its own or turn the reading direction
 */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const LONGEST_SUBJECT = 200

function shorten(subject: string): string {
  const letters = [...subject]
  if (letters.length <= LONGEST_SUBJECT) return subject
  return `${letters
    .slice(0, LONGEST_SUBJECT - 1)
    .join('')
    .trimEnd()}…`
}

function textOf(letter: Letter): string {
  const { heading, paragraphs, facts = [], lists = [], button, closing = [] } = letter
  const blocks = [
    emailWords.greeting(oneLine(letter.recipientName)),
    oneLine(heading),
    ...paragraphs.map(oneLine),
    facts.map(({ name, value }) => `${name}: ${oneLine(value)}`).join('\n'),
    ...lists.map(({ heading: title, entries }) =>
      [
        `${title.toLocaleUpperCase('vi')}`,
        ...entries.map(
          ({ text, facts: more, url }) => `- ${oneLine(text)}\n  ${oneLine(more)}\n  ${url}`,
        ),
      ].join('\n'),
    ),
    `${button.words}:\n${button.url}`,
    ...closing.map(oneLine),
    `--\n${emailWords.whyHere(oneLine(letter.siteName))}`,
    letter.settingsUrl === '' ? '' : `${emailWords.settings}: ${letter.settingsUrl}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** No pictures, nothing from elsewhere, no scripts: what a mail program shows is all there is. */
function htmlOf(letter: Letter): string {
  const { heading, paragraphs, facts = [], lists = [], button, closing = [] } = letter
  const lines = [
    '<!DOCTYPE html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(oneLine(heading))}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body><main>',
    `<p>${escape(emailWords.greeting(oneLine(letter.recipientName)))}</p>`,
    `<h1>${escape(oneLine(heading))}</h1>`,
    ...paragraphs.map((text) => `<p>${escape(oneLine(text))}</p>`),
    ...(facts.length === 0 ? [] : ['<dl>', ...facts.map(factOf), '</dl>']),
    ...lists.flatMap(({ heading: title, entries }) => [
      `<h2>${escape(title)}</h2>`,
      '<ul>',
      ...entries.map(entryOf),
      '</ul>',
    ]),
    `<p><a class="button" href="${escape(button.url)}">${escape(button.words)}</a></p>`,
    `<p class="small">${escape(button.url)}</p>`,
    ...closing.map((text) => `<p>${escape(oneLine(text))}</p>`),
    '<hr>',
    `<p class="small">${escape(emailWords.whyHere(oneLine(letter.siteName)))}</p>`,
    ...(letter.settingsUrl === ''
      ? []
      : [
          `<p class="small"><a href="${escape(letter.settingsUrl)}">${escape(emailWords.settings)}</a></p>`,
        ]),
    '</main></body></html>',
  ]
  return `${lines.join('\n')}\n`
}

/** Colours are the reader's own, light or dark; only the frame is ours. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{margin:0;font:16px/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif}',
  'main{max-width:36rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}',
  'h1{font-size:1.3rem;line-height:1.35}h2{font-size:1.1rem}',
  'dt{font-weight:600}dd{margin:0 0 .5rem}',
  'li{margin-bottom:.75rem}',
  '.button{display:inline-block;padding:.6rem 1rem;border:2px solid;border-radius:4px;font-weight:600}',
  '.small{font-size:.875rem}',
].join('\n')

function factOf({ name, value }: { name: string; value: string }): string {
  return `<dt>${escape(name)}</dt><dd>${escape(oneLine(value))}</dd>`
}

function entryOf({ text, facts, url }: Entry): string {
  return `<li><a href="${escape(url)}">${escape(oneLine(text))}</a><br>${escape(oneLine(facts))}</li>`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
