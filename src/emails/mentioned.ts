import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To a person whom a remark names. */
export function mentioned(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.mentioned, url: mail.reviewUrl })
}
