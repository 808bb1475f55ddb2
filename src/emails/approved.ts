import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the writers, and to those who may publish it. */
export function approved(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.approved })
}
