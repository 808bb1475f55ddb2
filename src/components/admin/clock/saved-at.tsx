'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { adminWords } from '@/i18n/vi/admin'
import { Moment } from '../moment'
import './clock.css'

/** When the form's document was last saved, by the province's clock; stands in for Payload's own line. */
export function SavedAt() {
  const { data } = useDocumentInfo()
  if (typeof data?.updatedAt !== 'string') return null
  return (
    <span className="saved-at">
      {adminWords.savedAt} <Moment at={data.updatedAt} />
    </span>
  )
}
