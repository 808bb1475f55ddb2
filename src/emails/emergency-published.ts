import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the desk and every approver: one of them has to look at it. */
export function emergencyPublished(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.emergencyPublished })
}
