import type { ServerProps } from 'payload'
import { deskListWords } from '@/i18n/vi/desk-list'
import { DESK_PARAMETERS, routes } from '@/lib/routes'

/** Above the list of one type: the way to the list that can be narrowed by state, person and time. */
export function DeskLink({ collectionSlug }: ServerProps & { collectionSlug?: string }) {
  const query = collectionSlug === undefined ? '' : `${DESK_PARAMETERS.type}=${collectionSlug}`
  return (
    <p>
      <a href={routes.desk(query)}>{deskListWords.openDesk}</a>
    </p>
  )
}
