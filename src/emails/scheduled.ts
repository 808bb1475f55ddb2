import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the writers; the time is in the sentence. */
export function scheduled(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.scheduled })
}
