import { emailWords } from '@/i18n/vi/emails'
import { formatMoment } from '@/lib/dates'
import { layOut, type Message } from './layout'

const words = emailWords.passwordReset

/** @returns the message with the one-time link; it is not among what people choose */
export function passwordReset({
  siteName,
  recipientName,
  url,
  expiresAt,
}: {
  siteName: string
  recipientName: string
  /** Absolute. */
  url: string
  expiresAt: string
}): Message {
  return layOut({
    about: '',
    subject: `${words.subject} – ${siteName}`,
    heading: words.heading,
    recipientName,
    paragraphs: [words.text, words.until(formatMoment(expiresAt))],
    button: { words: words.button, url },
    closing: [words.notYou],
    siteName,
    settingsUrl: '',
  })
}
