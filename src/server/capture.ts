import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** What Next would have sent. */
export interface Captured {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/**
 * Lets Next answer and keeps the answer back instead of sending it.
 *
 * The response stays untouched: afterwards nothing has been sent and no header is set.
 *
 * @throws whatever Next throws; an Error when the reader has left
 */
export async function capture({
  req,
  res,
  handle,
}: {
  req: IncomingMessage
  res: ServerResponse
  handle: NextHandler
}): Promise<Captured> {
  const chunks: Buffer[] = []
  let giveBack = (): void => undefined

  const ended = new Promise<Captured>((resolve, reject) => {
    const onClose = (): void => reject(new Error('The reader left before the page was ready'))
    giveBack = () => {
      res.off('close', onClose)
      // What lies under them again are the methods of every response.
      for (const name of KEPT_BACK) Reflect.deleteProperty(res, name)
      for (const name of res.getHeaderNames()) res.removeHeader(name)
    }
    res.once('close', onClose)
    res.flushHeaders = () => undefined
    res.writeHead = (status: number, ...rest: unknown[]) => {
      res.statusCode = status
      setHeaders({ res, headers: rest.at(-1) })
      return res
    }
    res.write = ((chunk: unknown, ...rest: unknown[]) => {
      chunks.push(bytesOf({ chunk, encoding: rest[0] }))
      callLast(rest)
      return true
    }) as typeof res.write
    res.end = ((...args: unknown[]) => {
      const [chunk, encoding] = args
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
        chunks.push(bytesOf({ chunk, encoding }))
      }
      const headers = res.getHeaders()
      resolve({ status: res.statusCode, headers: { ...headers }, body: Buffer.concat(chunks) })
      callLast(args)
      return res
    }) as typeof res.end
  })

  try {
    // Next may end the response long before its handler returns, or return before a stream has ended.
    const handled = handle(req, res)
    return await Promise.race([ended, handled.then(() => ended)])
  } finally {
    giveBack()
  }
}

const KEPT_BACK = ['writeHead', 'write', 'end', 'flushHeaders'] as const

function setHeaders({ res, headers }: { res: ServerResponse; headers: unknown }): void {
  if (Array.isArray(headers)) {
    const flat: unknown[] = headers.flat()
    for (let at = 0; at + 1 < flat.length; at += 2)
      res.appendHeader(`${flat[at]}`, `${flat[at + 1]}`)
    return
  }
  if (typeof headers !== 'object' || headers === null) return
  for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders)) {
    if (value !== undefined) res.setHeader(name, value)
  }
}

function bytesOf({ chunk, encoding }: { chunk: unknown; encoding: unknown }): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  const name = typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'
  return Buffer.from(String(chunk), name)
}

function callLast(args: readonly unknown[]): void {
  const last = args.at(-1)
  if (typeof last === 'function') process.nextTick(last)
}
