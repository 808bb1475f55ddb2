import { createHash } from 'node:crypto'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer'
import type { EmailAdapter, Payload } from 'payload'
import type { MailSettings } from '@/config/env'
import { MOST_SENDING_MS, type Dispatched } from '@/outbox/dispatch'
import type { Message } from './layout'
import { writeMail } from './mailbox'
import { outcomeOf } from './outcome'

const NAME = 'Chính Thống'

/** A mail that did not leave, or of which nobody knows whether it did. */
class MailError extends Error {
  constructor(readonly dispatched: Dispatched & { reason: string }) {
    super(dispatched.reason)
    this.name = 'MailError'
  }
}

/**
 * Payload's e-mail adapter: a mail server, files for trials, or nothing.
 *
 * @see docs/notifications.md
 */
export function mailAdapter(settings: MailSettings): EmailAdapter | Promise<EmailAdapter> {
  const { from } = settings
  switch (settings.kind) {
    case 'smtp':
      return nodemailerAdapter({
        defaultFromAddress: from,
        defaultFromName: NAME,
        skipVerify: true,
        transport: smtp(settings.url),
      })
    case 'files':
      return () => ({
        name: 'files',
        defaultFromAddress: from,
        defaultFromName: NAME,
        sendEmail: (message) => intoFile({ folder: settings.folder, from, message }),
      })
    case 'off':
      return () => ({
        name: 'off',
        defaultFromAddress: from,
        defaultFromName: NAME,
        // Nothing of ours comes here while e-mail is off; a mail of Payload's own would.
        sendEmail: async () => undefined,
      })
  }
}

/**
 * Sends one message for one effect.
 *
 * @param key the effect's: the same effect has the same Message-ID, however often it is tried
 * @returns what came of it; never throws
 */
export async function sendMessage({
  payload,
  key,
  to,
  message,
  siteUrl,
}: {
  payload: Payload
  key: string
  to: { readonly name: string; readonly address: string }
  message: Message
  siteUrl: string
}): Promise<Dispatched> {
  const { hostname } = new URL(siteUrl)
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 40)
  try {
    await payload.sendEmail({
      ...message,
      from: { name: NAME, address: payload.email.defaultFromAddress },
      to: { name: to.name, address: to.address },
      messageId: `<${mark}@${hostname}>`,
      headers: {
        // RFC 3834: no robot answers a robot.
        'Auto-Submitted': 'auto-generated',
        'List-Id': `<thong-bao.${hostname}>`,
      },
    })
    return { outcome: 'sent' }
  } catch (error) {
    if (error instanceof MailError) return error.dispatched
    return { outcome: 'retry', reason: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * A connection for each message, so that what its log says is about that message: whether all of it had
 * left is all that can be known when the server falls silent.
 */
function smtp(url: string): Transporter {
  const server = serverOf(url)
  const sendMail = async (message: SendMailOptions): Promise<unknown> => {
    let isHandedOver = false
    const transport = nodemailer.createTransport({
      ...server,
      connectionTimeout: 8_000,
      greetingTimeout: 8_000,
      dnsTimeout: 8_000,
      socketTimeout: 15_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      logger: listener((entry) => {
        isHandedOver ||= entry.tnx === 'message'
      }),
    })
    try {
      return await withinTime(transport.sendMail(message))
    } catch (error) {
      throw new MailError(outcomeOf({ error, isHandedOver }))
    } finally {
      transport.close()
    }
  }
  return { sendMail } as unknown as Transporter
}

/** nodemailer would read the URL itself, and then forget every other setting. */
function serverOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const hasAccount = username !== ''
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password never crosses the wire in the clear.
    requireTLS: !secure && hasAccount,
    ...(hasAccount
      ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
      : {}),
  }
}

type Entry = Readonly<Record<string, unknown>>

/** nodemailer takes a logger in the form of bunyan's. */
function listener(onInfo: (entry: Entry) => void) {
  const silent = () => undefined
  return {
    level: silent,
    trace: silent,
    debug: silent,
    info: onInfo,
    warn: silent,
    error: silent,
    fatal: silent,
  }
}

/** A server that drips a byte now and then keeps a socket alive for ever. */
async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Máy chủ thư trả lời quá chậm.')), MOST_SENDING_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function intoFile({
  folder,
  from,
  message,
}: {
  folder: string
  from: string
  message: SendMailOptions
}): Promise<void> {
  await writeMail({
    folder,
    mail: {
      from: `"${NAME}" <${from}>`,
      to: inWords(message.to),
      subject: message.subject ?? '',
      date: new Date().toISOString(),
      messageId:
        message.messageId ??
        `<${createHash('sha256').update(JSON.stringify(message)).digest('hex')}@files>`,
      headers: (message.headers ?? {}) as Record<string, string>,
      text: String(message.text ?? ''),
      html: String(message.html ?? ''),
    },
  })
}

function inWords(to: SendMailOptions['to']): string {
  const first = Array.isArray(to) ? to[0] : to
  if (first === undefined || typeof first === 'string') return first ?? ''
  return `"${(first.name ?? '').replaceAll('"', '')}" <${first.address}>`
}
