import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To everybody who relied on the time; the reason is the system's own. */
export function scheduleFailed(mail: ItemMail): Message {
  return aboutItem({ mail, words: emailWords.scheduleFailed, withNote: true })
}
