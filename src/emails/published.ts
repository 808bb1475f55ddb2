import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the writers, whether a person or the clock published. */
export function published(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.published })
}
