import { Gutter } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { scopeOf, type Permission } from '@/access/permissions'
import { welcomeWords } from '@/i18n/vi/desk'
import { EffectBoard } from './desk/effect-board'
import { EmergencyBoard } from './desk/emergency-board'
import { NoticeBoard } from './desk/notice-board'
import { AccountBoard, TrailBoard } from './desk/overview-boards'
import { DraftBoard, ReturnedBoard, SentBoard } from './desk/own-boards'
import { ScheduleBoard } from './desk/schedule-board'
import { ApprovedBoard, WaitingBoard } from './desk/waiting-board'
import { WriteLinks } from './desk/write-links'
import { StateCheck } from './state-check'
import './welcome.css'

/**
 * The admin's start page: what waits for this person first, then what became of her own work. Payload's
 * cards of all collections are left out: the navigation has them.
 */
export function Welcome(props: ServerProps) {
  const { payload, permissions, user } = props
  const actor = actorOf(user)
  // Custom components are public unless they look for themselves.
  if (actor === undefined) return null
  const desk = { payload, user }
  const has = (permission: Permission) => scopeOf({ roles: actor.roles, permission }) !== 'none'
  const writes = has('editDrafts')
  // Whoever also writes reads the trail where it belongs; here it would stand before her own work.
  const watches = !writes && has('readAuditTrail')
  return (
    <Gutter className="welcome">
      <header className="welcome__head">
        <h1>{welcomeWords.heading(actor.name)}</h1>
        <WriteLinks admin={payload.config.routes.admin} permissions={permissions} />
      </header>
      <EmergencyBoard desk={desk} />
      <EffectBoard desk={desk} />
      {writes && (
        <>
          <WaitingBoard desk={desk} />
          <ReturnedBoard desk={desk} />
          <ApprovedBoard desk={desk} />
        </>
      )}
      <div className="welcome__boards">
        {writes && (
          <>
            <SentBoard desk={desk} />
            <DraftBoard desk={desk} />
            <ScheduleBoard desk={desk} />
          </>
        )}
        <NoticeBoard desk={desk} />
        {watches && <TrailBoard desk={desk} />}
        <AccountBoard desk={desk} />
      </div>
      <StateCheck {...props} />
    </Gutter>
  )
}
