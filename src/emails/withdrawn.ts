import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the writers and the unit's editors; the reason is public. */
export function withdrawn(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.withdrawn, withNote: true })
}
