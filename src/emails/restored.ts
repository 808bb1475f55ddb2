import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the writers and the unit's editors. */
export function restored(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.restored })
}
