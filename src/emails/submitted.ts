import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To those who may approve what has been sent in. */
export function submitted(mail: ItemMail): Message {
  return aboutItem({
    mail,
    words: emailWords.submitted,
    button: emailWords.openReview,
    url: mail.reviewUrl,
  })
}
