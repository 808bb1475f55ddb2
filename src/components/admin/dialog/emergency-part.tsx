'use client'

import { adminWords } from '@/i18n/vi/admin'
import { dialogWords } from '@/i18n/vi/dialogs'
import { Moment } from '../moment'
import type { Part, PartProps } from './part'

/** Who published in an emergency, when and why: to be read before it is confirmed. */
export const emergencyPart: Part = {
  key: 'emergency',
  Body: EmergencyBody,
  fields: [],
  missing: () => ({}),
  input: () => ({}),
}

function EmergencyBody({ livePath, view: { emergency } }: PartProps) {
  if (emergency === null) return null
  return (
    <>
      <dl className="workflow-dialog__facts">
        <dt>{adminWords.emergencyBy}</dt>
        <dd>
          {emergency.by.name}, <Moment at={emergency.at} />
        </dd>
        <dt>{adminWords.emergencyReason}</dt>
        <dd className="workflow-dialog__quote">{emergency.note}</dd>
      </dl>
      {livePath !== null && (
        <p>
          <a className="workflow-link" href={livePath} target="_blank" rel="noopener">
            {dialogWords.readLive} <span className="workflow-hint">{adminWords.opensNewTab}</span>
          </a>
        </p>
      )}
    </>
  )
}
