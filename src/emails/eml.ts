/** A message as it lies in a file: RFC 5322 with RFC 6532's UTF-8 headers, readable as it is. */
export interface StoredMail {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly date: string
  readonly messageId: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
}

const BOUNDARY = '=_chinh-thong_1'
const LINE = '\r\n'
/** RFC 5322 allows 998 bytes in a line; a Vietnamese letter takes up to three. */
const LONGEST_LINE = 300

/** @returns the file's content */
export function composeEml(mail: StoredMail): string {
  const headers = {
    From: mail.from,
    To: mail.to,
    Subject: mail.subject,
    Date: new Date(mail.date).toUTCString().replace('GMT', '+0000'),
    'Message-ID': mail.messageId,
    ...mail.headers,
    'MIME-Version': '1.0',
    'Content-Type': `multipart/alternative; boundary="${BOUNDARY}"`,
  }
  return [
    ...Object.entries(headers).map(([name, value]) => `${name}: ${headerValue(value)}`),
    '',
    ...partOf({ type: 'text/plain', content: mail.text }),
    ...partOf({ type: 'text/html', content: mail.html }),
    `--${BOUNDARY}--`,
    '',
  ].join(LINE)
}

/** @returns what `composeEml` was given; undefined for a file that it did not write */
export function readEml(file: string): StoredMail | undefined {
  const [head = '', ...rest] = file.split(`${LINE}${LINE}`)
  const headers = new Map(
    head.split(LINE).map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)] as const
    }),
  )
  const parts = rest.join(`${LINE}${LINE}`).split(`--${BOUNDARY}`)
  const contentOf = (type: string) => {
    const part = parts.find((candidate) => candidate.startsWith(`${LINE}Content-Type: ${type}`))
    return part?.slice(part.indexOf(`${LINE}${LINE}`) + 4).replace(/\r\n/g, '\n')
  }
  const text = contentOf('text/plain')
  const html = contentOf('text/html')
  const subject = headers.get('Subject')
  if (text === undefined || html === undefined || subject === undefined) return undefined
  return {
    subject,
    text,
    html,
    from: headers.get('From') ?? '',
    to: headers.get('To') ?? '',
    date: headers.get('Date') ?? '',
    messageId: headers.get('Message-ID') ?? '',
    headers: Object.fromEntries([...headers].filter(([name]) => !OWN.includes(name))),
  }
}

const OWN = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type']

/** Whatever a title holds, it ends with its own header. */
function headerValue(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

function partOf({ type, content }: { type: string; content: string }): string[] {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    ...content.split('\n').flatMap(fold),
  ]
}

/** Breaks at spaces, where neither text nor HTML change their meaning. */
function fold(line: string): string[] {
  if (line.length <= LONGEST_LINE) return [line]
  const space = line.lastIndexOf(' ', LONGEST_LINE)
  if (space <= 0) return [line]
  return [line.slice(0, space), ...fold(line.slice(space + 1))]
}
