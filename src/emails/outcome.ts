import type { Dispatched } from '@/outbox/dispatch'

/** What nodemailer's errors carry. */
interface SmtpFailure {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly message?: string
}

/**
 * @param error what the mail server or the way to it answered
 * @param isHandedOver whether the whole message had left when it came
 * @returns what is known of the message: the server's own codes decide, and silence after the message
 *   was handed over is no answer
 */
export function outcomeOf({
  error,
  isHandedOver,
}: {
  error: unknown
  isHandedOver: boolean
}): Exclude<Dispatched, { outcome: 'sent' }> {
  const { code, responseCode, response, message } = error as SmtpFailure
  const reason = (response ?? message ?? String(error)).slice(0, 500)
  if (responseCode !== undefined && responseCode >= 400 && code !== 'ECONNECTION') {
    // A refused password or a full mailbox can be mended; a refused message stays refused.
    const isFinal = responseCode >= 500 && code !== 'EAUTH' && code !== 'EPROTOCOL'
    return { outcome: isFinal ? 'failed' : 'retry', reason }
  }
  if (isHandedOver) return { outcome: 'unconfirmed', reason }
  return { outcome: code === 'EENVELOPE' || code === 'EMESSAGE' ? 'failed' : 'retry', reason }
}
