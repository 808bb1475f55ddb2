import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { actorOf } from '@/access/actor'
import type { Desk } from '@/desk/items'
import { routes } from '@/lib/routes'

/**
 * Who may see a screen of our own: Payload shows custom views to everybody. Who is not signed in is led to
 * the sign-in page and back.
 *
 * @returns undefined for accounts that are switched off
 */
export function deskOf({ initPageResult }: AdminViewServerProps, path: string): Desk | undefined {
  const { payload, user } = initPageResult.req
  if (user === null) redirect(`${routes.admin()}/login?redirect=${encodeURIComponent(path)}`)
  return actorOf(user) === undefined ? undefined : { payload, user }
}

/** A screen of the desk inside the admin's frame. */
export function DeskScreen({
  view,
  title,
  className,
  children,
}: {
  view: AdminViewServerProps
  title: string
  className: string
  children: ReactNode
}) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      visibleEntities={visibleEntities}
      // The bell and whatever else stands in the header.
      viewActions={req.payload.config.admin.components.actions ?? []}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
      {...(req.user === null ? {} : { user: req.user })}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className={className}>
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
