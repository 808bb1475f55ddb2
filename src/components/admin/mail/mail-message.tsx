import type { MailFile } from '@/emails/mailbox'
import { mailWords } from '@/i18n/vi/notices'
import { formatMoment } from '@/lib/dates'
import { routes } from '@/lib/routes'

/** One message: its text, and how a mail program shows it, in a frame that runs and loads nothing. */
export function MailMessage({ mail }: { mail: MailFile | undefined }) {
  return (
    <>
      <p>
        <a href={routes.adminMail()}>{mailWords.back}</a>
      </p>
      {mail === undefined ? (
        <p>{mailWords.gone}</p>
      ) : (
        <article aria-labelledby="mail-subject">
          <h2 id="mail-subject">{mail.subject}</h2>
          <dl>
            <dt>{mailWords.to}</dt>
            <dd>{mail.to}</dd>
            <dt>{mailWords.at}</dt>
            <dd>{formatMoment(new Date(mail.date).toISOString())}</dd>
          </dl>
          <h3>{mailWords.text}</h3>
          <pre className="mail__text">{linked(mail.text)}</pre>
          <h3>{mailWords.html}</h3>
          <iframe
            className="mail__frame"
            sandbox=""
            title={`${mailWords.html}: ${mail.subject}`}
            srcDoc={mail.html}
          />
        </article>
      )}
    </>
  )
}

/** Addresses of this site become links: in a trial nobody has a mail program for them. */
function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={`${index} ${part}`} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
