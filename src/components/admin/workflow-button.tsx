'use client'

import { Button } from '@payloadcms/ui'
import { actionWords } from '@/i18n/vi/admin'
import { DANGEROUS, type OfferedAction } from './offered-actions'
import { reasonId } from './reasons'

/** One button of the bar. Closed ones can be pressed, too: by finger or keyboard, they tell the reason. */
export function WorkflowButton({
  documentId,
  offered,
  one: { action, isPrimary, reasons },
  isDisabled,
  onChoose,
}: {
  documentId: string
  offered: readonly OfferedAction[]
  one: OfferedAction
  isDisabled: boolean
  onChoose: () => void
}) {
  const isClosed = reasons.length > 0
  const look = DANGEROUS.includes(action) ? 'workflow-bar__danger' : ''
  return (
    <Button
      id={`workflow-${action}`}
      buttonStyle={isPrimary ? 'primary' : 'secondary'}
      size="medium"
      margin={false}
      disabled={isDisabled}
      className={isClosed ? 'workflow-bar__closed' : look}
      extraButtonProps={
        isClosed
          ? {
              'aria-disabled': true,
              'aria-describedby': reasonId({ documentId, offered, action }),
            }
          : {}
      }
      onClick={onChoose}
    >
      {actionWords[action].button}
    </Button>
  )
}
