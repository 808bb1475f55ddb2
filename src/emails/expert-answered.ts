import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To those who asked an expert. */
export function expertAnswered(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.expertAnswered, url: mail.reviewUrl })
}
