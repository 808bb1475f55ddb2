import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the writers and to who had scheduled it. */
export function unscheduled(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.unscheduled })
}
