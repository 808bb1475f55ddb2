import { createServer, type Server, type Socket } from 'node:net'
import type { Payload } from 'payload'
import { mailAdapter } from '@/emails/send'

/** What the server does when the client has come so far. */
type Manner =
  | { readonly at: 'greeting' | 'rcpt' | 'data'; readonly answer: string }
  /** Ends the connection: before the message, or when it has all of it and has said nothing yet. */
  | { readonly at: 'rcpt' | 'data'; readonly hangUp: true }
  /** Takes connections and never says a word. */
  | { readonly at: 'greeting'; readonly silent: true }

export interface MailServer {
  readonly url: string
  /** Every message that was received whole, as it came over the wire. */
  readonly received: string[]
  /** How the next connections are treated; undefined for well. */
  manner: Manner | undefined
  connections: number
  readonly stop: () => Promise<void>
}

/** A mail server of a few lines on a port of its own, with bad manners on demand. */
export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    state.connections += 1
    converse({ socket, state })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const state: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    manner: undefined,
    connections: 0,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
  return state
}

/** Has this process send through the server, as `SMTP_URL` would. */
export async function sendThrough({
  payload,
  url,
}: {
  payload: Payload
  url: string
}): Promise<void> {
  const adapter = await mailAdapter({ kind: 'smtp', url, from: 'thong-bao@lacgiang.example' })
  payload.sendEmail = adapter({ payload }).sendEmail
}

function converse({ socket, state }: { socket: Socket; state: MailServer }): void {
  const manner = state.manner
  const at = (place: string) => (manner?.at === place ? manner : undefined)
  const say = (line: string) => socket.write(`${line}\r\n`)
  const greeting = at('greeting')
  if (greeting && 'silent' in greeting) return
  say(greeting && 'answer' in greeting ? greeting.answer : '220 ready')
  let buffer = ''
  let message: string | undefined
  const step = (place: string, usual: string) => {
    const odd = at(place)
    if (odd && 'hangUp' in odd) socket.destroy()
    else say(odd && 'answer' in odd ? odd.answer : usual)
  }
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    buffer += chunk
    for (;;) {
      const end = message === undefined ? buffer.indexOf('\r\n') : buffer.indexOf('\r\n.\r\n')
      if (end === -1) return
      const part = buffer.slice(0, end)
      buffer = buffer.slice(end + (message === undefined ? 2 : 5))
      if (message !== undefined) {
        state.received.push(part)
        message = undefined
        step('data', '250 taken')
        continue
      }
      const verb = part.slice(0, 4).toUpperCase()
      if (verb === 'EHLO' || verb === 'HELO') say('250 here')
      else if (verb === 'RCPT') step('rcpt', '250 known')
      else if (verb === 'DATA') {
        message = ''
        say('354 go on')
      } else if (verb === 'QUIT') {
        say('221 bye')
        socket.end()
      } else say('250 yes')
    }
  })
}
