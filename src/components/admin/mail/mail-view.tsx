import type { AdminViewServerProps } from 'payload'
import { actorOf, may } from '@/access/actor'
import { env } from '@/config/env'
import { listMail, readMail } from '@/emails/mailbox'
import { mailWords } from '@/i18n/vi/notices'
import { formatMoment } from '@/lib/dates'
import { routes } from '@/lib/routes'
import { DeskScreen, deskOf } from '../desk-screen'
import { pageIn, Pages } from '../pages'
import { MailMessage } from './mail-message'
import './mail.css'

const PER_PAGE = 25

/**
 * The mail of a trial, for administrators. Messages hold links that set passwords, so there is no such
 * page where mail is really sent.
 */
export async function MailView(view: AdminViewServerProps) {
  const desk = deskOf(view, routes.adminMail())
  const { mail } = env()
  const isAdmin = may({ actor: actorOf(desk?.user), permission: 'administer', unitId: undefined })
  const isHere = isAdmin && mail.kind === 'files'
  const name = view.searchParams?.ma
  return (
    <DeskScreen view={view} title={mailWords.heading} className="mail">
      {!isHere && <p>{mailWords.notHere}</p>}
      {isHere && typeof name === 'string' && (
        <MailMessage mail={await readMail({ folder: mail.folder, name })} />
      )}
      {isHere && typeof name !== 'string' && (
        <MailList folder={mail.folder} page={pageIn(view.searchParams)} />
      )}
    </DeskScreen>
  )
}

async function MailList({ folder, page }: { folder: string; page: number }) {
  const { files, total } = await listMail({ folder, page, perPage: PER_PAGE })
  return (
    <>
      <p>{mailWords.help}</p>
      {total === 0 && <p>{mailWords.none}</p>}
      <ul className="mail__list">
        {files.map(({ name, subject, to, date }) => (
          <li key={name}>
            <a href={routes.adminMailMessage(name)}>{subject}</a>
            <span>
              {to} · {formatMoment(new Date(date).toISOString())}
            </span>
          </li>
        ))}
      </ul>
      <Pages page={page} pages={Math.ceil(total / PER_PAGE)} address={routes.adminMail} />
    </>
  )
}
