import { emailWords } from '@/i18n/vi/emails'
import { layOut, type Entry, type Message } from './layout'

/** What happened since yesterday morning, for one person. */
export interface DigestMail {
  readonly siteName: string
  readonly recipientName: string
  /** `26/11/2026` */
  readonly day: string
  readonly waiting: readonly Entry[]
  readonly happened: readonly Entry[]
  /** Absolute. */
  readonly noticesUrl: string
  readonly settingsUrl: string
}

const words = emailWords.digest

/** Longer lists are read in the application. */
const MOST = 40

/** @returns the message of the morning: first what waits for the person, then what happened */
export function digest(mail: DigestMail): Message {
  const { waiting, happened, day } = mail
  const shown = { waiting: waiting.slice(0, MOST), happened: happened.slice(0, MOST) }
  const total = waiting.length + happened.length
  const left = total - shown.waiting.length - shown.happened.length
  return layOut({
    about: '',
    subject: words.subject(day, total),
    heading: words.heading(day),
    recipientName: mail.recipientName,
    paragraphs: [],
    lists: [
      { heading: words.waiting, entries: shown.waiting },
      { heading: words.happened, entries: shown.happened },
    ].filter(({ entries }) => entries.length > 0),
    button: { words: words.open, url: mail.noticesUrl },
    closing: left > 0 ? [words.more(left)] : [],
    siteName: mail.siteName,
    settingsUrl: mail.settingsUrl,
  })
}
