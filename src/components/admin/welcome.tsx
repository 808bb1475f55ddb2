import type { ServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { welcomeWords } from '@/i18n/vi/desk'
import { routes } from '@/lib/routes'
import { EffectBoard } from './desk/effect-board'
import { EmergencyBoard } from './desk/emergency-board'
import { NoticeBoard } from './desk/notice-board'
import { ScheduleBoard } from './desk/schedule-board'
import { WriteLinks } from './desk/write-links'
import './welcome.css'

/** Above the dashboard: what waits for the person, and the few things that people come for. */
export function Welcome({ payload, permissions, user }: ServerProps) {
  // Custom components are public unless they look for themselves.
  if (actorOf(user) === undefined) return null
  const desk = { payload, user }
  return (
    <div className="welcome">
      <h1>{welcomeWords.heading(String(user?.name ?? ''))}</h1>
      <EmergencyBoard desk={desk} />
      <EffectBoard desk={desk} />
      <div className="welcome__boards">
        <NoticeBoard desk={desk} />
        <ScheduleBoard desk={desk} />
      </div>
      <WriteLinks admin={payload.config.routes.admin} permissions={permissions} />
      <p>
        <a href={routes.home()} target="_blank" rel="noopener">
          {welcomeWords.site}
        </a>
      </p>
    </div>
  )
}
