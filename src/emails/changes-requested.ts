import { emailWords } from '@/i18n/vi/emails'
import { aboutItem, type ItemMail } from './about-item'
import type { Message } from './layout'

/** To the writers of what came back; what is asked of them may quote the draft and is not in the mail. */
export function changesRequested(mail: ItemMail): Message {
  return aboutItem({
    mail,
    words: emailWords.changesRequested,
    button: emailWords.openToEdit,
    url: mail.reviewUrl,
  })
}
