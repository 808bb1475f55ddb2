import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To those who were told of the emergency. */
export function emergencyCleared(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.emergencyCleared })
}
