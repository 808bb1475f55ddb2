import type { AfterErrorHook, PayloadRequest } from 'payload'
import { isWriteConflict } from '@/database/transactions'
import { isEditorialCollection } from '@/lib/editorial'
import { errorBody, WorkflowError } from '@/workflow/errors'
import type { Issue } from '@/workflow/types'

const NOT_FOUND = { errors: [{ code: 'notFound', message: 'Không tìm thấy.' }] }
const CONFLICT = {
  errors: [
    {
      code: 'database.conflict',
      message: 'Nội dung vừa được người khác thay đổi cùng lúc. Vui lòng thử lại.',
    },
  ],
}

/**
 * Shapes refusals for API callers: the workflow's own in the contract's form, Payload's "forbidden" on
 * an editorial type in the same form, a lost race as 409, and "you may not read this" as "there is no
 * such thing", so that ids tell nothing.
 */
export const answerErrors: AfterErrorHook = ({ error, req, collection }) => {
  if (error instanceof WorkflowError)
    return refusal({ req, status: error.status, issues: error.issues })
  if (isWriteConflict(error)) return { response: CONFLICT, status: 409 }
  if (collection === undefined || !isEditorialCollection(collection.slug)) return undefined
  const status = (error as { status?: number }).status
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (status === 404 || (status === 403 && isRead)) return { response: NOT_FOUND, status: 404 }
  if (status !== 403) return undefined
  return refusal({ req, status, issues: [{ code: 'workflow.notPermitted' }] })
}

function refusal({
  req,
  status,
  issues,
}: {
  req: PayloadRequest
  status: number
  issues: readonly Issue[]
}): { response: Record<string, unknown>; status: number } {
  return { response: { ...errorBody({ status, issues, language: req.i18n.language }) }, status }
}
