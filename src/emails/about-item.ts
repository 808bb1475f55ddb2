import { emailWords } from '@/i18n/vi/emails'
import { formatMoment } from '@/lib/dates'
import { layOut, type Message } from './layout'

/** What a message about an item is made of. Its text is not among it: mail is not confidential. */
export interface ItemMail {
  readonly siteName: string
  readonly recipientName: string
  /** What was done, in one sentence. */
  readonly sentence: string
  readonly title: string
  readonly unit: string
  readonly at: string
  /** Absolute. */
  readonly itemUrl: string
  readonly reviewUrl: string
  readonly settingsUrl: string
  /** Internal notes stay in the system; only messages whose reason is public or the system's own say it. */
  readonly note: string
}

/** @returns a message about one item: what happened, to what, and the way to it */
export function aboutItem({
  mail,
  words,
  button = emailWords.open,
  url = mail.itemUrl,
  withNote = false,
}: {
  mail: ItemMail
  words: { readonly subject: string; readonly heading: string; readonly text: string }
  button?: string
  url?: string
  withNote?: boolean
}): Message {
  const { facts } = emailWords
  const title = mail.title.trim() === '' ? emailWords.untitled : mail.title
  return layOut({
    about: mail.unit,
    subject: `${words.subject}: ${title}`,
    heading: words.heading,
    recipientName: mail.recipientName,
    paragraphs: [words.text],
    facts: [
      { name: facts.title, value: title },
      { name: facts.unit, value: mail.unit },
      { name: facts.what, value: mail.sentence },
      { name: facts.at, value: formatMoment(mail.at) },
      ...(withNote && mail.note !== '' ? [{ name: facts.reason, value: mail.note }] : []),
    ].filter(({ value }) => value !== ''),
    button: { words: button, url },
    siteName: mail.siteName,
    settingsUrl: mail.settingsUrl,
  })
}
